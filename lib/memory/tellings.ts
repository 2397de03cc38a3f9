import type { LexicalIndex } from "./lexical";
import type { Speaker } from "./speakers";
import { STOP_WORDS } from "./stop-words";
import { termsOf } from "./terms";

const SAYS_NOTHING = new Set([...STOP_WORDS].flatMap(termsOf));
/** A message that tells one and a half times as much as its speaker usually does counts in full. */
const ENOUGH = 1.5;
/** What a message without a word that tells something keeps. */
const LEAST = 0.4;
/** The words' rarities are reckoned anew when the history has grown by a tenth. */
const GROWTH = 1.1;

/**
 * How much each message tells, against what its speaker usually tells: "Ha, lovely!" rarely is what a question asks
 * for. Short writers are measured by themselves, so that a persona's long replies do not outweigh them.
 */
export class Tellings {
  private told: number[] = [];
  private readonly saidBy: Speaker[] = [];
  private reckoned = 0;

  constructor(private readonly words: LexicalIndex) {}

  /** Takes in the document just added to the words. */
  add(speaker: Speaker, terms: readonly string[]): void {
    this.saidBy.push(speaker);
    if (this.reckoned > 0) this.told.push(this.words.tellingOf(terms, SAYS_NOTHING));
  }

  /** Weakens each document's score by how little it tells, by 60 % at most. */
  weigh(scores: Float64Array): void {
    this.keepUp();
    const sums = [0, 0];
    const counts = [0, 0];
    for (const [doc, speaker] of this.saidBy.entries()) {
      sums[speaker] = (sums[speaker] ?? 0) + (this.told[doc] ?? 0);
      counts[speaker] = (counts[speaker] ?? 0) + 1;
    }
    const enough = sums.map((sum, speaker) => (ENOUGH * sum) / Math.max(1, counts[speaker] ?? 0));
    for (let doc = 0; doc < scores.length; doc += 1) {
      const share = (this.told[doc] ?? 0) / (enough[this.saidBy[doc] ?? 0] || 1);
      scores[doc] = (scores[doc] as number) * (LEAST + (1 - LEAST) * Math.min(1, share));
    }
  }

  private keepUp(): void {
    if (this.reckoned > 0 && this.words.size <= this.reckoned * GROWTH) return;
    this.told = Array.from(this.words.tellings(SAYS_NOTHING));
    this.reckoned = this.words.size;
  }
}

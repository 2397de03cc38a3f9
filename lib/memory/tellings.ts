import type { LexicalIndex } from "./lexical";
import type { Scores } from "./scores";
import type { Speaker } from "./speakers";
import { STOP_WORDS } from "./stop-words";
import { termsOf } from "./terms";

const SAYS_NOTHING = new Set([...STOP_WORDS].flatMap(termsOf));
/** A message that tells twice as much as its speaker usually does counts in full. */
const ENOUGH = 2;
/** What a message without a word that tells something keeps. */
const LEAST = 0.6;
/** The words' rarities are reckoned anew when the history has grown by a tenth. */
const GROWTH = 1.1;

/**
 * How much each message tells, against what its speaker usually tells: "Ha, lovely!" rarely is what a question asks
 * for. Short writers are measured by themselves, so that a persona's long replies do not outweigh them.
 */
export class Tellings {
  private readonly told: number[] = [];
  private readonly saidBy: Speaker[] = [];
  /** What the two have told, and in how many messages. */
  private sums: [number, number] = [0, 0];
  private counts: [number, number] = [0, 0];
  private reckoned = 0;

  constructor(private readonly words: LexicalIndex) {}

  /** Takes in the document just added to the words. */
  add(speaker: Speaker, terms: readonly string[]): void {
    this.saidBy.push(speaker);
    if (this.reckoned > 0) this.note(speaker, this.words.tellingOf(terms, SAYS_NOTHING));
  }

  /** Weakens each document's score by how little it tells, by 40 % at most. */
  weigh(scores: Scores): void {
    this.keepUp();
    const enough = this.sums.map(
      (sum, speaker) => (ENOUGH * sum) / Math.max(1, this.counts[speaker] ?? 0) || 1,
    );
    for (const doc of scores.docs) {
      const share = (this.told[doc] as number) / (enough[this.saidBy[doc] as Speaker] as number);
      if (share < 1) scores.multiply(doc, LEAST + (1 - LEAST) * share);
    }
  }

  private keepUp(): void {
    if (this.reckoned > 0 && this.words.size <= this.reckoned * GROWTH) return;
    this.told.length = 0;
    this.sums = [0, 0];
    this.counts = [0, 0];
    for (const [doc, telling] of this.words.tellings(SAYS_NOTHING).entries())
      this.note(this.saidBy[doc] as Speaker, telling);
    this.reckoned = this.words.size;
  }

  private note(speaker: Speaker, telling: number): void {
    this.told.push(telling);
    this.sums[speaker] += telling;
    this.counts[speaker] += 1;
  }
}

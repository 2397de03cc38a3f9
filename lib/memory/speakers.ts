import { STOP_WORDS } from "./stop-words";
import { wordsOf } from "./terms";

/** The two of a talk: the user and the persona. */
export type Speaker = 0 | 1;

/** A word set apart like a name one calls: "Hey Ana!", "Thanks, Ana.", "Ana, are you there?" */
const CALLED =
  /(?:^|[.!?…,]\s+|\b(?:hey|hi|hello|thanks|you|dear|oh|bye|morning|evening|night),?\s+)(\p{Lu}[\p{L}'’-]+)(?=[,!?.…]|$)/giu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** So often one must be called by a name before it counts, and so much oftener than one calls the other by it. */
const CALLED_LEAST = 3;
const CALLED_OFTENER = 4;
const NAMES_MOST = 5_000;
/** Short forms have at least so many letters: "Mel" for Melanie. */
const SHORT_LEAST = 3;
const NAME_LEAST = 2;

/** What the two are called: by the names they go by here, and by what they call one another in the talk. */
export class SpeakerNames {
  private readonly shown: [string, string];
  private readonly given: [string[], string[]];
  /** How often each of the two has called the other by a name. */
  private readonly calls = new Map<string, [number, number]>();

  constructor(user: string, persona: string) {
    this.shown = [user, persona];
    const parts = (name: string) => wordsOf(name).filter((word) => word.length >= NAME_LEAST);
    const [a, b] = [parts(user), parts(persona)];
    this.given = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))];
  }

  /** Takes in what one of the two said. */
  listen(speaker: Speaker, text: string): void {
    for (const [, name = ""] of text.matchAll(CALLED)) {
      if (!/^\p{Lu}/u.test(name)) continue;
      const word = wordsOf(name)[0];
      if (!word || word.length < SHORT_LEAST) continue;
      const counts = this.calls.get(word) ?? (this.calls.size < NAMES_MOST ? [0, 0] : null);
      if (!counts) continue;
      counts[speaker] += 1;
      this.calls.set(word, counts as [number, number]);
    }
  }

  /** Whether one of the two goes by this word here. */
  isName(word: string): boolean {
    return this.given.some((parts) => parts.includes(word));
  }

  /** Which of the two a question names, when it names just one. */
  namedIn(question: string): Speaker | null {
    const named = new Set(
      namesIn(question).flatMap(({ word, capital }) => this.ownerOf(word, capital) ?? []),
    );
    return named.size === 1 ? ([...named][0] as Speaker) : null;
  }

  /** A question with the names the two go by here in place of what they are called in the talk. */
  withGivenNames(question: string): string {
    return question.replace(WORD, (text) => {
      const [{ word, capital } = { word: "", capital: false }] = namesIn(text);
      const owner = this.isName(word) ? null : this.ownerOf(word, capital);
      return owner === null ? text : text.replace(/^[\p{L}\p{M}-]+/u, () => this.shown[owner]);
    });
  }

  /** Whose name a word is, if it is one. */
  private ownerOf(word: string, capital: boolean): Speaker | null {
    if (this.isNameOf(0, word, capital)) return 0;
    return this.isNameOf(1, word, capital) ? 1 : null;
  }

  private isNameOf(speaker: Speaker, word: string, capital: boolean): boolean {
    // "Will" is a name, "will it rain" asks for none.
    if (this.given[speaker].includes(word)) return capital || !STOP_WORDS.has(word);
    if (word.length < SHORT_LEAST || this.given[1 - speaker]?.includes(word)) return false;
    const [byUser, byPersona] = this.countsOf(word, capital);
    const [called, others] = speaker === 0 ? [byPersona, byUser] : [byUser, byPersona];
    return called >= CALLED_LEAST && called >= CALLED_OFTENER * others;
  }

  /** Calls by the word, and by its beginnings when it is written like a name. */
  private countsOf(word: string, capital: boolean): [number, number] {
    let [a, b] = this.calls.get(word) ?? [0, 0];
    if (!capital) return [a, b];
    for (let end = SHORT_LEAST; end < word.length; end += 1) {
      const [c, d] = this.calls.get(word.slice(0, end)) ?? [0, 0];
      a += c;
      b += d;
    }
    return [a, b];
  }
}

const namesIn = (question: string) =>
  (question.match(WORD) ?? []).map((text) => ({
    word: wordsOf(text)[0] ?? "",
    capital: /^\p{Lu}/u.test(text),
  }));

/** Whom a question without a name is about, by its pronouns: the one who asks, or the persona; null for both or none. */
export function meantBy(question: string): Speaker | null {
  const self = /\b(?:i|my|me|mine|myself)\b/i.test(question);
  const other = /\b(?:you|your|yours|yourself)\b/i.test(question);
  return self === other ? null : self ? 0 : 1;
}

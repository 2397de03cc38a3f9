import type { Bank } from "./voices/voice";

export type Slots = Partial<
  Record<"topic" | "Topic" | "plan" | "earlier" | "user" | "persona" | "traits" | "quote" | "name", string>
>;

/** 32 bits of FNV-1a: spreads alike texts apart; no secret. */
export function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}

const SLOT = /\{(\w+)\}/g;

/**
 * Picks sentences: the same for the same seed, never one of the last two replies while another is left, rather one
 * that uses what the user said than one that doesn't, rather one not said for long.
 */
export class Chooser {
  private drawn = 0;

  private readonly spoken: string[];

  /** `replies` are the persona's former ones, newest first. */
  constructor(
    private readonly seed: string,
    replies: readonly string[],
  ) {
    this.spoken = replies.map((reply) => reply.slice(0, 2_000).toLowerCase());
  }

  /** A number from 0 up to `below`, the next of a fixed series. */
  number(below: number): number {
    return hash(`${this.seed}#${this.drawn++}`) % below;
  }

  /** A sentence of the bank with its slots filled, or undefined when no slot of any can be filled. */
  say(bank: Bank, slots: Slots): string | undefined {
    const round = this.drawn++;
    const fitting = bank.filter((sentence) => slotsOf(sentence).every((slot) => slots[slot]));
    const ranked = fitting.map((sentence, index) => {
      const ago = this.saidAgo(sentence);
      const rank = [
        ago < 2 ? 2 - ago : 0,
        slotsOf(sentence).some((slot) => slot !== "user" && slot !== "persona") ? 0 : 1,
        ago === Number.POSITIVE_INFINITY ? 0 : 1 / ago,
        hash(`${this.seed}#${round}#${index}`),
      ];
      return { sentence, rank };
    });
    ranked.sort((one, other) => compare(one.rank, other.rank));
    const chosen = ranked[0]?.sentence;
    return chosen && capital(chosen.replace(SLOT, (_, slot: keyof Slots) => slots[slot] ?? ""));
  }

  /** How many replies ago any sentence of a text was said, whatever filled its slots. 0 is the last reply. */
  private saidAgo(text: string): number {
    const sentences = text.toLowerCase().split(/(?<=[.!?]) /);
    const pieces = sentences.map((sentence) => sentence.split(/\{\w+\}/));
    const ago = this.spoken.findIndex((reply) => pieces.some((each) => containsInOrder(reply, each)));
    return ago < 0 ? Number.POSITIVE_INFINITY : ago;
  }
}

function containsInOrder(text: string, pieces: readonly string[]): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}

const slotsOf = (sentence: string) => Array.from(sentence.matchAll(SLOT), ([, slot]) => slot as keyof Slots);

function compare(one: number[], other: number[]): number {
  for (const [index, value] of one.entries()) if (value !== other[index]) return value - (other[index] ?? 0);
  return 0;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

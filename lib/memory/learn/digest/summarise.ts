import { withSubject } from "../../extract/subject";
import { meaningOf } from "../meaning";
import { type Meant, meantIn } from "./meant";
import { moodOf, type Sound } from "./mood";
import { onItsDay } from "./on-its-day";
import { FIRST_PERSON, saidBack } from "./said-back";
import { topicsOf } from "./topics";
import { withoutFillers } from "./without-fillers";

/** What a user said in a conversation and when (ISO), oldest first; `isTelling` where a fact was learned from it. */
export type Statement = { text: string; at: string; sound: Sound; isTelling: boolean };
export type Digest = { summary: string | null; topics: string[]; mood: string | null };

/** As many sentences, as long each, as one reads at a glance. */
const SENTENCES = 3;
const LONGEST = 150;
const WORDS_LEAST = 4;
/** What is less telling than this is not worth a place. */
const TELLING = 1.5;
const CHARACTERS = 2_000;

/**
 * A conversation in short, without a language model: its most telling statements, said back to their user, what it was
 * about and how they seemed. What would teach no fact, as a tale or a joke taken back, is not told as a statement. No
 * summary when nothing was said that would tell anything later.
 */
export function summarise(statements: readonly Statement[]): Digest {
  const mood = moodOf(statements.map(({ sound }) => sound));
  const spoken: Spoken[] = [];
  let wasMeant = false;
  for (const { text, at, isTelling, sound } of statements) {
    const { meant, takesBack, isLastMeant } = meantIn(text.slice(0, CHARACTERS));
    if (takesBack && wasMeant) spoken.pop();
    // A smile between a joke and its end is no sentence; an empty text is a message that is not told of.
    wasMeant = text === "" ? false : (isLastMeant ?? wasMeant);
    const extra = (isTelling ? 1.5 : 0) + (sound === "neutral" ? 0 : 0.3);
    for (const one of meant) spoken.push({ ...one, at, extra });
  }
  const topics = topicsOf(spoken.map(({ sentence }) => sentence));
  const best = spoken
    .filter(({ states }) => states)
    .map((one, place) => ({ ...one, place, weight: weightOf(one.sentence, topics) + one.extra }))
    .filter(({ weight }) => weight >= TELLING)
    .sort((a, b) => b.weight - a.weight || b.place - a.place);
  const chosen: typeof best = [];
  for (const one of best) {
    if (chosen.length === SENTENCES) break;
    if (!chosen.some((other) => saysTheSame(other.sentence, one.sentence))) chosen.push(one);
  }
  const told = chosen.sort((a, b) => a.place - b.place).map(retold);
  return { summary: told.length > 0 ? told.join(" ") : null, topics, mood };
}

type Spoken = Meant & { at: string; extra: number };

const TO_THE_PERSONA =
  /\b(?:you|your|you're|u|ur)\b|^(?:please|tell|show|give|write|explain|help|let's|remind)\b/i;
const EMPTY_TALK =
  /^(?:hi|hello|hey|ok|okay|yes|yeah|no|nope|thanks|thank|sorry|lol|haha|good (?:morning|night|evening)|bye|sure|well)\b/i;
function weightOf(sentence: string, topics: readonly string[]): number {
  const words = sentence.match(/[\p{L}\p{N}']+/gu) ?? [];
  if (words.length < WORDS_LEAST || /\?["')\s]*$/.test(sentence)) return -1;
  const lower = sentence.toLowerCase();
  let weight = 0;
  if (FIRST_PERSON.test(sentence)) weight += 1;
  weight += 0.6 * Math.min(3, topics.filter((topic) => lower.includes(topic.toLowerCase())).length);
  if (
    /\d|\b(?:tomorrow|tonight|next|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i.test(
      sentence,
    )
  )
    weight += 0.4;
  if (TO_THE_PERSONA.test(sentence)) weight -= 1.5;
  if (EMPTY_TALK.test(sentence)) weight -= 0.7;
  if (words.length > 40) weight -= 0.5;
  return weight;
}

function saysTheSame(a: string, b: string): boolean {
  const [left, right] = [new Set(meaningOf(a).split(" ")), new Set(meaningOf(b).split(" "))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.min(left.size, right.size) > 0.6;
}

/** What cannot be said back is quoted. */
function retold({ sentence, at }: Spoken): string {
  const short = shortened(onItsDay(withSubject(withoutFillers(sentence)), new Date(at)));
  const isPlain = FIRST_PERSON.test(short) && !/\b(?:you|your|u)\b|["“]/i.test(short);
  return isPlain ? saidBack(short) : `“${short.replace(/[“”"]/g, "'")}”`;
}

function shortened(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  return `${sentence
    .slice(0, LONGEST)
    .replace(/[\s,;:-]+\S*$/, "")
    .toWellFormed()}…`;
}

import { type ThemeId, themes } from "../speak/themes";
import { voices } from "../speak/voices";
import { type Conversation, read } from "./conversation";
import { moodOf } from "./moods";
import { type Subject, subjectOf } from "./subject";

/** Where a talk stands when the user's last message comes in. */
export type Thread = {
  /** The question the persona's last message asked, if it did. */
  asked?: string;
  /** What kind of answer that question wants. */
  awaits?: "state" | "offer" | "open";
  /** The part of life spoken of last. */
  theme?: ThemeId;
  /** How much the words told by which it was known: see `Sign`. 0 without a theme. */
  weight: number;
  /** The last of the situations spoken of lately. */
  situation?: ThemeId;
  /** A choice to be made was spoken of. */
  isDecision: boolean;
  /** The persona's last message made a suggestion, or the one before it. */
  advised: boolean;
  advisedLately: boolean;
  /** Something sad was told lately, and nothing cheerful since. */
  isHeavy: boolean;
};

const MAX_BACK = 6;
const STATE =
  /\bhow (?:are|is|has|have|'s) (?:you|your|things|the day|today|it|this)\b|\bhow's\b|\bhow are you\b|\bkind of day\b|\bwhat's the mood\b|\bwhat about you\b|^and you\b|\bthe headline\b|\bwhich colour are you\b|\bhow (?:do|does) (?:you|your body) feel\b|\bwhat does today ask\b|\bwhat do you notice\b|\barriving today\b|\bwhat weather\b|\bfirst word\b|\bday sound like\b/i;
const OFFER =
  /^(?:and )?(?:would you like|do you want|shall (?:we|i)|do you feel like|could you tell|will you tell)\b/i;

/** Reads the thread of a talk; `opening` is the greeting shown before the persona has written anything. */
export function threadOf(talk: Conversation, opening: string): Thread {
  const last = talk.replies[0] ?? (talk.past.length === 0 ? opening : "");
  const asked = questionIn(last);
  return {
    asked,
    awaits: awaited(asked),
    ...themesBefore(talk),
    advised: advises(last),
    advisedLately: talk.replies.slice(0, 2).some(advises),
    isHeavy: isHeavy(talk),
  };
}

function awaited(asked: string | undefined): Thread["awaits"] {
  if (!asked) return undefined;
  if (STATE.test(asked)) return "state";
  return OFFER.test(asked) ? "offer" : "open";
}

/** The last sentence that asks, when at most one comes after it. */
function questionIn(reply: string): string | undefined {
  const sentences = reply.split(/(?<=[.!?]) +(?=\p{Lu})/u).slice(-2);
  return sentences.findLast((sentence) => /\?$/.test(sentence.trim()))?.trim();
}

/** Short answers name things in passing, so that a longer message before them tells better what it is about. */
function themesBefore({ past }: Conversation): Pick<Thread, "theme" | "weight" | "situation" | "isDecision"> {
  let passing: Subject | undefined;
  let theme: ThemeId | undefined;
  let weight = 0;
  let situation: ThemeId | undefined;
  let isDecision = false;
  const recent = past.slice(-MAX_BACK).reverse();
  for (const [index, { said }] of recent.entries()) {
    const { lower } = read(said.slice(0, 1_500));
    const subject = subjectOf(lower);
    const answers = recent[index + 1]?.reply.includes("?") ?? false;
    isDecision ||= subject?.theme === "decision";
    if (subject?.weight === SITUATION && index < SITUATION_LASTS && !/^because\b/.test(lower))
      situation ??= subject.theme;
    const inPassing =
      /^because\b/.test(lower) ||
      (subject?.weight !== SITUATION && (isOfSomebody(lower) || (answers && isBrief(lower))));
    const isInvolved = isOutweighed(theme, weight, subject) && index < STAYS_FIRM;
    if (isInvolved || (theme === undefined && subject && !inPassing)) {
      theme = subject?.theme;
      weight = subject?.weight ?? 0;
    }
    if (!isOfSomebody(lower)) passing ??= subject;
  }
  // What was only touched on counts when nothing as weighty was spoken of.
  if (passing && passing.weight > weight) return { ...passing, situation, isDecision };
  return { theme, weight, situation, isDecision };
}

const STAYS_FIRM = 6;
const SITUATION_LASTS = 4;
const BRIEF = 6;

/** Who takes part in a situation does not change it: "my mother wants to invite everybody" is still about the wedding. */
export const INVOLVED: ReadonlySet<ThemeId> = new Set<ThemeId>([
  "parents",
  "family",
  "partner",
  "bond",
  "children",
  "friends",
  "coworkers",
  "neighbours",
  "workload",
  "job",
  "party",
  "worry",
  "tired",
]);

export const SITUATION = 3;

/** What was said before is still what it is about: it told more than what was named since. */
function isOutweighed(theme: ThemeId | undefined, weight: number, before: Subject | undefined): boolean {
  if (!theme || !before || weight === SITUATION) return false;
  return (before.weight === SITUATION && INVOLVED.has(theme)) || (weight === 1 && before.weight > 1);
}

/** A few words, or a reason: what these name, they name in passing. */
export const isBrief = (lower: string) => lower.split(" ").length <= BRIEF || /^because\b/.test(lower);

/** About somebody already spoken of. */
export const isOfSomebody = (lower: string) =>
  lower.split(" ").length <= 12 &&
  /^(?:and |but |yes,? |no,? )?(?:he|she|it|they|his|her|their)(?:'s|'re)?\b/.test(lower);

const WEIGHS_FOR = 4;
const GRIEVES_FOR = 6;

function isHeavy({ past }: Conversation): boolean {
  for (const [ago, { said }] of past.slice(-GRIEVES_FOR).reverse().entries()) {
    const { lower } = read(said.slice(0, 1_500));
    const mood = moodOf(lower);
    if (mood === "good") return false;
    const { theme } = subjectOf(lower) ?? {};
    if (theme === "grief") return true;
    if (ago < WEIGHS_FOR && (mood === "sad" || (mood === "anxious" && theme === "health"))) return true;
  }
  return false;
}

const SUGGESTIONS = [
  ...Object.values(themes).flatMap(({ ask: _, ideas, ...own }) => [...ideas, ...Object.values(own)]),
  ...Object.values(voices).flatMap(({ advice }) => advice),
];

const advises = (reply: string) => SUGGESTIONS.some((idea) => reply.includes(idea));

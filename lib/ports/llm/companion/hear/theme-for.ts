import type { ThemeId } from "../speak/themes";
import type { Intent } from "./intent";
import type { Heard } from "./listen";
import { subjectOf } from "./subject";
import { INVOLVED, isBrief, isOfSomebody, SITUATION, type Thread } from "./thread";

const ANSWERS: ReadonlySet<Intent> = new Set<Intent>([
  "yes",
  "no",
  "dunno",
  "time",
  "reason",
  "echo",
  "short",
  "soSo",
]);

const MAX_PASSING = 15;
/** These are spoken of whatever was spoken of before. */
const GREAT: ReadonlySet<ThemeId> = new Set<ThemeId>(["grief", "breakup", "health"]);

/**
 * The part of life a reply goes on about, or undefined. A short message after a question goes on about the same
 * matter, whatever it names in passing.
 */
export function themeFor({ intent, lower }: Heard, thread: Thread): ThemeId | undefined {
  const own = subjectOf(lower);
  if (intent === "advice" && !own && (thread.isDecision || /^should i\W*$/.test(lower))) return "decision";
  const isAside = !own || own.weight === 1 || (INVOLVED.has(own.theme) && own.theme !== "workload");
  if (intent === "advice" && isAside) return thread.situation ?? own?.theme ?? thread.theme;
  if (thread.isDecision && isBrief(lower) && !GREAT.has(own?.theme ?? "decision")) return "decision";
  if (ANSWERS.has(intent)) return thread.theme ?? own?.theme;
  const goesOn =
    thread.theme === "grief" ||
    isOfSomebody(lower) ||
    (thread.asked && isBrief(lower) && (own?.weight ?? 0) <= thread.weight) ||
    (own?.weight === 1 && lower.split(" ").length <= MAX_PASSING) ||
    (thread.weight === SITUATION && own !== undefined && INVOLVED.has(own.theme));
  const inPassing = own?.weight !== SITUATION && goesOn && intent !== "advice";
  return inPassing ? (thread.theme ?? own?.theme) : (own?.theme ?? thread.theme);
}

import type { Draft } from "./draft";

const SECOND =
  "(?:second|third|other|side|weekend|extra|evening|saturday|sunday)[- ](?:job|gig|position|role)";
/** One of several jobs: to leave it leaves the others. */
export const ONE_OF_JOBS = new RegExp(`\\b(?:${SECOND}|one of my (?:\\p{L}+ )?jobs)\\b`, "iu");
/** The verbs of the slots one may well fill twice. */
const VERBS: [RegExp, string][] = [
  [/^(?:home|dwelling)$/, "live"],
  [/^(?:job|employer)$/, "work|teach|drive|clean|freelance|volunteer|run|do|have|am"],
  [/^study$/, "study|do|have"],
];
const TOO =
  /^I (?:live|work|study|teach|drive|freelance)\b.*\b(?:too|as well|on the side|in addition|(?:on|at) (?:the )?weekends|on (?:satur|sun)days?|in the evenings)\b/iu;
/** Who moved, started or does so now has left what was before. */
const CHANGED = /\b(?:moved|got|started|began|switched|changed|became|joined|now)\b/i;

/**
 * A fact of one clause, marked where it is a second one of its slot: "I also work at Lidl", "I work at Lidl on weekends
 * too". Such a one takes nobody's place and ends nothing. `said` is the whole sentence, in which the "also" stands.
 */
export function further(draft: Draft, clause: string, said: string): Draft {
  if (draft.kind !== "fact") return draft;
  const verbs = VERBS.find(([slot]) => slot.test(draft.subject ?? ""))?.[1];
  if (!verbs) return draft;
  const does = new RegExp(`^I (?:(?:also|additionally) )?((?:${verbs})\\b.*)$`, "iu").exec(clause)?.[1];
  const isAlso = does && (said.includes(`also ${does}`) || said.includes(`additionally ${does}`));
  const isFurther = does && (isAlso || TOO.test(clause)) && !CHANGED.test(clause);
  return isFurther || (verbs !== "live" && ONE_OF_JOBS.test(clause))
    ? { ...draft, isFurther: true, ends: undefined }
    : draft;
}

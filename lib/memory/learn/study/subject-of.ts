import "server-only";
import { fault, log } from "@/lib/log";
import { withSubject } from "../../extract/subject";
import { inThread } from "../in-thread";

/**
 * The slot of which a model's note tells ("home" of "Lives in Porto."), as the built-in learner would put it, had its
 * user said so at `now`; null where it would learn nothing from it.
 */
export async function subjectOf(content: string, category: string, now: Date): Promise<string | null> {
  try {
    const situation = { now, userName: "" };
    const found = await inThread("extract", { text: asSaid(content), situation });
    const facts = found.flatMap((one) => (one.kind === "fact" && one.subject ? [one] : []));
    return (facts.find((one) => one.category === category) ?? facts[0])?.subject ?? null;
  } catch (error) {
    log.warn(fault(error), "the matter of a note could not be told");
    return null;
  }
}

const OWN: Readonly<Record<string, string>> = { is: "am", was: "was", has: "have", does: "do", goes: "go" };

/** A note as its user would have said it: "Lives in Porto." as "I live in Porto." */
export function asSaid(content: string): string {
  const clause = content.replace(/^The user(?:'s)? /i, "");
  const whole = withSubject(clause);
  if (whole !== clause) return whole;
  const [, verb = "", rest = ""] = /^(\p{L}+s)( .+)$/su.exec(clause) ?? [];
  const lower = verb.toLowerCase();
  return verb ? `I ${OWN[lower] ?? ofMany(lower)}${rest}` : clause;
}

/** "studies" as "study", "teaches" as "teach", "lives" as "live". */
const ofMany = (verb: string) =>
  verb
    .replace(/(?<=\p{L}{2})ies$/u, "y")
    .replace(/(?<=ss|sh|ch|x|zz)es$/, "")
    .replace(/(?<!s)s$/, "");

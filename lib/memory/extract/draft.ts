import type { Category, FactFinding, PreferenceFinding } from "./finding";

/** A finding before it is given the words it came from. */
export type Draft = Omit<FactFinding, "quote"> | Omit<PreferenceFinding, "quote">;

/** What a rule answers: nothing, one thing or several. */
export type Drafts = Draft | readonly (Draft | null)[] | null;

/** One simple statement in spelled-out words, beginning with "I", "my" or a command, and the day it was said. */
export type Clause = {
  /** Contractions spelled out, fillers gone, "we" told as "I"; the case of names kept. */
  text: string;
  now: Date;
};

/** A pattern over a clause and what it means. The first rule of all families that answers settles the clause. */
export type Rule = { when: RegExp; learn: (groups: readonly string[], clause: Clause) => Drafts };

export function rule(when: RegExp, learn: Rule["learn"]): Rule {
  return { when, learn };
}

export function fact(
  content: string,
  category: Category,
  subject: string | null = null,
  confidence = 0.85,
  ends?: string[],
): Draft {
  return { kind: "fact", content, category, subject, confidence, ...(ends?.length && { ends }) };
}

export function preference(category: string, key: string, value: string, confidence = 0.8): Draft {
  return { kind: "preference", category, key, value, confidence };
}

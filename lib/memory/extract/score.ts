import { extract } from "./extract";
import type { Finding } from "./finding";

/** What a fixture expects: "home|event: Porto, 16 November 2026" or "likes: sushi"; see README.md. */
export type Statement = { text: string; previous?: string; learns: string[] };
export type Labelled = { statements: Statement[]; nothing: (string | { text: string; previous: string })[] };
export type Score = {
  statements: number;
  nothing: number;
  /** Share of statements of which everything expected was learned. */
  recall: number;
  /** Of all messages from which anything was learned, the share in which there was something to learn. */
  precision: number;
  missed: { text: string; learns: string[]; found: string[] }[];
  alarmed: { text: string; found: string[] }[];
};

/** The day on which every fixture is said: a Saturday. */
export const SAID_ON = new Date(2026, 10, 28, 12);

/** How much of a labelled set is learned, and what was learned where nothing should be. */
export function score({ statements, nothing }: Labelled): Score {
  const missed: Score["missed"] = [];
  const alarmed: Score["alarmed"] = [];
  for (const { text, previous, learns } of statements) {
    const found = extract(text, { now: SAID_ON, userName: "Robin", previous });
    const open = learns.filter((one) => !found.some((finding) => answers(finding, one)));
    if (open.length > 0) missed.push({ text, learns: open, found: found.map(inWords) });
  }
  for (const one of nothing) {
    const { text, previous } = typeof one === "string" ? { text: one, previous: null } : one;
    const found = extract(text, { now: SAID_ON, userName: "Robin", previous });
    if (found.length > 0) alarmed.push({ text, found: found.map(inWords) });
  }
  const learned = statements.length - missed.length;
  return {
    statements: statements.length,
    nothing: nothing.length,
    recall: learned / statements.length,
    precision: learned / (learned + alarmed.length),
    missed,
    alarmed,
  };
}

function answers(finding: Finding, expected: string): boolean {
  const [kinds = "", words = ""] = expected.split(/:(.*)/s);
  const has = (text: string) =>
    words
      .split(",")
      .every((word) => word.split("|").some((one) => text.toLowerCase().includes(one.trim().toLowerCase())));
  const wanted = kinds.split("|").map((kind) => kind.trim());
  if (finding.kind === "fact") return wanted.includes(finding.category) && has(finding.content);
  return wanted.some((kind) => finding.value.startsWith(kind)) && has(`${finding.key} ${finding.value}`);
}

/** A finding on one line. */
export function inWords(finding: Finding): string {
  if (finding.kind === "preference") return `[${finding.category}] ${finding.value}: ${finding.key}`;
  return `[${finding.category}${finding.subject ? ` ${finding.subject}` : ""}] ${finding.content}`;
}

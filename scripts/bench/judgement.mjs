import { inProject } from "../steps/project.mjs";
import { withProjectCode } from "../steps/typescript.mjs";
import { count } from "./figures.mjs";

const ENOUGH = { statements: 0.9, crisis: 0.95 };

/** How well messages are understood, over the labelled batches in the project. */
export const judgement = () =>
  withProjectCode(async (load) => {
    const { judge } = await load("/scripts/bench/judgement.ts");
    return judge(inProject());
  });

/** @returns {import("./report.mjs").Line[]} */
export function judgementLines({ statements, crisis, unseen, aside }) {
  return [
    line("what a message tells about its writer", statements, ENOUGH.statements),
    line("danger in a message", crisis, ENOUGH.crisis),
    line("the same by authors left out", unseen, ENOUGH.crisis),
    line("the same in texts kept aside", aside, ENOUGH.crisis),
  ];
}

function line(label, { texts, recall, precision }, enough) {
  return {
    label: `${label}, ${count(texts)} texts`,
    figures: [recall, precision].map((share) => `${(100 * share).toFixed(1)} %`),
    goal: `≥ ${100 * enough} % and ≥ 95 %`,
    ok: recall >= enough && precision >= 0.95,
  };
}

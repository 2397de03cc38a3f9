import { extract } from "../extract/extract";
import type { Finding, Situation } from "../extract/finding";
import { type Digest, type Statement, summarise } from "./digest/summarise";

/** The heavy, pure parts of learning, as a thread of their own runs them: what goes in, and what comes out. */
export type Tasks = {
  extract: { input: { text: string; situation: Situation }; output: Finding[] };
  summarise: { input: Statement[]; output: Digest };
};
export type TaskName = keyof Tasks;

/** Runs one of them. */
export function runTask<N extends TaskName>(name: N, input: Tasks[N]["input"]): Tasks[N]["output"] {
  const task = TASKS[name] as (input: Tasks[N]["input"]) => Tasks[N]["output"];
  return task(input);
}

const TASKS: { [N in TaskName]: (input: Tasks[N]["input"]) => Tasks[N]["output"] } = {
  extract: ({ text, situation }) => extract(text, situation),
  summarise: (statements) => summarise(statements),
};

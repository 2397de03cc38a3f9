// `npm run build`: what `npm start` does before it serves.
import { nodeProblem } from "./steps/node-version.mjs";

const problem = nodeProblem(process.version);
if (problem) {
  console.error(problem);
  process.exit(1);
}
const { giveUp } = await import("./steps/problem.mjs");
const { watchInterrupts } = await import("./steps/interrupt.mjs");
const { prepare } = await import("./steps/prepare.mjs");
watchInterrupts();
prepare().then(() => process.exit(0), giveUp);

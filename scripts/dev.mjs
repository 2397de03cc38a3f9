// `npm run dev`: the same preparations and environment as `npm start`, with Next's development server.
import { nodeProblem } from "./steps/node-version.mjs";

const problem = nodeProblem(process.version);
if (problem) {
  console.error(problem);
  process.exit(1);
}
const { giveUp } = await import("./steps/problem.mjs");
const { develop } = await import("./steps/develop.mjs");
develop().then((code) => process.exit(code), giveUp);

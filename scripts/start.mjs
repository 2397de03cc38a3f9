// `npm start`: installs, builds, serves. Imports only what Node brings, because nothing is installed yet; and the
// rest only once the Node is known to be new enough to read it.
import { nodeProblem } from "./steps/node-version.mjs";

const problem = nodeProblem(process.version);
if (problem) {
  console.error(problem);
  process.exit(1);
}
const { giveUp } = await import("./steps/problem.mjs");
const { serve } = await import("./steps/serve.mjs");
serve().then((code) => process.exit(code), giveUp);

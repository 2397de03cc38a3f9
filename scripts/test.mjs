// `npm test`: installs, makes sure of a browser, and runs lint, types, unit, contract and browser tests on the
// production build. The last line is the count. `npm test -- --only check|unit|e2e` runs one kind.
import { nodeProblem } from "./steps/node-version.mjs";

const problem = nodeProblem(process.version);
if (problem) {
  console.error(problem);
  process.exit(1);
}
const { Problem } = await import("./steps/problem.mjs");
const { kindsOf, runTests } = await import("./steps/run-tests.mjs");

let total = { passed: 0, failed: 1 };
try {
  total = await runTests(kindsOf(process.argv.slice(2)));
} catch (error) {
  console.log(error instanceof Problem ? `\n${error.output}\n${error.message}\n` : error);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

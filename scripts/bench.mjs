// `npm run bench`: builds when stale, serves the build from a folder of its own and prints what it measured. Ratios of
// one run, nothing more: no figure fails it. `npm run bench -- --messages 200000` fills a smaller database.
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
prepare()
  .then(async () => {
    // These need installed packages.
    const { othersOf, run } = await import("./bench/run.mjs");
    await run(othersOf(process.argv.slice(2)));
  })
  .then(() => process.exit(0), giveUp);

import { browser, lint, types, unit } from "./checks.mjs";
import { ensureChromium } from "./chromium.mjs";
import { watchInterrupts } from "./interrupt.mjs";
import { prepare } from "./prepare.mjs";
import { Problem } from "./problem.mjs";
import { progress } from "./progress.mjs";

export const KINDS = ["check", "unit", "e2e"];

/**
 * What `--only` names, or every kind.
 * @throws Problem for any other argument
 */
export function kindsOf(args) {
  if (args.length === 0) return KINDS;
  const [flag, kind] = args.length === 1 ? args[0].split("=") : args;
  if (flag === "--only" && KINDS.includes(kind) && args.length <= 2) return [kind];
  throw new Problem(`The only option is --only ${KINDS.join("|")}: npm test -- --only unit`);
}

/** Runs every kind, also after one has failed. @returns {Promise<{passed: number, failed: number}>} */
export async function runTests(kinds) {
  const total = { passed: 0, failed: 0 };
  const add = ({ passed, failed }) => {
    total.passed += passed;
    total.failed += failed;
  };
  const check = async (label, run) => {
    let result;
    await progress(label, async () => {
      result = await run();
      return result.failed ? `${result.passed} passed, ${result.failed} FAILED` : `${result.passed} passed`;
    });
    if (result.failed) process.stdout.write(`\n${result.output.trim()}\n\n`);
    add(result);
  };

  watchInterrupts();
  await prepare({ builds: false });
  if (kinds.includes("check")) {
    await check("Lint and format", lint);
    await check("Types", types);
  }
  if (kinds.includes("unit")) await check("Unit and contract tests", unit);
  if (kinds.includes("e2e")) {
    try {
      await ensureChromium();
      await prepare();
      console.log("Browser tests, on the production build:");
      add(await browser());
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      console.log(`\n${error.output}\n${error.message}\n`);
      add({ passed: 0, failed: 1 });
    }
  }
  return total;
}

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MACHINE } from "./machine.mjs";
import { runNode } from "./program.mjs";
import { inProject } from "./project.mjs";

/** What one kind of check came to. @typedef {{ passed: number, failed: number, output: string }} Result */

const tool = (...path) => inProject("node_modules", ...path);
const BIOME = tool("@biomejs", "biome", "bin", "biome");
const NEXT = tool("next", "dist", "bin", "next");
const TSC = tool("typescript", "bin", "tsc");
const VITEST = tool("vitest", "vitest.mjs");
const PLAYWRIGHT = tool("@playwright", "test", "cli.js");

const one = ({ code, output }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output });

/** Lint and format, counted as one check. @returns {Promise<Result>} */
export const lint = async () => one(await runNode([BIOME, "check", "."]));

/** The types, counted as one check. Next writes the types of its routes first. @returns {Promise<Result>} */
export async function types() {
  const routes = await runNode([NEXT, "typegen"]);
  return one(routes.code === 0 ? await runNode([TSC, "--noEmit"]) : routes);
}

/** Counts of a Vitest report. A file that could not be loaded counts as one failed test. */
export function countUnit(report) {
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Counts of a Playwright report. Skipped tests count as neither. */
export const countBrowser = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
});

/** A run that reported no failure but ended badly, or tested nothing, is a failure all the same. */
export function settled({ passed, failed }, code) {
  const unexplained = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: failed + (unexplained ? 1 : 0) };
}

async function reported(count, run) {
  const folder = mkdtempSync(join(tmpdir(), "ensemble-report-"));
  const file = join(folder, "report.json");
  try {
    const { code, output } = await run(file);
    let counts = { passed: 0, failed: 0 };
    try {
      counts = count(JSON.parse(readFileSync(file, "utf8")));
    } catch {
      // No report: the run ended before it could write one, and its output says why.
    }
    return { ...settled(counts, code), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every unit and contract test, without the keys and addresses this shell may hold. @returns {Promise<Result>} */
export const unit = () =>
  reported(countUnit, (file) =>
    runNode([VITEST, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`], {
      env: { ...MACHINE, NODE_ENV: "test" },
    }),
  );

/** Every browser test, on the production build. Its progress is shown as it comes. @returns {Promise<Result>} */
export const browser = () =>
  reported(countBrowser, (file) =>
    runNode([PLAYWRIGHT, "test"], { show: true, env: { ...MACHINE, E2E_REPORT: file } }),
  );

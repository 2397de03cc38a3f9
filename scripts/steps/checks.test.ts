import { expect, it } from "vitest";
import { countBrowser, countUnit, settled } from "./checks.mjs";
import { kindsOf } from "./run-tests.mjs";

it("counts a test file that could not be loaded as a failure", () => {
  const testResults = [
    { status: "failed", assertionResults: [] },
    { status: "failed", assertionResults: [{}] },
    { status: "passed", assertionResults: [{}] },
  ];
  expect(countUnit({ numPassedTests: 1, numFailedTests: 1, testResults })).toEqual({ passed: 1, failed: 2 });
});

it("counts no skipped browser test as passed", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 9 };
  expect(countBrowser({ stats })).toEqual({ passed: 5, failed: 2 });
});

it("never calls a run good that ended badly or tested nothing", () => {
  expect(settled({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
  expect(settled({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
  expect(settled({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  expect(settled({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
});

it("runs everything, or the kind asked for, and refuses what it does not know", () => {
  expect(kindsOf([])).toEqual(["check", "unit", "e2e"]);
  expect(kindsOf(["--only", "unit"])).toEqual(["unit"]);
  expect(kindsOf(["--only=e2e"])).toEqual(["e2e"]);
  for (const args of [
    ["--only"],
    ["--only", "all"],
    ["unit"],
    ["--only", "unit", "more"],
    ["--only=unit", "e2e"],
  ])
    expect(() => kindsOf(args), args.join(" ")).toThrow("The only option is --only");
});

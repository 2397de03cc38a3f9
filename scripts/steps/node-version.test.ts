import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { MINIMUM_NODE, nodeProblem } from "./node-version.mjs";

it("accepts the oldest Node named in package.json, and newer ones", () => {
  const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(`${engines.node}.0`).toBe(`>=${MINIMUM_NODE}`);
  for (const version of ["v20.19.0", "v20.19.1", "v20.20.2", "v22.0.0", "v24.1.0", "v100.0.0"])
    expect(nodeProblem(version), version).toBeNull();
});

it("refuses an older Node in one sentence that names both versions", () => {
  for (const version of ["v20.18.3", "v20.9.0", "v18.20.0", "v4.0.0", "v20.2.99"])
    expect(nodeProblem(version), version).toMatch(new RegExp(`needs Node\\.js 20\\.19 or newer.*${version}`));
});

it("reads a pre-release by its number", () => {
  expect(nodeProblem("v21.0.0-nightly2023")).toBeNull();
});

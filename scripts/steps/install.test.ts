import { expect, it } from "vitest";
import { installProblem } from "./install.mjs";
import { npmProgram } from "./npm.mjs";

it("says what a failed install needs", () => {
  expect(installProblem("npm error gyp ERR! find Python")).toMatch(/python3, make and a C\+\+ compiler/);
  expect(installProblem("npm error code EAI_AGAIN")).toMatch(/registry was not reached/);
  expect(installProblem("npm error code EUSAGE")).toMatch(/What npm said/);
});

it("finds npm without npm having started us", () => {
  expect(npmProgram({ PATH: process.env.PATH, NODE_ENV: "test" })).toMatch(/npm-cli\.js$/);
});

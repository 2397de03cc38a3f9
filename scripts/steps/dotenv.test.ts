import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseDotenv, withDotenv } from "./dotenv.mjs";

it("reads plain, quoted, exported and empty values", () => {
  const text = [
    "# keys",
    "OPENAI_API_KEY=sk-abc=def#1",
    "  OPENAI_MODEL = llama3.2  # the small one",
    'NAME="two words # kept"',
    "SINGLE='a\\nb'",
    'LINES="a\\nb" # comment',
    "export HOST=0.0.0.0",
    "EMPTY=",
    "not a line",
    "1BAD=x",
    "ALL_COMMENT=#nothing",
  ].join("\r\n");
  expect(parseDotenv(`\uFEFF${text}`)).toEqual({
    OPENAI_API_KEY: "sk-abc=def#1",
    OPENAI_MODEL: "llama3.2",
    NAME: "two words # kept",
    SINGLE: "a\\nb",
    LINES: "a\nb",
    HOST: "0.0.0.0",
    EMPTY: "",
    ALL_COMMENT: "",
  });
});

it("lets the real environment win, then .env.local, then .env", () => {
  const folder = mkdtempSync(join(tmpdir(), "dotenv-"));
  writeFileSync(join(folder, ".env"), "A=file\nB=file\nC=file\n");
  writeFileSync(join(folder, ".env.local"), "A=local\nB=local\n");
  expect(withDotenv(folder, { A: "real" })).toEqual({ A: "real", B: "local", C: "file" });
  rmSync(folder, { recursive: true });
  expect(withDotenv(folder, { A: "real" })).toEqual({ A: "real" });
});

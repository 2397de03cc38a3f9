import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { buildInputs, DATA_MARK, inputsHash } from "./inputs.mjs";

let project: string;
const write = (path: string, text = path) => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
};
const changes = (act: () => void) => {
  const before = inputsHash(project);
  act();
  return inputsHash(project) !== before;
};

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "inputs-"));
  for (const path of ["app/page.tsx", "lib/env.ts", "package-lock.json", "scripts/steps/build.mjs"])
    write(path);
});
afterEach(() => rmSync(project, { recursive: true }));

it.each([
  "app/page.tsx",
  "lib/new-noun/verb.ts",
  "a-folder-of-next-year/deep/file.ts",
  "public/portraits/luna.webp",
  "db/migrations/0002_next.sql",
  "db/data/seed.json",
  "lib/scripts/run.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "proxy.ts",
  "instrumentation.ts",
  ".browserslistrc",
  "scripts/steps/build.mjs",
])("builds again when %s changes", (path) => {
  expect(changes(() => write(path, "new"))).toBe(true);
});

it.each([
  "app/page.test.tsx",
  "lib/chat/say.test.ts",
  "lib/voice/owner.fixture.ts",
  "README.md",
  "lib/README.md",
  "CHANGELOG.md",
  "node_modules/next/index.js",
  ".next/server/app.js",
  ".git/HEAD",
  ".env.local",
  "data/app.db",
  "coverage/index.html",
  "test-results/x/trace.zip",
  "e2e/chat.spec.ts",
  "scripts/start.mjs",
  "vitest.config.ts",
  "next-env.d.ts",
  "tsconfig.tsbuildinfo",
  ".lock/holder.json",
  "app/.page.tsx.swp",
])("does not build again when %s changes", (path) => {
  expect(changes(() => write(path, "new"))).toBe(false);
});

it("leaves out a data folder of any name", () => {
  write(`my-data/${DATA_MARK}`);
  expect(
    changes(() => {
      write("my-data/app.db", "more");
      write("my-data/uploads/face.webp");
    }),
  ).toBe(false);
});

it("sees a file renamed, removed, or swapped with another", () => {
  expect(changes(() => write("app/gone.ts"))).toBe(true);
  expect(changes(() => rmSync(join(project, "app/gone.ts")))).toBe(true);
  write("app/a.ts", "one");
  write("app/b.ts", "two");
  expect(
    changes(() => {
      write("app/a.ts", "two");
      write("app/b.ts", "one");
    }),
  ).toBe(true);
});

it("goes by content, not by time", () => {
  expect(changes(() => utimesSync(join(project, "app/page.tsx"), 1, 1))).toBe(false);
});

it("follows a link to a source and survives one that leads nowhere", () => {
  write("node_modules/shared.ts", "one");
  symlinkSync(join(project, "node_modules/shared.ts"), join(project, "lib/shared.ts"));
  symlinkSync(join(project, "nowhere"), join(project, "lib/dangling.ts"));
  expect(changes(() => write("node_modules/shared.ts", "two"))).toBe(true);
});

it("depends on what is passed beside the files", () => {
  expect(inputsHash(project, "v20")).not.toBe(inputsHash(project, "v22"));
});

it("in this project covers every place the server's code comes from, and imports nothing it leaves out", () => {
  const inputs = buildInputs(process.cwd());
  for (const file of ["next.config.ts", "package.json", "package-lock.json", "tsconfig.json", "lib/env.ts"])
    expect(inputs).toContain(file);
  const code = inputs.filter((file) => /\.(ts|tsx|mjs|js)$/.test(file) && !file.startsWith("scripts/"));
  for (const file of code) {
    const text = readFileSync(file, "utf8");
    expect(text, file).not.toMatch(/(from|import\()\s*["'](@\/|(\.\.\/)+)(scripts|e2e|data)\//);
  }
});

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { hashOf } from "./stamp.mjs";

/**
 * What the build does not read, at the top of the project. Everything else counts, so a source folder added tomorrow
 * is covered without a word here.
 */
const NOT_READ_AT_TOP = [
  /^(node_modules|data|coverage|test-results|playwright-report|e2e|scripts)$/,
  /^(biome\.json|drizzle\.config\.ts|next-env\.d\.ts|playwright\.config\.ts|vitest\.config\.ts|LICENSE)$/,
  /^\.(ci|env|env\..*|git|github|gitignore|idea|lock|lock-.*|next|npmrc|vscode)$/,
  /\.(md|log)$/,
];

/** At any depth: tests, and what editors and systems leave behind. */
const NOT_READ = [
  /\.(test|fixture)\.[a-z]+$/,
  /^README\b/i,
  /^\.DS_Store$/,
  /\.tsbuildinfo$/,
  /~$/,
  /^\.#/,
  /\.sw[a-p]$/,
];

/** A folder that holds this file is a server's data, whatever its name: DATA_DIR may lie inside the project. */
export const DATA_MARK = ".ensemble-data";

/** The recipe of the build is an input as well, although it lives in scripts/. */
const RECIPE = ["scripts/steps/build.mjs"];

const matches = (patterns, name) => patterns.some((pattern) => pattern.test(name));

/** Every file the build reads, as sorted paths relative to `project` with forward slashes. */
export function buildInputs(project) {
  const files = [...RECIPE];
  const visit = (folder, skip) => {
    const names = readdirSync(folder);
    if (names.includes(DATA_MARK)) return;
    for (const name of names) {
      if (matches(skip, name)) continue;
      const path = join(folder, name);
      const found = statSync(path, { throwIfNoEntry: false });
      if (found?.isDirectory()) visit(path, NOT_READ);
      else if (found?.isFile()) files.push(relative(project, path).split(sep).join("/"));
    }
  };
  visit(project, [...NOT_READ_AT_TOP, ...NOT_READ]);
  return files.sort();
}

/** One hash over the names and bytes of every build input, and over `extra`: the packages and the Node it runs on. */
export const inputsHash = (project, extra = "") =>
  hashOf([extra, ...buildInputs(project).flatMap((file) => [file, readFileSync(join(project, file))])]);

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { heardByRules } from "@/lib/safety/detect-crisis";
import { piecesOf } from "@/lib/safety/learned/pieces";
import type { Read } from "./learn";

/** A labelled text; `author` is who wrote it, as far as one may have written like oneself elsewhere. */
export type Text = Read & { text: string; language: string; author: string; byRules: boolean };

/** The rules were made with these; all their batches count as one author. */
export const RULES = "the rules' batches";
/** Calm messages only: those of this name are nobody's own, those whose name begins with it are an author's each. */
export const EVERYDAY = "everyday";
/** Wrote after reading or being told what was misjudged of the others' texts; they teach nothing when others are judged. */
export const INFORMED = ["fourth", "fifth"];
const FOLDERS = ["lib/safety/fixtures", "lib/safety/examples"];

type File = Record<"crisis" | "calm", Record<string, string[]>>;

/** All labelled texts of the project, read and heard by the rules. */
export function labelledTexts(project: string): Text[] {
  return files(project).flatMap(({ folder, name, content }) => {
    const author = folder === FOLDERS[0] ? RULES : (/^(.+?)(?:-author-.*)?\.json$/.exec(name)?.[1] ?? name);
    const { crisis, calm } = JSON.parse(content) as File;
    const all = (set: Record<string, string[]>, danger: boolean) =>
      Object.entries(set).flatMap(([language, texts]) =>
        texts.map((text) => ({
          text,
          language,
          author,
          danger,
          sentences: piecesOf(text).sentences,
          byRules: heardByRules(text) !== undefined,
        })),
      );
    return [...all(crisis, true), ...all(calm, false)];
  });
}

/** Tells whether weights were learned from the texts as they are now. */
export function digestOfTexts(project: string): string {
  const hash = createHash("sha256");
  for (const { name, content } of files(project))
    hash.update(`${name}\n${JSON.stringify(JSON.parse(content))}\n`);
  return hash.digest("hex");
}

const files = (project: string) =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(project, folder))
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => ({ folder, name, content: readFileSync(join(project, folder, name), "utf8") })),
  );

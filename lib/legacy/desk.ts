import "server-only";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importsFolder } from "./folder";
import type { ImportView } from "./view";

/** The one import of an installation: what the administrator's page shows, kept over a restart. */
export type Desk = ImportView;

const held = globalThis as { ensembleImport?: Desk };
const EMPTY: Desk = {
  phase: "empty",
  file: null,
  aliases: [],
  into_existing: false,
  progress: null,
  error: null,
  summary: null,
};

export const uploadedFile = () => join(importsFolder(), "uploaded.db");
export const reportFile = () => join(importsFolder(), "uploaded-report.json");
const stateFile = () => join(importsFolder(), "uploaded.json");

export const isBusy = ({ phase }: Desk) => phase === "previewing" || phase === "importing";

/** How the import stands. Work that a restart cut short is interrupted: it goes on where it is started again. */
export function desk(): Desk {
  held.ensembleImport ??= recalled();
  return held.ensembleImport;
}

/** Changes how it stands, and writes that down unless it is a step of the progress only. */
export function change(next: Partial<Desk>): Desk {
  held.ensembleImport = { ...desk(), ...next };
  if (Object.keys(next).join() !== "progress")
    writeFileSync(stateFile(), JSON.stringify(held.ensembleImport), { mode: 0o600 });
  return held.ensembleImport;
}

/** Puts everything away: the file, the report, and how it stood. */
export function clear(): void {
  for (const file of [uploadedFile(), reportFile(), stateFile()]) rmSync(file, { force: true });
  held.ensembleImport = { ...EMPTY };
}

function recalled(): Desk {
  try {
    const kept = JSON.parse(readFileSync(stateFile(), "utf8")) as Desk;
    if (!isBusy(kept)) return kept;
    return existsSync(uploadedFile())
      ? { ...kept, phase: kept.phase === "importing" ? "interrupted" : "uploaded", progress: null }
      : { ...EMPTY };
  } catch {
    return { ...EMPTY };
  }
}

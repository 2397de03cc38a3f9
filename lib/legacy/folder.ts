import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { env } from "@/lib/env";

const pathOf = () => join(/* turbopackIgnore: true */ env().dataDir, "imports");

/** Where copies are read from and reports are kept, inside DATA_DIR. */
export function importsFolder(): string {
  const folder = pathOf();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Removes the copies that a killed process was reading. For whoever alone holds the data folder. */
export function sweepCopies(): void {
  const folder = pathOf();
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (/^(reading|rehearsal)-|\.part$/.test(name)) rmSync(join(folder, name), { force: true });
}

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { env } from "@/lib/env";

/** Where copies are read from and reports are kept, inside DATA_DIR. */
export function importsFolder(): string {
  const folder = join(/* turbopackIgnore: true */ env().dataDir, "imports");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { removeCopy, UnusableSource } from "@/db/legacy/copy.mjs";
import { prepare } from "@/db/legacy/prepare.mjs";
import { scratchStore } from "@/db/legacy/scratch";
import { LegacyTarget } from "@/db/legacy/target";
import { migrate, UnusableDatabase } from "@/db/migrate";
import { seed } from "@/db/seed";
import { claim, closeStore, store } from "@/db/store";
import { env } from "@/lib/env";
import { bring } from "./bring";
import { personaFiles } from "./files";
import { importsFolder, sweepCopies } from "./folder";
import type { Options } from "./options";
import { recordingIn } from "./recordings";
import type { LegacyReport } from "./report";

export type OfflineOptions = Options & {
  source: string;
  /** A folder with the pictures and recordings the file names. */
  files?: string;
  /** Whoever imports states that the people whose voices are recorded agreed (IMPORT_CONSENT): only then they come. */
  voicesConsented?: boolean;
  /** The address of an account that is an administrator's afterwards. */
  admin?: string;
  progress(phase: "reading" | "bringing", done: number, total: number): void;
};

/** Why an import did not begin, in one sentence for whoever asked for it. */
export class CannotImport extends Error {}

const MEMORY_KB = 128_000;
const RUNNING =
  "Ensemble is running with this data folder. Stop it and run the import again, or bring the file in under Administration while it runs.";

/**
 * Imports a file into the database of DATA_DIR while no server runs, each account as one transaction. The database is
 * brought to this version first.
 * @throws CannotImport
 */
export async function importOffline({
  source,
  files,
  voicesConsented = false,
  admin,
  progress,
  ...options
}: OfflineOptions): Promise<LegacyReport> {
  try {
    const report = await importInto(source, { files, voicesConsented }, progress, options);
    if (admin && !options.dryRun && !new LegacyTarget(store()).makeAdministrator(admin))
      throw new CannotImport(
        `The data is here, but no account that can sign in has the address ${admin}: nobody was made an administrator.`,
      );
    return report;
  } catch (error) {
    if (error instanceof UnusableSource || error instanceof UnusableDatabase)
      throw new CannotImport(error.message);
    throw error;
  } finally {
    closeStore();
  }
}

async function importInto(
  source: string,
  { files, voicesConsented }: { files?: string; voicesConsented: boolean },
  progress: OfflineOptions["progress"],
  options: Options,
): Promise<LegacyReport> {
  const live = store();
  if (!claim(env().databaseFile)) throw new CannotImport(RUNNING);
  migrate(live.sqlite, env().migrationsDir);
  seed(live.sqlite);
  sweepCopies();
  const folder = importsFolder();
  const target = new LegacyTarget(live);
  target.keepInMemory(MEMORY_KB);
  const systems = target.systemPersonas();
  progress("reading", 0, 0);
  const prepared = await prepare({ source, folder, aliases: options.aliases, systems });
  const scratch = options.dryRun
    ? scratchStore(live, join(folder, `rehearsal-${randomBytes(6).toString("hex")}.db`))
    : null;
  try {
    return await bring(scratch?.store ?? live, prepared, options, {
      wholeAccounts: true,
      progress: (done, total) => progress("bringing", done, total),
      breathe: () => nextTurn(),
      filesOf: files && !options.dryRun ? (personas, note) => personaFiles(files, personas, note) : undefined,
      recordingOf:
        files && voicesConsented ? (persona) => recordingIn(files, persona, options.dryRun) : undefined,
    });
  } finally {
    scratch?.remove();
    removeCopy(prepared.file);
  }
}

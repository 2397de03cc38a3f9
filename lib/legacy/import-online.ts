import "server-only";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { z } from "zod";
import { addAudit } from "@/db/audit";
import { removeCopy, UnusableSource } from "@/db/legacy/copy.mjs";
import { scratchStore } from "@/db/legacy/scratch";
import { LegacyTarget } from "@/db/legacy/target";
import { store } from "@/db/store";
import type { CurrentUser } from "@/lib/auth/session";
import { conflict } from "@/lib/errors";
import { fault, log } from "@/lib/log";
import { wakeMemory } from "@/lib/memory/background";
import { bring } from "./bring";
import { change, clear, type Desk, desk, isBusy, reportFile, uploadedFile } from "./desk";
import { importsFolder } from "./folder";
import type { Options, Pace } from "./options";
import { prepareAside } from "./prepare-aside";
import { type LegacyReport, writeReport } from "./report";
import type { StartImport } from "./schemas";
import { summaryOf } from "./summary";

type Given = z.output<typeof StartImport>;

/** Between two parts of the work everybody else has the server. */
const BREATH_MS = 2;

const pace: Pace = {
  wholeAccounts: false,
  progress: (done, total) => void change({ progress: { done, total } }),
  breathe: () => sleep(BREATH_MS),
};

/** Looks what an import of the uploaded file would do; goes on in the background. @throws 409 */
export function startPreview(given: Given, admin: CurrentUser): Desk {
  return start("previewing", given, admin, async (options) => {
    const live = store();
    const file = join(importsFolder(), `rehearsal-${randomBytes(6).toString("hex")}.db`);
    const scratch = scratchStore(live, file);
    try {
      const report = await broughtInto(scratch.store, options);
      change({ phase: "previewed", progress: null, summary: summaryOf(report) });
    } finally {
      scratch.remove();
    }
  });
}

/** Imports the uploaded file; goes on in the background, and where it was cut short when started again. @throws 409 */
export function startImport(given: Given, admin: CurrentUser): Desk {
  return start("importing", given, admin, async (options) => {
    const report = await broughtInto(store(), options);
    writeReport(reportFile(), report);
    const summary = summaryOf(report);
    change({ phase: "done", progress: null, summary });
    const rows = Object.fromEntries(
      summary.tables.map(({ table, imported, archived }) => [table, imported + archived]),
    );
    addAudit(store(), {
      actorId: admin.id,
      action: "import.done",
      targetKind: "import",
      targetId: null,
      detail: { rows },
    });
    wakeMemory();
  });
}

/** The whole report of the import that was made. @throws 409 */
export function readReport(): string {
  if (desk().phase !== "done") throw conflict("There is no report yet.");
  return readFileSync(reportFile(), "utf8");
}

/** Removes the file and the report from the server; what was imported stays. @throws 409 while an import runs */
export function putAway(): void {
  if (isBusy(desk())) throw conflict("An import is under way. Wait until it is done.");
  clear();
}

function start(
  phase: "previewing" | "importing",
  { aliases, into_existing }: Given,
  admin: CurrentUser,
  work: (options: Options) => Promise<void>,
): Desk {
  if (isBusy(desk())) throw conflict("An import is under way. Wait until it is done.");
  if (!desk().file || desk().phase === "done")
    throw conflict("There is no file to import. Upload one first.");
  if (phase === "importing")
    addAudit(store(), {
      actorId: admin.id,
      action: "import.start",
      targetKind: "import",
      targetId: null,
      detail: { into_existing },
    });
  const pairs = Object.entries(aliases).map(([from, to]) => `${from}=${to}`);
  const started = change({
    phase,
    aliases: pairs,
    into_existing,
    progress: { done: 0, total: 0 },
    error: null,
    summary: null,
  });
  const options = { aliases, intoExisting: into_existing, dryRun: phase === "previewing" };
  work(options).catch((error) => change({ phase: "failed", progress: null, error: sentenceOf(error) }));
  return started;
}

async function broughtInto(target: ReturnType<typeof store>, options: Options): Promise<LegacyReport> {
  const systems = new LegacyTarget(target).systemPersonas();
  const { aliases } = options;
  const name = desk().file?.name;
  const prepared = await prepareAside({
    source: uploadedFile(),
    name,
    folder: importsFolder(),
    aliases,
    systems,
  });
  try {
    return await bring(target, prepared, options, pace);
  } finally {
    removeCopy(prepared.file);
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof UnusableSource) return error.message;
  log.error(fault(error), "an import failed");
  return "The import stopped because of a fault. What was brought by then stays; started again, it goes on from there.";
}

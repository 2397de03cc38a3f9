import { fold } from "@/db/fold";
import { now } from "@/db/instant";
import type { Prepared } from "@/db/legacy/prepare.mjs";
import { makeResolver } from "@/db/legacy/resolve.mjs";
import { LegacySource } from "@/db/legacy/source";
import { TABLES } from "@/db/legacy/tables.mjs";
import { LegacyTarget } from "@/db/legacy/target";
import type { Store } from "@/db/store";
import { knownSource } from "./accounts";
import { Bringing } from "./bringing";
import type { Import } from "./context";
import type { Options, Pace } from "./options";
import { hasRecording, RECORDINGS } from "./recordings";
import { type LegacyReport, ReportBuilder } from "./report";

/**
 * Brings everything a prepared file holds into a database, one account after another. Run again, with the same file or
 * a newer copy of it, it brings only what is new.
 * @throws NotTheSame, and whatever the database throws; what was committed by then stays and is not brought twice.
 */
export async function bring(
  store: Store,
  prepared: Prepared,
  options: Options,
  pace: Pace,
): Promise<LegacyReport> {
  const source = new LegacySource(prepared.file);
  const target = new LegacyTarget(store);
  try {
    const users = source.users();
    const links = target.links();
    const sourceId = knownSource(users, links) ?? target.newSource();
    const systems = target.systemPersonas();
    const resolve = makeResolver({ personas: source.usablePersonas(), systems, aliases: options.aliases });
    const work: Import = { source, target, report: new ReportBuilder(), sourceId, resolve };
    await new Bringing(work, store, options, pace, prepared).run(users, links);
    target.touchSource(sourceId, now());
    return finished(work, prepared, options.dryRun);
  } finally {
    target.rollback();
    source.close();
  }
}

function finished({ report, target, source }: Import, prepared: Prepared, dryRun: boolean): LegacyReport {
  const read = Object.fromEntries(
    Object.keys(TABLES).flatMap((table) =>
      table in prepared.tables ? [[table, prepared.tables[table] as number]] : [],
    ),
  );
  const recordings = source.personas().filter(hasRecording).length;
  if (recordings > 0) read[RECORDINGS] = recordings;
  const left = Object.entries(prepared.tables).filter(([table, rows]) => !(table in TABLES) && rows > 0);
  if (!target.hasAdministrator())
    report.note(
      "users",
      null,
      "nobody here is an administrator who can sign in: bring the file again with --admin ADDRESS",
    );
  const { name, bytes, sha256, variant } = prepared;
  return report.finish({ name, bytes, sha256, schema: variant }, read, Object.fromEntries(left), dryRun);
}

/** `Bella=Isabella` as an alias. Null when it is none. */
export function aliasOf(text: string): [string, string] | null {
  const [from = "", to = "", ...rest] = text.split("=").map((part) => part.trim());
  return from === "" || to === "" || rest.length > 0 || fold(from) === fold(to) ? null : [from, to];
}

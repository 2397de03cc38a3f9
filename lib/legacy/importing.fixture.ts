import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare } from "@/db/legacy/prepare.mjs";
import { LegacyTarget } from "@/db/legacy/target";
import type { Store } from "@/db/store";
import { bring } from "./bring";
import type { Options, Pace } from "./options";
import type { LegacyReport, TableCount } from "./report";

const pace: Pace = { wholeAccounts: true, progress: () => {}, breathe: async () => {} };

/** Imports a file into a store, for tests. */
export async function importInto(
  store: Store,
  source: string,
  options: Partial<Options> = {},
  change: Partial<Pace> = {},
): Promise<LegacyReport> {
  const aliases = options.aliases ?? {};
  const folder = mkdtempSync(join(tmpdir(), "ensemble-reading-"));
  const systems = new LegacyTarget(store).systemPersonas();
  const prepared = await prepare({ source, folder, aliases, systems });
  const all = { aliases, intoExisting: false, dryRun: false, ...options };
  return bring(store, prepared, all, { ...pace, ...change });
}

export const tableOf = (report: LegacyReport, table: string): TableCount =>
  report.tables.find((line) => line.table === table) as TableCount;

/** Everything an import writes, without the numbers and moments of this run. */
export function stored({ sqlite }: Store) {
  const all = (sql: string) => sqlite.prepare(sql).all();
  return {
    users: all("select name, email, role, is_disabled, password_hash from users order by id"),
    personas: all("select name, owner_key, is_archive, external_id from persona_profiles order by id"),
    messages: all(
      "select user_id, persona_id, role, content, timestamp, external_id, memory_id from chat_messages order by user_id, persona_id, timestamp, id",
    ),
    memories: all(
      "select user_id, persona_id, summary, key_topics, important_facts, message_count from conversation_memories order by id",
    ),
    preferences: all(
      "select user_id, persona_id, category, key, value, confidence, times_observed, last_confirmed from user_preferences order by user_id, category, key",
    ),
    current: all("select user_id, persona_id from current_personas order by user_id"),
    links: all("select * from legacy_accounts order by source_id, legacy_id"),
  };
}

let seconds = 0;
const at = () => {
  seconds += 10;
  return `2025-09-10 08:${String(Math.floor(seconds / 60) % 60).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}.000123`;
};
/** A message of the Python version, ten seconds after the one before. */
export const said = (id: number, userId: number, given: Record<string, unknown> = {}) => ({
  id,
  user_id: userId,
  role: id % 2 ? "user" : "assistant",
  content: `message ${id}`,
  persona: "Isabella",
  timestamp: at(),
  ...given,
});
/** What an account and a persona said, in the order of time. */
export const texts = (store: Store, userId: number, persona: string) =>
  store.sqlite
    .prepare(
      `select content from chat_messages m join persona_profiles p on p.id = m.persona_id
       where m.user_id = ? and p.name = ? order by m.timestamp, m.id`,
    )
    .pluck()
    .all(userId, persona);
/** The accounts by their names. */
export const usersOf = (store: Store) =>
  Object.fromEntries(
    (store.sqlite.prepare("select name, id from users").all() as { name: string; id: number }[]).map(
      ({ name, id }) => [name, id],
    ),
  ) as Record<string, number>;

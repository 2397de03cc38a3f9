import { rmSync } from "node:fs";
import { openStore, type Store } from "../store";

/** What an import looks at before it writes, parents first. */
const LOOKED_AT = [
  "users",
  "persona_profiles",
  "bonds",
  "current_personas",
  "persona_voices",
  "audit_log",
  "user_settings",
  "user_preferences",
  "conversation_memories",
  "legacy_sources",
  "legacy_accounts",
];

/**
 * A database to rehearse an import in: this one's rules, accounts and personas, and none of its messages. Nothing of
 * it is kept.
 */
export function scratchStore(live: Store, file: string): { store: Store; remove: () => void } {
  const store = openStore(file);
  for (const pragma of ["journal_mode = MEMORY", "synchronous = OFF", "foreign_keys = OFF"])
    store.sqlite.pragma(pragma);
  const schema = live.sqlite
    .prepare(
      "select sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by type = 'trigger', type = 'index'",
    )
    .pluck()
    .all() as string[];
  store.sqlite.transaction(() => {
    for (const sql of schema) store.sqlite.exec(sql);
    for (const table of LOOKED_AT) copyRows(live, store, table);
  })();
  store.sqlite.pragma("foreign_keys = ON");
  return {
    store,
    remove() {
      store.sqlite.close();
      for (const side of ["", "-journal", "-wal", "-shm"]) rmSync(file + side, { force: true });
    },
  };
}

function copyRows(from: Store, to: Store, table: string): void {
  // Generated columns are made again.
  const columns = (from.sqlite.pragma(`table_xinfo("${table}")`) as { name: string; hidden: number }[])
    .filter(({ hidden }) => hidden === 0)
    .map(({ name }) => `"${name}"`);
  const insert = to.sqlite.prepare(`insert into "${table}" (${columns}) values (${columns.map(() => "?")})`);
  for (const row of from.sqlite.prepare(`select ${columns} from "${table}"`).raw().iterate() as Iterable<
    unknown[]
  >)
    insert.run(row);
}

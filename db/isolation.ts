import { sql } from "drizzle-orm";
import { fold } from "./fold";
import type { PersonaRow } from "./personas";
import { personaProfiles } from "./schema";
import { shapeFaults } from "./shape";
import type { Store } from "./store";

/** Adds a persona of a user's that exists for one isolation report. */
export function addTemporaryPersona({ db }: Store, userId: number, name: string): PersonaRow {
  const values = { name, nameKey: fold(name), isCustom: true, isTemporary: true, userId, createdBy: userId };
  return db.insert(personaProfiles).values(values).returning().get();
}

/** Removes temporary personas with all they held: those of one user, or what killed reports left of all. */
export function sweepTemporaryPersonas({ sqlite }: Store, userId?: number): number {
  const where = userId === undefined ? "" : "and user_id = @userId";
  return sqlite.prepare(`delete from persona_profiles where is_temporary = 1 ${where}`).run({ userId })
    .changes;
}

export type ManifestCheck = { replies: number; foreignRows: number };

/** Compares what the user's latest replies were shown, row by row, with whose those rows are. */
export function checkManifests({ db }: Store, userId: number, latest: number): ManifestCheck {
  const recent = sql`select * from reply_contexts where user_id = ${userId} order by message_id desc limit ${latest}`;
  const foreign = (list: string, table: string) => sql`
    select count(*) as n from (${recent}) as shown, json_each(shown.${sql.raw(list)}) as item
    join ${sql.raw(table)} as row on row.id = item.value
    where row.user_id <> shown.user_id or row.persona_id <> shown.persona_id`;
  const count = (query: ReturnType<typeof sql>) => (db.get(query) as { n: number }).n;
  return {
    replies: count(sql`select count(*) as n from (${recent})`),
    foreignRows:
      count(foreign("message_ids", "chat_messages")) +
      count(foreign("memory_ids", "memory_facts")) +
      count(foreign("preference_ids", "user_preferences")) +
      count(foreign("conversation_ids", "conversation_memories")),
  };
}

export type RuleCheck = { rules: number; violations: number };

/** How many rules of the bond this database keeps, and how many are missing or switched off. */
export function checkRules({ sqlite }: Store): RuleCheck {
  const count = (text: string) => (sqlite.prepare(text).get() as { n: number }).n;
  const keys = count(
    `select count(distinct m.name || f.id) as n from sqlite_master m, pragma_foreign_key_list(m.name) f
     where m.type = 'table' and f."from" in ('user_id', 'persona_id', 'owner_key')`,
  );
  const triggers = count(
    "select count(*) as n from sqlite_master where type = 'trigger' and name like '%_identity'",
  );
  const isEnforced = sqlite.pragma("foreign_keys", { simple: true }) === 1;
  return { rules: keys + triggers, violations: shapeFaults(sqlite).length + (isEnforced ? 0 : keys) };
}

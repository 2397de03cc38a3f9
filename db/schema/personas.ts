import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { bondColumns, flag, id, instant, nowSql } from "./columns";
import { users } from "./users";

/** A persona is the system's (`user_id` null, `owner_key` 0) or one user's. */
export const personaProfiles = sqliteTable(
  "persona_profiles",
  {
    id: id(),
    name: text("name").notNull(),
    /** The name folded for comparison by Unicode rules; SQLite's lower() knows only ASCII. */
    nameKey: text("name_key").notNull(),
    displayName: text("display_name").notNull().default(""),
    description: text("description").notNull().default(""),
    profilePicture: text("profile_picture"),
    personalityTraits: text("personality_traits").notNull().default(""),
    communicationStyle: text("communication_style").notNull().default(""),
    greeting: text("greeting").notNull().default(""),
    voiceId: text("voice_id"),
    customVoiceUrl: text("custom_voice_url"),
    isActive: flag("is_active").notNull().default(true),
    isCustom: flag("is_custom").notNull().default(false),
    userId: integer("user_id").references(() => users.id, { onDelete: "cascade" }),
    createdBy: integer("created_by").references(() => users.id, { onDelete: "set null" }),
    /** The name a system persona was seeded under: renaming it does not bring a second one back. */
    seedKey: text("seed_key").unique(),
    sortOrder: integer("sort_order").notNull().default(0),
    /** Made by an isolation report for as long as it runs: never listed, and removed at the next start if it was killed. */
    isTemporary: flag("is_temporary").notNull().default(false),
    /** Made by an import for histories whose persona is gone: read-only until its owner adopts it. */
    isArchive: flag("is_archive").notNull().default(false),
    /** Where an imported persona came from: the same one again is found instead of made anew. */
    externalId: text("external_id"),
    /** Counts the changes: whoever edits an older one is told instead of overwriting a newer one. */
    revision: integer("revision").notNull().default(1),
    createdAt: instant("created_at").notNull().default(nowSql),
    updatedAt: instant("updated_at").notNull().default(nowSql),
    ownerKey: integer("owner_key")
      .notNull()
      .generatedAlwaysAs(sql`(coalesce(user_id, 0))`, { mode: "stored" }),
  },
  (t) => [
    unique("persona_profiles_owner_id").on(t.ownerKey, t.id),
    unique("persona_profiles_owner_name").on(t.ownerKey, t.nameKey),
    index("persona_profiles_listed").on(t.ownerKey, t.sortOrder, t.id),
    uniqueIndex("persona_profiles_imported_once")
      .on(t.ownerKey, t.externalId)
      .where(sql`external_id is not null`),
    index("persona_profiles_created_by").on(t.createdBy),
    check("persona_profiles_custom_has_owner", sql`${t.isCustom} = (${t.userId} is not null)`),
    check("persona_profiles_name_length", sql`length(${t.name}) between 1 and 50`),
  ],
);

/** What one user and one persona share hangs on this row; who may have it is decided here, by keys. */
export const bonds = sqliteTable(
  "bonds",
  {
    ...bondColumns(),
    ownerKey: integer("owner_key").notNull(),
    createdAt: instant("created_at").notNull().default(nowSql),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.personaId] }),
    foreignKey({ name: "bonds_user", columns: [t.userId], foreignColumns: [users.id] }).onDelete("cascade"),
    foreignKey({
      name: "bonds_persona_of_owner",
      columns: [t.ownerKey, t.personaId],
      foreignColumns: [personaProfiles.ownerKey, personaProfiles.id],
    }).onDelete("cascade"),
    index("bonds_by_persona").on(t.ownerKey, t.personaId),
    check("bonds_owner_is_system_or_self", sql`${t.ownerKey} in (0, ${t.userId})`),
  ],
);

/** The persona a user talks to now; no row means the default persona. */
export const currentPersonas = sqliteTable(
  "current_personas",
  {
    userId: integer("user_id").primaryKey(),
    personaId: integer("persona_id").notNull(),
    updatedAt: instant("updated_at").notNull().default(nowSql),
  },
  (t) => [
    foreignKey({
      name: "current_personas_bond",
      columns: [t.userId, t.personaId],
      foreignColumns: [bonds.userId, bonds.personaId],
    }).onDelete("cascade"),
    index("current_personas_by_bond").on(t.userId, t.personaId),
  ],
);

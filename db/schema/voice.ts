import { sql } from "drizzle-orm";
import { check, foreignKey, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { bondColumns, flag, id, instant, nowSql } from "./columns";
import { bonds } from "./personas";

/**
 * The voice a user gave a persona: a sample, the consent to use it, and the clone that was made of it. While the row is
 * there the persona has a custom voice, and when it goes, however it goes, what is left of it outside the database is
 * put down in `voice_removals`; triggers see to both.
 */
export const personaVoices = sqliteTable(
  "persona_voices",
  {
    id: id(),
    ...bondColumns(),
    /** The sample's key in the file storage. */
    file: text("file").notNull(),
    contentType: text("content_type").notNull(),
    bytes: integer("bytes").notNull(),
    durationMs: integer("duration_ms").notNull(),
    /** Of the sample as it was uploaded. */
    sampleSha256: text("sample_sha256").notNull(),
    /** When, and to which text, the user agreed. Who: the row's user. */
    consentedAt: instant("consented_at").notNull(),
    consentVersion: text("consent_version").notNull(),
    /** `kept`: there is no provider to clone with. */
    state: text("state", { enum: ["kept", "pending", "ready", "failed"] }).notNull(),
    /** Why it failed, as a sentence. */
    reason: text("reason"),
    /** The clone's id at the provider. */
    voice: text("voice"),
    /** Stands with the clone at the provider: finds one nobody heard back of. */
    tag: text("tag").notNull(),
    requiresVerification: flag("requires_verification").notNull().default(false),
    createdAt: instant("created_at").notNull().default(nowSql),
    updatedAt: instant("updated_at").notNull().default(nowSql),
  },
  (t) => [
    foreignKey({
      name: "persona_voices_bond",
      columns: [t.userId, t.personaId],
      foreignColumns: [bonds.userId, bonds.personaId],
    }).onDelete("cascade"),
    unique("persona_voices_one_each").on(t.userId, t.personaId),
    check("persona_voices_state_known", sql`${t.state} in ('kept', 'pending', 'ready', 'failed')`),
    check("persona_voices_ready_has_voice", sql`${t.state} <> 'ready' or ${t.voice} is not null`),
  ],
);

/**
 * What is still to be removed of voices that are gone: a file, a clone at the provider, or one that may be there under
 * a tag. Names no user and no persona, so that it outlives them.
 */
export const voiceRemovals = sqliteTable("voice_removals", {
  id: id(),
  file: text("file"),
  voice: text("voice"),
  tag: text("tag"),
  attempts: integer("attempts").notNull().default(0),
  createdAt: instant("created_at").notNull().default(nowSql),
});

/** The voices of the provider's account as they were last listed. */
export const accountVoices = sqliteTable("account_voices", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  description: text("description").notNull(),
  category: text("category"),
  previewUrl: text("preview_url"),
  fetchedAt: instant("fetched_at").notNull(),
});

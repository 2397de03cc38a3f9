import { sql } from "drizzle-orm";
import {
  blob,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  unique,
} from "drizzle-orm/sqlite-core";
import { chatMessages, userPreferences } from "./chat";
import { bondColumns, flag, id, instant, nowSql } from "./columns";
import { bonds } from "./personas";

/** What a persona knows about its user: one plain statement a row. */
export const memoryFacts = sqliteTable(
  "memory_facts",
  {
    id: id(),
    ...bondColumns(),
    content: text("content").notNull(),
    category: text("category").notNull(),
    /** What the fact is about, such as `home` or `sister`: a newer fact of the same subject replaces an older one. */
    subject: text("subject"),
    /** The content as facts are compared: the same words, whatever their endings, mean the same fact. */
    contentKey: text("content_key"),
    confidence: real("confidence").notNull().default(1),
    isPinned: flag("is_pinned").notNull().default(false),
    /** Written or corrected by hand: it stays when the messages it came from are forgotten. */
    isManual: flag("is_manual").notNull().default(false),
    createdAt: instant("created_at").notNull().default(nowSql),
    updatedAt: instant("updated_at").notNull().default(nowSql),
  },
  (t) => [
    foreignKey({
      name: "memory_facts_bond",
      columns: [t.userId, t.personaId],
      foreignColumns: [bonds.userId, bonds.personaId],
    }).onDelete("cascade"),
    unique("memory_facts_key").on(t.userId, t.personaId, t.id),
    index("memory_facts_by_subject").on(t.userId, t.personaId, t.subject),
    index("memory_facts_by_content").on(t.userId, t.personaId, t.contentKey),
    check("memory_facts_confidence_range", sql`${t.confidence} between 0 and 1`),
    check("memory_facts_length", sql`length(${t.content}) between 1 and 500`),
  ],
);

/** The messages a fact came from. When the last one goes, a trigger takes the fact along unless it is by hand. */
export const memorySources = sqliteTable(
  "memory_sources",
  {
    ...bondColumns(),
    factId: integer("fact_id").notNull(),
    messageId: integer("message_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.factId, t.messageId] }),
    foreignKey({
      name: "memory_sources_fact",
      columns: [t.userId, t.personaId, t.factId],
      foreignColumns: [memoryFacts.userId, memoryFacts.personaId, memoryFacts.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "memory_sources_message",
      columns: [t.userId, t.personaId, t.messageId],
      foreignColumns: [chatMessages.userId, chatMessages.personaId, chatMessages.id],
    }).onDelete("cascade"),
    index("memory_sources_by_message").on(t.userId, t.personaId, t.messageId),
    index("memory_sources_by_fact").on(t.userId, t.personaId, t.factId),
  ],
);

/** Which newer fact replaced an older one. Forgetting the newer one lets the older stand again. */
export const memorySuccessions = sqliteTable(
  "memory_successions",
  {
    ...bondColumns(),
    factId: integer("fact_id").primaryKey(),
    supersededBy: integer("superseded_by").notNull(),
  },
  (t) => [
    foreignKey({
      name: "memory_successions_older",
      columns: [t.userId, t.personaId, t.factId],
      foreignColumns: [memoryFacts.userId, memoryFacts.personaId, memoryFacts.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "memory_successions_newer",
      columns: [t.userId, t.personaId, t.supersededBy],
      foreignColumns: [memoryFacts.userId, memoryFacts.personaId, memoryFacts.id],
    }).onDelete("cascade"),
    index("memory_successions_by_older").on(t.userId, t.personaId, t.factId),
    index("memory_successions_by_newer").on(t.userId, t.personaId, t.supersededBy),
  ],
);

/** The messages a preference was observed in. When the last one goes, a trigger takes the learned preference along. */
export const preferenceSources = sqliteTable(
  "preference_sources",
  {
    ...bondColumns(),
    preferenceId: integer("preference_id").notNull(),
    messageId: integer("message_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.preferenceId, t.messageId] }),
    foreignKey({
      name: "preference_sources_preference",
      columns: [t.userId, t.personaId, t.preferenceId],
      foreignColumns: [userPreferences.userId, userPreferences.personaId, userPreferences.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "preference_sources_message",
      columns: [t.userId, t.personaId, t.messageId],
      foreignColumns: [chatMessages.userId, chatMessages.personaId, chatMessages.id],
    }).onDelete("cascade"),
    index("preference_sources_by_message").on(t.userId, t.personaId, t.messageId),
    index("preference_sources_by_preference").on(t.userId, t.personaId, t.preferenceId),
  ],
);

/** What a message means, as numbers: 8-bit steps of a unit vector, see lib/memory/vectors.ts. */
export const messageVectors = sqliteTable(
  "message_vectors",
  {
    id: id(),
    ...bondColumns(),
    messageId: integer("message_id").notNull(),
    model: text("model").notNull(),
    vector: blob("vector", { mode: "buffer" }).notNull(),
  },
  (t) => [
    foreignKey({
      name: "message_vectors_message",
      columns: [t.userId, t.personaId, t.messageId],
      foreignColumns: [chatMessages.userId, chatMessages.personaId, chatMessages.id],
    }).onDelete("cascade"),
    unique("message_vectors_one_each").on(t.userId, t.personaId, t.messageId),
    index("message_vectors_loaded").on(t.userId, t.personaId, t.id),
  ],
);

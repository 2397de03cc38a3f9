import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { flag, id, instant, nowSql } from "./columns";
import { users } from "./users";

/** A database of the Python version that data was brought from. A newer copy of it is the same source. */
export const legacySources = sqliteTable("legacy_sources", {
  id: id(),
  firstImportedAt: instant("first_imported_at").notNull().default(nowSql),
  lastImportedAt: instant("last_imported_at").notNull().default(nowSql),
});

/**
 * Which account of ours an account of a source became, and how far its rows were read. An account that was erased here
 * leaves its number alone, so that a later import does not bring it back.
 */
export const legacyAccounts = sqliteTable(
  "legacy_accounts",
  {
    sourceId: integer("source_id")
      .notNull()
      .references(() => legacySources.id, { onDelete: "cascade" }),
    legacyId: integer("legacy_id").notNull(),
    userId: integer("user_id").references(() => users.id, { onDelete: "set null" }),
    /** Hashes that tell this account from another with its number; emptied when the account is erased. */
    anchors: text("anchors"),
    /** The highest ids that were read, of each table: what was read once is not read again. */
    chatMessagesThrough: integer("chat_messages_through").notNull().default(0),
    messagesThrough: integer("messages_through").notNull().default(0),
    memoriesThrough: integer("memories_through").notNull().default(0),
    preferencesThrough: integer("preferences_through").notNull().default(0),
    /** False while a long account is brought in parts. */
    isComplete: flag("is_complete").notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.sourceId, t.legacyId] }), index("legacy_accounts_by_user").on(t.userId)],
);

import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { id, instant, nowSql } from "./columns";

/**
 * What administrators did. Holds ids and no names or addresses, so that an erased account leaves nothing of itself
 * here; the ids refer to nothing by key, so that the log outlives what it speaks of.
 */
export const auditLog = sqliteTable(
  "audit_log",
  {
    id: id(),
    /** 0 is whoever ran a command on the server. */
    actorId: integer("actor_id").notNull(),
    action: text("action").notNull(),
    targetKind: text("target_kind", { enum: ["persona", "user", "model", "import"] }).notNull(),
    targetId: integer("target_id"),
    /** JSON: which fields were changed, never their private contents. */
    detail: text("detail"),
    createdAt: instant("created_at").notNull().default(nowSql),
  },
  (t) => [index("audit_log_newest").on(t.createdAt, t.id)],
);

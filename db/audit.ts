import { desc, lt } from "drizzle-orm";
import { auditLog } from "./schema";
import type { Store } from "./store";

export type AuditRow = typeof auditLog.$inferSelect;
export type AuditEntry = Pick<
  typeof auditLog.$inferInsert,
  "actorId" | "action" | "targetKind" | "targetId"
> & {
  detail?: Record<string, unknown>;
};

/** Writes down what an administrator did. */
export function addAudit({ db }: Store, { detail, ...entry }: AuditEntry): void {
  db.insert(auditLog)
    .values({ ...entry, detail: detail && JSON.stringify(detail) })
    .run();
}

/** The latest entries, newest first; those before `before` when given. */
export function listAudit({ db }: Store, limit: number, before?: number): AuditRow[] {
  return db
    .select()
    .from(auditLog)
    .where(before === undefined ? undefined : lt(auditLog.id, before))
    .orderBy(desc(auditLog.id))
    .limit(limit)
    .all();
}

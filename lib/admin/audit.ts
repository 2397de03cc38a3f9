import "server-only";
import type { z } from "zod";
import { listAudit } from "@/db/audit";
import { toIso } from "@/db/instant";
import { store } from "@/db/store";
import type { AuditQuery } from "./schemas";

/** What administrators did, newest first. */
export function auditPage({ limit, before }: z.output<typeof AuditQuery>) {
  const rows = listAudit(store(), limit + 1, before);
  return {
    entries: rows.slice(0, limit).map((row) => ({
      id: row.id,
      actor_id: row.actorId,
      action: row.action,
      target_kind: row.targetKind,
      target_id: row.targetId,
      detail: row.detail ? JSON.parse(row.detail) : null,
      created_at: toIso(row.createdAt),
    })),
    has_more: rows.length > limit,
  };
}

import "server-only";
import type { z } from "zod";
import { type AuditRow, listAudit } from "@/db/audit";
import { toIso } from "@/db/instant";
import { listSystemPersonas } from "@/db/persona-writes";
import { store } from "@/db/store";
import { findUser } from "@/db/users";
import type { AuditQuery } from "./schemas";
import type { AuditPage } from "./view";

/** What administrators did, newest first. The log keeps ids; the names are today's, of those that still exist. */
export function auditPage({ limit, before }: z.output<typeof AuditQuery>): AuditPage {
  const rows = listAudit(store(), limit + 1, before);
  const shown = rows.slice(0, limit);
  const names = namesIn(shown);
  return {
    entries: shown.map((row) => ({
      id: row.id,
      actor_id: row.actorId,
      actor_name: names.user(row.actorId),
      action: row.action,
      target_kind: row.targetKind,
      target_id: row.targetId,
      target_name:
        row.targetKind === "user" || row.targetKind === "persona"
          ? names[row.targetKind](row.targetId)
          : null,
      detail: row.detail ? JSON.parse(row.detail) : null,
      created_at: toIso(row.createdAt),
    })),
    has_more: rows.length > limit,
  };
}

function namesIn(rows: AuditRow[]) {
  const people = new Set(
    rows.flatMap((row) => [row.actorId, row.targetKind === "user" ? row.targetId : null]),
  );
  const users = new Map([...people].map((id) => [id, id === null ? undefined : findUser(store(), id)?.name]));
  const personas = new Map(listSystemPersonas(store()).map((row) => [row.id, row.displayName || row.name]));
  return {
    user: (id: number | null) => users.get(id) ?? null,
    persona: (id: number | null) => personas.get(id ?? 0) ?? null,
  };
}

import type { PersonaView } from "@/lib/personas/view";

/** A system persona as its administrators see it. */
export type SystemPersonaView = PersonaView & { is_active: boolean; sort_order: number };

/** An account as administrators see it: nothing of what it told its personas. */
export type AccountView = {
  id: number;
  name: string;
  email: string;
  role: "user" | "admin";
  disabled: boolean;
  created_at: string;
  /** Its role and access cannot be taken away: nobody else could administer. */
  is_last_administrator: boolean;
};

export type UsersPage = { users: AccountView[]; total: number; page: number; has_more: boolean };

export type AuditView = {
  id: number;
  actor_id: number;
  /** As the account is called now; null when it is gone. */
  actor_name: string | null;
  action: string;
  target_kind: "persona" | "user" | "model";
  target_id: number | null;
  /** As it is called now; null when it is gone. */
  target_name: string | null;
  detail: Record<string, unknown> | null;
  created_at: string;
};

export type AuditPage = { entries: AuditView[]; has_more: boolean };

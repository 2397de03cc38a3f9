import { z } from "zod";
import { PersonaView } from "@/lib/personas/view";

export const SystemPersonaView = PersonaView.extend({
  is_active: z.boolean().describe("False: offered to nobody; whoever has a history with it keeps that."),
  sort_order: z.int(),
}).meta({ id: "SystemPersona", description: "A system persona as its administrators see it." });
export type SystemPersonaView = z.infer<typeof SystemPersonaView>;

export const SystemPersonaSaved = z
  .object({ message: z.string(), persona: SystemPersonaView })
  .meta({ id: "SystemPersonaSaved", description: "What was made or changed, with a sentence about it." });

export const AccountView = z
  .object({
    id: z.int(),
    name: z.string(),
    email: z.string(),
    role: z.enum(["user", "admin"]),
    disabled: z.boolean(),
    created_at: z.iso.datetime(),
    needs_address: z
      .boolean()
      .describe("An import brought it without its address, which was taken: it can be given one."),
    is_last_administrator: z
      .boolean()
      .describe("Its role and access cannot be taken away: nobody else could administer."),
  })
  .meta({
    id: "Account",
    description: "An account as administrators see it: nothing of what it told its personas.",
  });
export type AccountView = z.infer<typeof AccountView>;

export const AccountChanged = z
  .object({ user: AccountView })
  .meta({ id: "AccountChanged", description: "The account as it is now." });

export const UsersPage = z
  .object({ users: z.array(AccountView), total: z.int(), page: z.int(), has_more: z.boolean() })
  .meta({ id: "UsersPage", description: "One page of the accounts." });
export type UsersPage = z.infer<typeof UsersPage>;

export const AuditView = z
  .object({
    id: z.int(),
    actor_id: z.int(),
    actor_name: z.string().nullable().describe("As the account is called now; null when it is gone."),
    action: z.string(),
    target_kind: z.enum(["persona", "user", "model", "import"]),
    target_id: z.int().nullable(),
    target_name: z.string().nullable().describe("As it is called now; null when it is gone."),
    detail: z.record(z.string(), z.unknown()).nullable(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "AuditEntry", description: "Something an administrator did." });
export type AuditView = z.infer<typeof AuditView>;

export const AuditPage = z
  .object({ entries: z.array(AuditView), has_more: z.boolean() })
  .meta({ id: "AuditPage", description: "What administrators did, newest first." });
export type AuditPage = z.infer<typeof AuditPage>;

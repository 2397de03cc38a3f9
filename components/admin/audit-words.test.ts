import { expect, it } from "vitest";
import type { AuditView } from "@/lib/admin/view";
import { auditSentence } from "./audit-words";

const entry = (given: Partial<AuditView>): AuditView => ({
  id: 1,
  actor_id: 1,
  actor_name: "Ada",
  action: "persona.update",
  target_kind: "persona",
  target_id: 4,
  target_name: "Maya",
  detail: null,
  created_at: "2026-11-23T10:00:00.000Z",
  ...given,
});

it.each([
  [{ action: "persona.create" }, "Ada created Maya."],
  [{ action: "persona.delete", target_name: null, detail: { name: "Maya" } }, "Ada deleted Maya."],
  [
    { detail: { fields: ["name", "description", "avatar", "revision"] } },
    "Ada changed the name, bio, and portrait of Maya.",
  ],
  [{ detail: { fields: ["is_active"], is_active: false } }, "Ada took Maya out of use."],
  [{ detail: { fields: ["is_active"], is_active: true } }, "Ada put Maya back in use."],
  [{ detail: { fields: ["sort_order"] } }, "Ada moved Maya in the list."],
  [{ target_kind: "user", target_name: "Kim", detail: { role: "admin" } }, "Ada made Kim an administrator."],
  [
    { target_kind: "user", target_name: "Kim", detail: { disabled: true } },
    "Ada disabled the account of Kim.",
  ],
  [
    { target_kind: "user", target_name: null, actor_name: null, detail: { disabled: false } },
    "A former administrator enabled the account of somebody who is gone again.",
  ],
  [
    { target_kind: "import", action: "import.voice", actor_id: 0, actor_name: null, target_name: null },
    "An import on the command line brought a voice recording, on the statement that its speaker agreed.",
  ],
  [
    { target_kind: "model", action: "model.choose", detail: { model: "qwen3" } },
    "Ada chose qwen3 as the language model.",
  ],
  [
    { target_kind: "model", action: "model.choose", detail: { model: null } },
    "Ada went back to the built-in companion.",
  ],
] as [Partial<AuditView>, string][])("%j reads as a sentence", (given, sentence) => {
  expect(auditSentence(entry(given))).toBe(sentence);
});

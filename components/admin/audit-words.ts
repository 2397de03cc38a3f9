import { plainName } from "@/components/plain-name";
import type { AuditView } from "@/lib/admin/view";

const fieldWords: Record<string, string> = {
  name: "name",
  display_name: "display name",
  description: "bio",
  personality_traits: "traits",
  communication_style: "style",
  greeting: "greeting",
  voice_id: "voice",
  avatar: "portrait",
  remove_avatar: "portrait",
};

/** One entry of the log as a sentence. */
export function auditSentence(logged: AuditView): string {
  const entry = {
    ...logged,
    actor_name: logged.actor_name && plainName(logged.actor_name),
    target_name: logged.target_name && plainName(logged.target_name),
  };
  const who = entry.actor_name ?? "A former administrator";
  if (entry.target_kind === "model") {
    const model = entry.detail?.model;
    return typeof model === "string"
      ? `${who} chose ${model} as the language model.`
      : `${who} went back to the built-in companion.`;
  }
  if (entry.action === "import.voice")
    return "An import on the command line brought a voice recording, on the statement that its speaker agreed.";
  if (entry.target_kind === "import") return `${who} ${importWords(entry)}.`;
  return `${who} ${entry.target_kind === "user" ? accountWords(entry) : personaWords(entry)}.`;
}

function importWords({ action, detail }: AuditView): string {
  if (action === "import.upload") return "uploaded a database of the Python version";
  if (action === "import.start") return "started an import from the Python version";
  const rows = Object.values((detail?.rows as Record<string, number> | undefined) ?? {});
  const total = rows.reduce((sum, count) => sum + count, 0);
  return `brought ${total.toLocaleString("en")} ${total === 1 ? "row" : "rows"} from the Python version`;
}

function accountWords({ action, detail, target_name }: AuditView): string {
  const whom = target_name ?? "somebody who is gone";
  const done = [
    detail?.role === "admin" && `made ${whom} an administrator`,
    detail?.role === "user" && `took the administrator's rights from ${whom}`,
    detail?.address === true && `gave ${whom} an address`,
    detail?.disabled === true && `disabled the account of ${whom}`,
    detail?.disabled === false && `enabled the account of ${whom} again`,
  ].filter(Boolean);
  return done.join(" and ") || `did “${action}” with ${whom}`;
}

function personaWords({ action, detail, target_name }: AuditView): string {
  const whose = target_name ?? (typeof detail?.name === "string" ? detail.name : "a persona that is gone");
  if (action === "persona.create") return `created ${whose}`;
  if (action === "persona.delete") return `deleted ${whose}`;
  if (detail?.is_active === true) return `put ${whose} back in use`;
  if (detail?.is_active === false) return `took ${whose} out of use`;
  const fields = Array.isArray(detail?.fields) ? detail.fields.map(String) : [];
  if (fields.includes("sort_order")) return `moved ${whose} in the list`;
  const words = [...new Set(fields.map((field) => fieldWords[field]).filter((word) => word !== undefined))];
  return words.length > 0 ? `changed the ${listed(words)} of ${whose}` : `saved ${whose}`;
}

const listed = (words: string[]) => new Intl.ListFormat("en").format(words);

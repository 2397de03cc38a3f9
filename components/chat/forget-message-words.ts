import { type Count, learnedWords } from "@/components/memory/forget-words";

/**
 * What forgetting a message does not take away. `withReply` says whether the reply to it goes as well, null where there
 * is none.
 */
export function staysWords(role: "user" | "assistant", name: string, withReply: boolean | null): string {
  if (role === "assistant") return "What you said stays.";
  if (withReply === false) return `${name}’s reply stays, and with it whatever it says of this.`;
  return withReply
    ? `What ${name} says of it in other replies stays.`
    : `What ${name} says of it in a reply stays.`;
}

/** What went: "Forgotten.", "Forgotten, with the reply and 1 memory." */
export function forgottenWords(deleted: Count): string {
  const along = [deleted.messages > 1 ? "the reply" : "", learnedWords(deleted)].filter(Boolean);
  return along.length > 0 ? `Forgotten, with ${along.join(" and ")}.` : "Forgotten.";
}

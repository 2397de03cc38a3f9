import "server-only";
import { userPreferences } from "@/db/schema/chat";
import { memoryFacts } from "@/db/schema/memory";
import type { ScopeWriter } from "@/db/scope";
import type { Forgotten } from "@/lib/chat/view";

/** Runs what removes messages, of which it tells the number, and counts what was learned that went with them. */
export function countLoss(tx: ScopeWriter, remove: () => number): Forgotten {
  const known = () => [tx.count(memoryFacts), tx.count(userPreferences)] as const;
  const [facts, preferences] = known();
  const messages = remove();
  const [factsLeft, preferencesLeft] = known();
  return {
    deleted: { messages, memories: facts - factsLeft, preferences: preferences - preferencesLeft },
  };
}

import "server-only";
import type { Scope } from "@/db/scope";
import { endTurns } from "./turns";

/** Stops the replies under way with this persona. What was said is stored as `interrupted` when this resolves. */
export async function stop(scope: Scope): Promise<void> {
  await endTurns(scope, "stop");
}

import "server-only";
import { now } from "@/db/instant";
import type { Scope } from "@/db/scope";
import { notFound } from "@/lib/errors";
import { personaView } from "./to-view";

/** Makes this persona the one the user talks to. @throws 404 when an administrator has deactivated it. */
export async function switchTo(scope: Scope) {
  if (!scope.persona.isActive) throw notFound("This persona");
  await scope.atomic((tx) => tx.makeCurrent(now()));
  const { id, name, display_name, avatar } = personaView(scope.persona, scope.personaId);
  return { message: `Switched to ${display_name}`, persona: { id, name, display_name, avatar } };
}

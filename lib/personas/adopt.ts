import "server-only";
import { adoptPersona as adopt } from "@/db/persona-writes";
import { findCurrentPersona } from "@/db/personas";
import { store } from "@/db/store";
import type { CurrentUser } from "@/lib/auth/session";
import { forbidden } from "@/lib/errors";
import { personaView } from "./to-view";
import { ownPersona } from "./write";

/**
 * Makes an archive an ordinary persona of its owner, which can be talked to. One that is ordinary already stays so.
 * @throws 403 for a system persona, 404
 */
export function adoptPersona(user: CurrentUser, personaId: number) {
  const before = ownPersona(user.id, personaId, () => forbidden("System personas need no adopting."));
  const row = adopt(store(), user.id, before.id) ?? before;
  const { id } = findCurrentPersona(store(), user.id);
  const persona = personaView(row, id);
  return { message: `${persona.display_name} is yours to talk to now.`, persona };
}

import "server-only";
import { findCurrentPersona } from "@/db/personas";
import { store } from "@/db/store";
import type { CurrentUser } from "@/lib/auth/session";
import { personaView } from "./to-view";
import type { PersonaView } from "./view";

/** The persona the user talks to now. */
export async function currentPersona(user: CurrentUser): Promise<PersonaView> {
  const row = findCurrentPersona(store(), user.id);
  return personaView(row, row.id);
}

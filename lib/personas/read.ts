import "server-only";
import { findCurrentPersona } from "@/db/personas";
import type { Scope } from "@/db/scope";
import { store } from "@/db/store";
import { personaView } from "./to-view";
import type { PersonaView } from "./view";

/** One persona with all of its texts, as it stands now. */
export function readPersona({ persona, userId }: Scope): PersonaView {
  return personaView(persona, findCurrentPersona(store(), userId).id);
}

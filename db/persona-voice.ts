import { and, eq } from "drizzle-orm";
import type { PersonaRow } from "./personas";
import { personaVoices } from "./schema";
import type { Store } from "./store";

/** How far the voice is that its owner gave a persona; undefined where there is none. */
export function voiceStateOf({ db }: Store, { id, userId }: PersonaRow) {
  if (userId === null) return undefined;
  return db
    .select({ state: personaVoices.state })
    .from(personaVoices)
    .where(and(eq(personaVoices.userId, userId), eq(personaVoices.personaId, id)))
    .get()?.state;
}

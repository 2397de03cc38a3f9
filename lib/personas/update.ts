import "server-only";
import type { z } from "zod";
import { findCurrentPersona } from "@/db/personas";
import { store } from "@/db/store";
import type { CurrentUser } from "@/lib/auth/session";
import { forbidden } from "@/lib/errors";
import type { Upload } from "@/lib/multipart";
import type { UpdatePersona } from "./schemas";
import { personaView } from "./to-view";
import { changeOf, ownPersona } from "./write";

/** Changes a persona of the user's own. @throws 403 for a system persona, 404, 409, 415, 422. */
export async function updatePersona(
  user: CurrentUser,
  personaId: number,
  given: z.output<typeof UpdatePersona>,
  avatar?: Upload,
) {
  const before = ownPersona(user.id, personaId, () => forbidden("System personas cannot be edited."));
  const row = await changeOf(user.id, before, given, avatar);
  const { id } = findCurrentPersona(store(), user.id);
  return { message: "Custom persona updated successfully!", persona: personaView(row, id) };
}

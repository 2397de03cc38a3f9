import "server-only";
import type { z } from "zod";
import { findCurrentPersona } from "@/db/personas";
import { store } from "@/db/store";
import type { CurrentUser } from "@/lib/auth/session";
import type { Upload } from "@/lib/multipart";
import type { CreatePersona } from "./schemas";
import { personaView } from "./to-view";
import { addTo } from "./write";

/** Makes a persona of the user's own. @throws 409 when they have one of that name, 415 and 422 for its picture. */
export async function createPersona(
  user: CurrentUser,
  given: z.output<typeof CreatePersona>,
  avatar?: Upload,
) {
  const row = await addTo(user.id, user.id, given, avatar);
  const { id } = findCurrentPersona(store(), user.id);
  return { message: "Custom persona created successfully!", persona: personaView(row, id) };
}

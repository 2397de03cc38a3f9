import "server-only";
import { removePersona } from "@/db/persona-writes";
import { store } from "@/db/store";
import type { CurrentUser } from "@/lib/auth/session";
import { endTurns } from "@/lib/chat/turns";
import { forbidden, notFound } from "@/lib/errors";
import { forgetSpeech } from "@/lib/voice/cache";
import { forgetVoices } from "@/lib/voice/forget";
import { removeAvatar } from "./avatar-files";
import { ownPersona } from "./write";

/**
 * Deletes a persona of the user's own for good: its messages, memories, preferences and files go with it, and if it was
 * the current one a system persona takes its place. @throws 403 for a system persona, 404.
 */
export async function deletePersona(user: CurrentUser, personaId: number) {
  ownPersona(user.id, personaId, () => forbidden("System personas cannot be deleted."));
  await endTurns({ userId: user.id, personaId }, "forgotten");
  const gone = removePersona(store(), user.id, personaId);
  if (!gone) throw notFound("This persona");
  await removeAvatar(gone.profilePicture);
  await forgetSpeech({ userId: user.id, personaId });
  await forgetVoices();
  return { message: "Custom persona deleted successfully!" };
}

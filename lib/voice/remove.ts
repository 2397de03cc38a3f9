import "server-only";
import { Scope } from "@/db/scope";
import { store } from "@/db/store";
import type { CurrentUser } from "@/lib/auth/session";
import { forbidden } from "@/lib/errors";
import { ownPersona } from "@/lib/personas/write";
import { withoutSpeech } from "./cache";
import { forgetVoices } from "./forget";
import { takeVoice } from "./records";

/**
 * Takes a persona's custom voice away: recording, consent and row at once, and the provider's copy at once or by
 * retries. @throws 403 for a system persona, 404
 */
export async function removeVoice(user: CurrentUser, personaId: number) {
  ownPersona(user.id, personaId, () => forbidden("System personas keep the voice they have."));
  const scope = await Scope.open(store(), user.id, personaId);
  const had = await withoutSpeech(scope, () => takeVoice(scope));
  await forgetVoices();
  return { message: had ? "The custom voice is removed." : "This persona has no custom voice." };
}

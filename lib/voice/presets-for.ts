import "server-only";
import { chosenVoices, lastNames } from "@/db/account-voices";
import { store } from "@/db/store";
import type { CurrentUser } from "@/lib/auth/session";
import { accountVoices } from "./account-voices";
import { breaker, voiceName } from "./breaker";
import { listPresets } from "./list-presets";
import type { VoicePreset } from "./view";

/** The voices a user can choose from, and the ones they chose. */
export async function voicePresets(user: CurrentUser): Promise<VoicePreset[]> {
  const served = await accountVoices();
  const chosen = chosenVoices(store(), user.id);
  const names = lastNames(store(), chosen);
  return listPresets(served, {
    chosen: chosen.map((id) => ({ id, name: names.get(id) ?? null })),
    failsFor: (id) => breaker.failsFor(voiceName("elevenlabs", id)),
  });
}

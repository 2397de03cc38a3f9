import "server-only";
import { chosenVoices } from "@/db/account-voices";
import { store } from "@/db/store";
import type { CurrentUser } from "@/lib/auth/session";
import { accountVoices } from "./account-voices";
import { listPresets } from "./list-presets";
import type { VoicePreset } from "./view";

/** The voices a user can choose from, and the ones they chose. */
export async function voicePresets(user: CurrentUser): Promise<VoicePreset[]> {
  return listPresets(await accountVoices(), chosenVoices(store(), user.id));
}

import "server-only";
import type { z } from "zod";
import { findCurrentPersona } from "@/db/personas";
import { findSettings, changeSettings as storeSettings } from "@/db/settings";
import { store } from "@/db/store";
import type { CurrentUser } from "@/lib/auth/session";
import type { ChangeSettings } from "./schemas";
import type { SettingsView } from "./view";

export async function readSettings(user: CurrentUser): Promise<SettingsView> {
  const row = findSettings(store(), user.id);
  return {
    mode: row.mode,
    tts_enabled: row.ttsEnabled,
    voice_override: row.voiceOverride,
    voice_speed: row.voiceSpeed,
    preferred_chat_mode: row.preferredChatMode,
    current_persona_id: findCurrentPersona(store(), user.id).id,
  };
}

/** Changes what is given and answers with all of it. */
export async function changeSettings(user: CurrentUser, change: z.output<typeof ChangeSettings>) {
  const given = {
    mode: change.mode,
    ttsEnabled: change.tts_enabled,
    voiceOverride: change.voice_override,
    voiceSpeed: change.voice_speed,
    preferredChatMode: change.preferred_chat_mode,
  };
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  if (Object.keys(set).length > 0) storeSettings(store(), user.id, set);
  return readSettings(user);
}

import "server-only";
import type { VoicePreset } from "./view";

/** The voices that can be chosen here. None yet: no speech provider is built in so far. */
export function voicePresets(): VoicePreset[] {
  return [];
}

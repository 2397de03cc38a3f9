/**
 * Voices of ElevenLabs that are always listed. To add one, add a line with the id its page shows: while the connected
 * account serves it, it can be chosen; else it stands there as unavailable. All voices of the account are listed by
 * themselves, and need no line here.
 */
export const PRESETS = [
  { id: "21m00Tcm4TlvDq8ikWAM", name: "Rachel", description: "ElevenLabs Rachel voice" },
  { id: "pNInz6obpgDQGcFmaJgB", name: "Adam", description: "ElevenLabs Adam voice" },
  { id: "EXAVITQu4vr4xnSDxMaL", name: "Sarah", description: "ElevenLabs Sarah voice, once named Bella" },
  { id: "yoZ06aMxZJJ28mfd3POQ", name: "Sam", description: "ElevenLabs Sam voice" },
];

import { BUILT_IN_VOICES } from "@/lib/ports/speech";

/** The built-in voice of each persona that comes with Ensemble, by its seed key. */
const SEEDED: Record<string, string> = {
  isabella: "builtin:warm-female",
  alex: "builtin:calm-male",
  luna: "builtin:young-female",
  maya: "builtin:mature-female",
  sam: "builtin:light-male",
  ethan: "builtin:crisp-male",
};

/** The built-in voice a persona has before anybody chose one: always the same, and seldom its neighbour's. */
export function ownVoice({ id, seedKey }: { id: number; seedKey: string | null }): string {
  const seeded = seedKey ? SEEDED[seedKey] : undefined;
  return seeded ?? (BUILT_IN_VOICES[id % BUILT_IN_VOICES.length] ?? BUILT_IN_VOICES[0])?.id ?? "";
}

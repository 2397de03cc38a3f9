import { z } from "zod";
import { userRoute } from "@/lib/door";
import { voicePresets } from "@/lib/voice/presets";
import { VoicePreset } from "@/lib/voice/view";

export const GET = userRoute(
  { about: "The voices a persona can be given.", answers: { 200: z.array(VoicePreset) } },
  () => voicePresets(),
);

import { z } from "zod";
import { userRoute } from "@/lib/door";
import { voicePresets } from "@/lib/voice/presets-for";
import { VoicePreset } from "@/lib/voice/view";

export const GET = userRoute(
  {
    about:
      "The voices a persona can be given: those of the provider's account, the built-in ones, and those that are known but not available, with the reason.",
    answers: { 200: z.array(VoicePreset) },
  },
  ({ user }) => voicePresets(user),
);

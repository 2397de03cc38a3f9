import * as listening from "./listening";
import * as smallTalk from "./small-talk";
import type { Tone, Voice } from "./voice";

export const voices: Record<Tone, Voice> = {
  nurturing: { ...smallTalk.nurturing, ...listening.nurturing },
  supportive: { ...smallTalk.supportive, ...listening.supportive },
  creative: { ...smallTalk.creative, ...listening.creative },
  therapeutic: { ...smallTalk.therapeutic, ...listening.therapeutic },
  enthusiastic: { ...smallTalk.enthusiastic, ...listening.enthusiastic },
  professional: { ...smallTalk.professional, ...listening.professional },
  neutral: { ...smallTalk.neutral, ...listening.neutral },
};

import { personaRoute, userRoute } from "@/lib/door";
import { PersonaParams } from "@/lib/personas/schemas";
import { givenVoice } from "@/lib/voice/given";
import { removeVoice } from "@/lib/voice/remove";
import { GivenVoice, VoiceRemoved } from "@/lib/voice/view";

export const GET = personaRoute(
  { about: "The voice the caller gave a persona, and how far it is.", answers: { 200: GivenVoice } },
  async ({ scope }) => ({ voice: await givenVoice(scope) }),
);

export const DELETE = userRoute(
  {
    about: "Removes a persona's custom voice: the recording, the consent and the provider's copy.",
    params: PersonaParams,
    answers: {
      200: VoiceRemoved,
      403: "It is a system persona, or the request is not same-origin.",
    },
  },
  ({ user, params }) => removeVoice(user, params.id),
);

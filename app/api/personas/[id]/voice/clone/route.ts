import { userRoute } from "@/lib/door";
import { PersonaParams } from "@/lib/personas/schemas";
import { cloneAgain } from "@/lib/voice/clone-again";
import { GivenVoice } from "@/lib/voice/view";

export const POST = userRoute(
  {
    about:
      "Has a voice made of the recording a persona has: one that was kept while there was no provider, or of which none could be made. Asks the provider once.",
    params: PersonaParams,
    budget: "upload",
    answers: {
      200: GivenVoice,
      403: "It is a system persona, or the request is not same-origin.",
      409: "There is nothing to be made: no provider is connected, the voice is there or being made, or its owner did not consent.",
      503: "The provider could not say whether an earlier attempt had made it. Nothing was asked for.",
    },
  },
  async ({ user, params }) => ({ voice: await cloneAgain(user, params.id) }),
);

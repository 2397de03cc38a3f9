import { userRoute } from "@/lib/door";
import { PersonaParams } from "@/lib/personas/schemas";
import { servedSample } from "@/lib/voice/given";

export const GET = userRoute(
  {
    about: "The recording of a persona's custom voice, to its owner.",
    params: PersonaParams,
    answers: {
      200: { about: "The recording, whole.", content: { "audio/wav": "binary" } },
      206: { about: "The part that the `Range` asked for.", content: { "audio/wav": "binary" } },
      304: { about: "The recording is the one the caller has.", content: {} },
      403: "It is a system persona.",
      416: "There is no such part.",
    },
  },
  ({ user, params, request }) => servedSample(user, params.id, request),
);

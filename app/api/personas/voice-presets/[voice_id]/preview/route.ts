import { userRoute } from "@/lib/door";
import { preview } from "@/lib/voice/preview";
import { VoiceParams } from "@/lib/voice/schemas";

export const GET = userRoute(
  {
    about: "How a voice sounds. What a provider keeps comes through this server.",
    params: VoiceParams,
    budget: "speech",
    answers: {
      200: {
        about: "The sample, whole.",
        content: { "audio/wav": "binary", "audio/mpeg": "binary" },
        headers: { etag: "Send it back in `If-None-Match`." },
      },
      206: {
        about: "The part that the `Range` asked for.",
        content: { "audio/wav": "binary", "audio/mpeg": "binary" },
      },
      304: { about: "The sample is the one the caller has.", content: {} },
      416: "There is no such part.",
      503: "The provider does not answer.",
    },
  },
  ({ params, request }) => preview(params.voice_id, request),
);

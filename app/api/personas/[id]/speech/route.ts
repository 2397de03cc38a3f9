import { personaRoute } from "@/lib/door";
import { Speak } from "@/lib/voice/schemas";
import { speak } from "@/lib/voice/speak";

export const POST = personaRoute(
  {
    about:
      "Says a text in the persona's voice. The audio streams; a voice that fails is passed over for the next.",
    body: Speak,
    budget: "speech",
    answers: {
      200: {
        about: "The audio: from the built-in voices WAV, from a provider MP3.",
        content: { "audio/wav": "binary", "audio/mpeg": "binary" },
        headers: {
          "x-voice-source": "Whose voice it is: `override`, `upload`, `preset` or `builtin`.",
          "x-voice-provider": "Who speaks: `elevenlabs` or `builtin`.",
          "x-voice-cost":
            "What the provider takes for it, in characters; 0 for what is built in or was said before.",
          "x-voice-fallback": "Why it is not the voice that comes first, where it is not.",
        },
      },
      422: "There is nothing in the text that the voice can say.",
      503: "No voice can speak right now.",
    },
  },
  ({ scope, body, request }) => speak(scope, body.text, request.signal),
);

import { userRoute } from "@/lib/door";
import { AudioFiles, Listen } from "@/lib/voice/schemas";
import { transcribe } from "@/lib/voice/transcribe";
import { Transcript } from "@/lib/voice/view";

export const POST = userRoute(
  {
    about: "Writes down what was said in a recording.",
    body: Listen,
    files: AudioFiles,
    budget: "speech",
    answers: {
      200: Transcript,
      415: "It is no recording.",
      422: "The recording is empty, or could not be understood.",
      503: "No provider is set up, or it does not answer.",
    },
  },
  ({ files, request }) => transcribe(files.audio, request.signal),
);

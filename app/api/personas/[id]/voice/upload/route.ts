import { userRoute } from "@/lib/door";
import { PersonaParams } from "@/lib/personas/schemas";
import { PersonaSaved } from "@/lib/personas/view";
import { UploadVoice, VoiceFiles } from "@/lib/voice/schemas";
import { uploadVoice } from "@/lib/voice/upload";

export const POST = userRoute(
  {
    about:
      "Gives a persona of the caller's own a voice by a recording. With a provider a clone is made of it; without one it is kept.",
    params: PersonaParams,
    body: UploadVoice,
    files: VoiceFiles,
    budget: "upload",
    answers: {
      200: PersonaSaved,
      403: "It is a system persona, or the request is not same-origin.",
      415: "It is no recording of a kind that is taken.",
      422: "The recording cannot be read, or is too short or too long.",
    },
  },
  ({ user, params, files }) => uploadVoice(user, params.id, files.voice_file),
);

import { z } from "zod";
import { typed } from "@/lib/typed-text";

export const Speak = z
  .object({
    text: typed(2_000, 1, "The text").meta({
      description: "What to say, as it is to be read. Best a sentence at a time.",
      example: "Good morning. Did you sleep well?",
    }),
  })
  .meta({ id: "Speak" });

export const VoiceParams = z.object({
  voice_id: z
    .string()
    .regex(/^[A-Za-z0-9:_-]{1,100}$/)
    .meta({
      description: "A voice's `id`, as the list of presets names it.",
      example: "builtin:warm-female",
    }),
});

export const UploadVoice = z
  .object({
    consent: z
      .union([z.literal(true), z.literal("true")], {
        error: "Please confirm that it is your voice, or that you have permission.",
      })
      .describe("`true`: the caller agrees to what the page says beside it. Stored with the recording."),
  })
  .meta({ id: "UploadVoice" });

export const VoiceFiles = {
  voice_file: "A recording of one voice: MP3, WAV, OGG, M4A or FLAC, 1 to 180 seconds; 60 to 120 are best.",
};

export const Listen = z.object({}).meta({ id: "Listen" });
export const AudioFiles = { audio: "A recording of what was said." };

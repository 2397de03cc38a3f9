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

import { z } from "zod";

/** A voice a persona can be given. */
export const VoicePreset = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    provider: z.enum(["elevenlabs", "builtin"]),
    available: z
      .boolean()
      .describe("False for one that no provider serves; it is kept and shown as unavailable."),
    preview_url: z
      .string()
      .nullable()
      .describe("Where its sample is heard, on this server; null: it has none."),
    reason: z.string().nullable().describe("Why it is not available, as a sentence."),
  })
  .meta({ id: "VoicePreset", description: "A voice a persona can be given." });
export type VoicePreset = z.infer<typeof VoicePreset>;

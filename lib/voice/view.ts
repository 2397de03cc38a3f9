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

/** Which voice a persona was given, and whether it can speak with that now. */
export const VoiceStatus = z.enum([
  "custom",
  "custom_pending",
  "custom_not_ready",
  "preset",
  "preset_unavailable",
  "builtin",
]);
export type VoiceStatus = z.infer<typeof VoiceStatus>;

/** The voice a user gave a persona. */
export const CustomVoice = z
  .object({
    state: z
      .enum(["kept", "pending", "ready", "failed"])
      .describe("`kept`: there was no provider that could make a voice of it."),
    reason: z.string().nullable().describe("Why it failed, as a sentence."),
    can_be_made: z.boolean().describe("A voice can be made of the recording now, by `POST …/voice/clone`."),
    can_speak: z.boolean().describe("It is made, and its provider is connected."),
    requires_verification: z.boolean().describe("The provider wants to be shown whose voice it is."),
    duration_seconds: z.number(),
    sample_url: z.string().describe("Where its owner hears the recording."),
    consent: z.object({
      given_at: z.iso.datetime(),
      text_version: z
        .string()
        .describe(
          "`import-1`: not the owner, but whoever imported the recording stated that its speaker agreed.",
        ),
      sample_sha256: z.string().describe("Of the file as it was sent."),
    }),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "CustomVoice", description: "The voice the caller gave a persona." });
export type CustomVoice = z.infer<typeof CustomVoice>;

export const GivenVoice = z
  .object({ voice: CustomVoice.nullable() })
  .meta({ id: "GivenVoice", description: "The voice the caller gave a persona, or null." });

export const VoiceRemoved = z
  .object({ message: z.string() })
  .meta({ id: "VoiceRemoved", description: "A sentence about what is gone." });

export const Transcript = z
  .object({ text: z.string().describe("Empty when nothing was said.") })
  .meta({ id: "Transcript", description: "What was said." });

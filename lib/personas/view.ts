import { z } from "zod";
import { ExportedConversation, ExportedMessage, PreferenceView } from "@/lib/chat/view";
import { FactView } from "@/lib/memory/view";
import { CustomVoice, VoiceStatus } from "@/lib/voice/view";

/** A persona as the API shows it (spec: GET /api/personas/available). */
export const PersonaView = z
  .object({
    id: z.int(),
    name: z.string(),
    display_name: z.string(),
    description: z.string(),
    avatar: z
      .string()
      .nullable()
      .describe("A URL path an `<img>` can load, or null: the page then draws one."),
    personality_traits: z.string(),
    communication_style: z.string(),
    greeting: z.string(),
    voice_id: z.string().nullable(),
    own_voice_id: z
      .string()
      .describe("The built-in voice it has of its own, which speaks where no other was chosen or can."),
    has_custom_voice: z.boolean(),
    voice_status: VoiceStatus.describe(
      "Which voice it was given, and whether that can speak now. While it cannot, another does.",
    ),
    is_custom: z.boolean().describe("True for the user's own, false for a system persona."),
    is_archive: z
      .boolean()
      .describe("An earlier history whose persona is gone: read-only until it is adopted."),
    is_current: z.boolean(),
    revision: z.int().describe("Counts the changes; send it along with a change to be told of a newer one."),
  })
  .meta({ id: "Persona", description: "A persona as the caller sees it." });
export type PersonaView = z.infer<typeof PersonaView>;

/** A persona that was made or changed, with a sentence about it. */
export const PersonaSaved = z
  .object({ message: z.string(), persona: PersonaView })
  .meta({ id: "PersonaSaved", description: "What was made or changed, with a sentence about it." });

/** A persona that is gone. */
export const PersonaDeleted = z
  .object({ message: z.string() })
  .meta({ id: "PersonaDeleted", description: "A sentence about what is gone." });

/** The persona that is current now. */
export const Switched = z
  .object({
    message: z.string(),
    persona: PersonaView.pick({ id: true, name: true, display_name: true, avatar: true }),
  })
  .meta({ id: "Switched", description: "The persona that is current now." });

/** How much a user and a persona share. */
export const Holdings = z
  .object({ messages: z.int(), memories: z.int(), voices: z.int() })
  .meta({ id: "Holdings", description: "How much the caller and a persona share." });

/** Everything a user shares with a persona. */
export const PersonaExport = z
  .object({
    persona: PersonaView,
    voice: CustomVoice.nullable(),
    messages: z.array(ExportedMessage),
    memories: z.array(FactView),
    conversations: z.array(ExportedConversation),
    preferences: z.array(PreferenceView),
  })
  .meta({ id: "PersonaExport", description: "Everything the caller shares with a persona." });

import { z } from "zod";
import { parseInstant } from "@/db/instant";
import { PathId } from "@/lib/path-id";
import { typed } from "@/lib/typed-text";

export const RecallQuery = z.object({
  q: typed(500, 1, "The question").meta({ description: "What to look for.", example: "my running shoes" }),
  limit: z.coerce
    .number({ error: "limit is a whole number from 1 to 50." })
    .int({ error: "limit is a whole number from 1 to 50." })
    .min(1, { error: "limit is a whole number from 1 to 50." })
    .max(50, { error: "limit is a whole number from 1 to 50." })
    .default(10)
    .describe("How many."),
});

export const MemoriesQuery = z.object({
  history: z
    .enum(["true", "false"])
    .default("false")
    .describe("`true` adds the facts that newer ones replaced."),
});

const Content = typed(500, 1, "The memory").meta({
  description: "The fact, as a sentence.",
  example: "Runs every morning before work.",
});
const Pinned = z.boolean({ error: "pinned is true or false." }).describe("Pinned facts come first.");

export const AddMemory = z
  .object({
    content: Content,
    pinned: Pinned.default(false),
    source_message_id: z
      .int({ error: "source_message_id is the id of a message." })
      .positive({ error: "source_message_id is the id of a message." })
      .optional()
      .describe("The message it was taken from."),
  })
  .meta({ id: "AddMemory" });

export const ChangeMemory = z
  .object({ content: Content, pinned: Pinned })
  .partial()
  .meta({ id: "ChangeMemory" });

export const MemoryParams = z.object({
  id: z.string(),
  memory_id: PathId.describe("A fact's id."),
});

export const PreferenceParams = z.object({
  id: z.string(),
  preference_id: PathId.describe("A preference's id."),
});

/** How many messages one call may bring, and how large it may be. */
export const IMPORT_MOST = 5_000;
export const IMPORT_BYTES = 25 * 1024 * 1024;

/** An imported message is kept to the byte: nothing of its content is trimmed or changed. */
const ImportedMessage = z.object({
  role: z.enum(["user", "assistant"], { error: "The role is user or assistant." }),
  content: z
    .string({ error: "The content is text." })
    .meta({ description: "Kept to the byte.", example: "I bought new running shoes." }),
  timestamp: z
    .string({ error: "The timestamp is ISO 8601 with a zone." })
    .transform((text, context) => {
      const instant = parseInstant(text);
      if (instant) return instant;
      context.addIssue({ code: "custom", message: "The timestamp is ISO 8601 with a zone." });
      return z.NEVER;
    })
    .meta({ description: "ISO 8601, with a zone.", example: "2026-01-31T09:30:00.000Z" }),
  external_id: z
    .string()
    .min(1)
    .max(200)
    .nullish()
    .describe("Where the message came from; the same one again is skipped."),
  heard_until: z
    .int()
    .min(0)
    .nullish()
    .catch(null)
    .describe(
      "Of a reply: how much was heard when the user cut in by voice, as an export says it. Else ignored.",
    ),
});

export const ImportMessages = z
  .object({
    messages: z
      .array(ImportedMessage, { error: "messages is a list." })
      .max(IMPORT_MOST, { error: `One call takes at most ${IMPORT_MOST.toLocaleString("en")} messages.` })
      .describe(`Oldest first, at most ${IMPORT_MOST.toLocaleString("en")}.`),
  })
  .meta({ id: "ImportMessages" });

/** Under both its names: a wish not to be learned from is never passed over, so no unknown key passes either. */
export const StartFresh = z
  .strictObject({
    incognito: z
      .boolean({ error: "incognito is true or false." })
      .optional()
      .describe("Nothing is learned from what is said next; left out, an empty conversation stays as it is."),
    is_incognito: z
      .boolean({ error: "is_incognito is true or false." })
      .optional()
      .describe("The same, as the answer spells it."),
  })
  .refine(({ incognito, is_incognito }) => (incognito ?? is_incognito) === (is_incognito ?? incognito), {
    error: "incognito and is_incognito say the opposite of each other. Give one of them.",
  })
  .transform(({ incognito, is_incognito }) => ({ incognito: incognito ?? is_incognito }));

export const ConversationsQuery = z.object({
  limit: z.coerce
    .number({ error: "limit is a whole number from 1." })
    .int()
    .min(1)
    .default(100)
    .transform((limit) => Math.min(limit, 500))
    .describe("How many conversations; more than 500 count as 500."),
});

import { z } from "zod";
import { PreferenceView } from "@/lib/chat/view";

const Instant = z.iso.datetime().describe("ISO 8601, UTC.");

/** One thing a persona knows about its user. */
export const FactView = z
  .object({
    id: z.int(),
    content: z.string(),
    category: z.string(),
    confidence: z.number().min(0).max(1),
    pinned: z.boolean(),
    is_manual: z
      .boolean()
      .describe("Written or corrected by hand; it stays when its messages are forgotten."),
    source_message_ids: z.array(z.int()).describe("The messages it came from; none for one written by hand."),
    created_at: Instant,
    updated_at: Instant,
    superseded_by: z
      .int()
      .nullable()
      .optional()
      .describe("The newer fact in its place; with `history=true` only."),
  })
  .meta({ id: "Fact", description: "One thing a persona knows about its user." });
export type FactView = z.infer<typeof FactView>;

/** What a persona knows. */
export const MemoriesView = z
  .object({
    summary: z.string().nullable(),
    key_topics: z.array(z.string()),
    user_mood: z.string().nullable(),
    facts: z.array(FactView),
    preferences: z.array(PreferenceView),
  })
  .meta({ id: "Memories", description: "What a persona knows." });
export type MemoriesView = z.infer<typeof MemoriesView>;

/** What a persona remembers about a question. */
export const RecallView = z
  .object({
    results: z.array(
      z.object({
        message_id: z.int(),
        role: z.enum(["user", "assistant"]),
        content: z.string(),
        timestamp: Instant,
        score: z.number(),
      }),
    ),
  })
  .meta({ id: "Recall", description: "What a persona remembers about a question, best first." });

/** What became of imported messages. */
export const ImportReport = z
  .object({
    imported: z.int(),
    skipped: z.int().describe("Messages whose `external_id` the history already had."),
    ids: z.array(z.object({ external_id: z.string().nullable(), id: z.int() })),
  })
  .meta({ id: "ImportReport", description: "What became of imported messages." });

/** One stretch of talk and what was distilled from it. */
export const ConversationView = z
  .object({
    id: z.int(),
    session_id: z.string().nullable(),
    started_at: Instant,
    last_updated: Instant.nullable(),
    summary: z.string().nullable(),
    key_topics: z.array(z.string()),
    user_mood: z.string().nullable(),
    message_count: z.int(),
    is_incognito: z.boolean().describe("Nothing is learned from it."),
  })
  .meta({ id: "Conversation", description: "One stretch of talk and what was distilled from it." });
export type ConversationView = z.infer<typeof ConversationView>;

import { z } from "zod";

const Instant = z.iso.datetime().describe("ISO 8601, UTC.");

export const MessageStatus = z.enum(["complete", "streaming", "interrupted", "error"]);
export type MessageStatus = z.infer<typeof MessageStatus>;

/** A message as the API shows it. */
export const MessageView = z
  .object({
    id: z.int(),
    role: z.enum(["user", "assistant"]),
    content: z
      .string()
      .describe("What was said. Of a reply that failed before its first word, the sentence in `error`."),
    timestamp: Instant,
    status: MessageStatus,
    sentiment: z.enum(["positive", "neutral", "negative"]).nullable(),
    has_crisis_keywords: z.boolean(),
    model: z.string().nullable().describe("Which model wrote it; null for a user's message."),
    tokens: z.int(),
    error: z.string().nullable().describe('A sentence for the user when `status` is "error", else null.'),
    client_message_id: z
      .string()
      .nullable()
      .describe("The sender's own id of a user's message, if it gave one."),
    conversation_id: z
      .int()
      .nullable()
      .describe("The stretch of talk it belongs to; null for imported ones."),
    heard_until: z
      .int()
      .nullable()
      .describe(
        "How much of a reply, in UTF-16 units of its content, was heard when the user cut in by voice; null where they did not.",
      ),
  })
  .meta({ id: "Message", description: "A message of one user with one persona." });
export type MessageView = z.infer<typeof MessageView>;

/** A message by itself. */
export const OneMessageView = MessageView.extend({
  reply_id: z.int().nullable().describe("The reply to a user's message; null where there is none."),
}).meta({ id: "OneMessage", description: "A message, and which reply answers it." });
export type OneMessageView = z.infer<typeof OneMessageView>;

/** One page of a history, oldest first within the page. */
export const HistoryPage = z
  .object({
    messages: z.array(MessageView),
    has_more: z.boolean().describe("Earlier messages stand before these."),
    has_newer: z
      .boolean()
      .optional()
      .describe("Newer messages follow these; told with `after` and `around` only."),
  })
  .meta({ id: "HistoryPage", description: "One page of a history, oldest first within the page." });
export type HistoryPage = z.infer<typeof HistoryPage>;

/** Where a person in danger finds somebody to talk to. */
export const HelpView = z
  .object({ text: z.string(), url: z.string() })
  .meta({ id: "Help", description: "Where a person in danger finds somebody to talk to." });
export type HelpView = z.infer<typeof HelpView>;

/** A message and its reply, once the reply has ended. */
export const Exchange = z
  .object({
    user_message: MessageView,
    message: MessageView,
    help: HelpView.optional().describe("Where the message sounds as if somebody were in danger."),
  })
  .meta({ id: "Exchange", description: "A message and its reply, once the reply has ended." });

/** What the model was shown for a reply, by the ids of the rows. */
export const ReplyContextView = z
  .object({
    message_ids: z.array(z.int()),
    memory_ids: z.array(z.int()),
    preference_ids: z.array(z.int()),
    conversation_ids: z
      .array(z.int())
      .optional()
      .describe("The conversations whose summaries it held; only where there were some."),
    system_prompt_hash: z.string(),
    model: z.string(),
    tokens: z.int(),
  })
  .meta({ id: "ReplyContext", description: "What the model was shown for a reply, by the ids of the rows." });
export type ReplyContextView = z.infer<typeof ReplyContextView>;

/** What an export holds of a message: what import takes, and more. */
export const ExportedMessage = MessageView.extend({ external_id: z.string().nullable() }).meta({
  id: "ExportedMessage",
  description: "A message as an export holds it.",
});

/** What was distilled from one stretch of talk. */
export const ExportedConversation = z
  .object({
    id: z.int(),
    session_id: z.string().nullable(),
    started_at: Instant,
    last_updated: Instant.nullable(),
    summary: z.string().nullable(),
    key_topics: z.string().nullable(),
    user_mood: z.string().nullable(),
    important_facts: z.string().nullable(),
  })
  .meta({ id: "ExportedConversation", description: "What was distilled from one stretch of talk." });

/** A preference of the user that a persona noticed. */
export const PreferenceView = z
  .object({
    id: z.int(),
    category: z.string(),
    key: z.string(),
    value: z.string().nullable(),
    confidence: z.number().min(0).max(1),
    times_observed: z.int(),
    learned_from: z.string().nullable(),
    first_observed: Instant,
    last_confirmed: Instant,
    source_message_ids: z
      .array(z.int())
      .optional()
      .describe("The messages it was observed in; not told in an export."),
  })
  .meta({ id: "Preference", description: "A preference of the user that a persona noticed." });

/** What was just forgotten. */
export const Forgotten = z
  .object({
    deleted: z.object({
      messages: z.int(),
      memories: z.int().describe("Facts."),
      preferences: z.int().describe("Preferences, which are counted beside the facts."),
    }),
  })
  .meta({ id: "Forgotten", description: "How much was forgotten." });
export type Forgotten = z.infer<typeof Forgotten>;

/** What was just forgotten of single messages. */
export const ForgottenMessage = Forgotten.extend({
  message_ids: z.array(z.int()).describe("Which: the message, and the reply that went with it."),
}).meta({ id: "ForgottenMessage", description: "What was forgotten of single messages." });
export type ForgottenMessage = z.infer<typeof ForgottenMessage>;

/** How much stands in a span of the history. */
export const SpanView = z
  .object({
    messages: z.int(),
    memories: z.int().describe("Facts that were learned from these messages alone."),
    preferences: z.int().describe("Preferences that were noticed in these messages alone."),
  })
  .meta({ id: "Span", description: "What forgetting a span of the history takes along." });
export type SpanView = z.infer<typeof SpanView>;

/** A server of language models on the machine Ensemble runs on. */
const LocalServer = z
  .object({
    id: z.string(),
    kind: z.enum(["ollama", "lmstudio", "llamacpp"]),
    name: z.string(),
    base_url: z.string(),
    models: z.array(z.string()),
  })
  .meta({ id: "LocalServer", description: "A server of language models on the machine Ensemble runs on." });

/** Which model answers, and who decided that. */
export const ModelView = z
  .object({
    current: z.object({ provider: z.string(), name: z.string(), is_builtin: z.boolean() }),
    configured_by: z.enum(["environment", "administrator", "none"]),
    local: z.array(LocalServer).describe("What could be chosen; filled for administrators only."),
  })
  .meta({ id: "Model", description: "Which model answers, and who decided that." });
export type ModelView = z.infer<typeof ModelView>;

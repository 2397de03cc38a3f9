import { z } from "zod";
import { PathId } from "@/lib/path-id";
import { typed } from "@/lib/typed-text";
import { Place } from "./place";

/** At most this many messages a page. */
const PAGE_MOST = 200;

const messageId = (name: string) =>
  z.coerce
    .number({ error: `${name} is the id of a message.` })
    .int({ error: `${name} is the id of a message.` })
    .positive({ error: `${name} is the id of a message.` })
    .optional();

export const HistoryQuery = z
  .object({
    limit: z.coerce
      .number({ error: "limit is a whole number from 1." })
      .int({ error: "limit is a whole number from 1." })
      .min(1, { error: "limit is a whole number from 1." })
      .default(50)
      .transform((limit) => Math.min(limit, PAGE_MOST))
      .describe(`How many; more than ${PAGE_MOST} count as ${PAGE_MOST}.`),
    before: messageId("before").describe("Only messages that stand before the one with this id."),
    after: messageId("after").describe(
      "Only messages that stand after the one with this id, the next ones first.",
    ),
    around: Place("around")
      .optional()
      .describe("The message with this id, or the first from this moment on, amid its neighbours."),
    ids: z
      .string()
      .transform((text) => text.split(",").map((id) => PathId.safeParse(id.trim()).data ?? 0))
      .refine((ids) => ids.length <= PAGE_MOST && ids.every(Boolean), {
        error: `ids are the ids of at most ${PAGE_MOST} messages, with a comma between them.`,
      })
      .optional()
      .meta({
        description:
          "Only these messages, with a comma between their ids; those that are not there are left out.",
        example: "12,15",
      }),
  })
  .refine(({ before, after, around, ids }) => [before, after, around, ids].filter(Boolean).length <= 1, {
    error: "Give one of before, after, around and ids.",
  });

/** A mistyped key would widen what is forgotten, so none passes. */
export const Span = z.strictObject({
  from: Place("from")
    .optional()
    .describe("The first message that goes, by its id, or the moment from which on they go."),
  to: Place("to")
    .optional()
    .describe("The last message that goes, by its id, or the moment before which they go."),
  conversation: z.coerce
    .number({ error: "conversation is the id of a conversation." })
    .int({ error: "conversation is the id of a conversation." })
    .positive({ error: "conversation is the id of a conversation." })
    .optional()
    .describe("Only what was said in this conversation."),
});

export const Say = z
  .object({
    content: typed(8_000, 1, "The message").meta({
      description: "What the user says.",
      example: "I slept badly and have a long day ahead.",
    }),
    client_message_id: z
      .uuid({ error: "client_message_id is a UUID." })
      .toLowerCase()
      .nullish()
      .describe(
        "An id of the sender's own. Sent again it stores nothing twice: it answers with what is stored, or tries a failed reply anew.",
      ),
  })
  .meta({ id: "Say" });

export const MessageParams = z.object({
  id: z.string(),
  message_id: PathId.describe("A message's id."),
});

export const ForgetQuery = z.object({
  with_reply: z
    .enum(["true", "false"], { error: "with_reply is true or false." })
    .default("false")
    .describe(
      "`true` forgets the reply to a user's message as well: it may say again what the message said.",
    ),
});

/** Longer than any reply. */
const MOST_HEARD = 1_000_000;
const HEARD = "heard_until is a whole number of characters from 0, or null.";

export const ChangeMessage = z
  .strictObject({
    heard_until: z
      .int({ error: HEARD })
      .min(0, { error: HEARD })
      .max(MOST_HEARD, { error: HEARD })
      .nullable()
      .meta({
        description:
          "The user cut in on this reply after so many UTF-16 units of its content were heard; null: it was heard after all.",
        example: 42,
      }),
  })
  .meta({ id: "ChangeMessage" });

export const ChooseModel = z
  .union([
    z.object({ local_id: z.null().describe("None of them.") }),
    z.object({
      local_id: z.string().min(1).max(200).describe("The `id` of a server found on this machine."),
      model: z.string().min(1).max(200).describe("One of its `models`."),
    }),
  ])
  .meta({ id: "ChooseModel" });

import { z } from "zod";
import { PathId } from "@/lib/path-id";
import { typed } from "@/lib/typed-text";

/** At most this many messages a page. */
const PAGE_MOST = 200;

export const HistoryQuery = z.object({
  limit: z.coerce
    .number({ error: "limit is a whole number from 1." })
    .int({ error: "limit is a whole number from 1." })
    .min(1, { error: "limit is a whole number from 1." })
    .default(50)
    .transform((limit) => Math.min(limit, PAGE_MOST))
    .describe(`How many; more than ${PAGE_MOST} count as ${PAGE_MOST}.`),
  before: z.coerce
    .number({ error: "before is the id of a message." })
    .int({ error: "before is the id of a message." })
    .positive({ error: "before is the id of a message." })
    .optional()
    .describe("Only messages that stand before the one with this id."),
});

export const Say = z
  .object({
    content: typed(8_000, 1, "The message").meta({
      description: "What the user says.",
      example: "I slept badly and have a long day ahead.",
    }),
    client_message_id: z
      .uuid({ error: "client_message_id is a UUID." })
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

export const ChooseModel = z
  .union([
    z.object({ local_id: z.null().describe("None of them.") }),
    z.object({
      local_id: z.string().min(1).max(200).describe("The `id` of a server found on this machine."),
      model: z.string().min(1).max(200).describe("One of its `models`."),
    }),
  ])
  .meta({ id: "ChooseModel" });

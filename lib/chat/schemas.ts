import { z } from "zod";
import { typed } from "@/lib/typed-text";

/** At most this many messages a page. */
const PAGE_MOST = 200;

export const HistoryQuery = z.object({
  limit: z.coerce
    .number({ error: "limit is a whole number from 1." })
    .int({ error: "limit is a whole number from 1." })
    .min(1, { error: "limit is a whole number from 1." })
    .default(50)
    .transform((limit) => Math.min(limit, PAGE_MOST)),
  before: z.coerce
    .number({ error: "before is the id of a message." })
    .int({ error: "before is the id of a message." })
    .positive({ error: "before is the id of a message." })
    .optional(),
});

export const Say = z.object({
  content: typed(8_000, 1, "The message"),
  client_message_id: z.uuid({ error: "client_message_id is a UUID." }).nullish(),
});

export const MessageParams = z.object({
  id: z.string(),
  message_id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
});

export const ChooseModel = z.union([
  z.object({ local_id: z.null() }),
  z.object({ local_id: z.string().min(1).max(200), model: z.string().min(1).max(200) }),
]);

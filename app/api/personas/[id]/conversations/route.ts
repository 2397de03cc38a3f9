import { z } from "zod";
import { personaRoute } from "@/lib/door";
import { conversations, startFresh } from "@/lib/memory/conversation";
import { ConversationsQuery, StartFresh } from "@/lib/memory/schemas";
import { ConversationView } from "@/lib/memory/view";

export const GET = personaRoute(
  {
    about: "The stretches of talk with a persona, newest first.",
    query: ConversationsQuery,
    answers: { 200: z.array(ConversationView) },
  },
  ({ scope, query }) => conversations(scope, query),
);

export const POST = personaRoute(
  {
    about:
      "Starts fresh: what is said next belongs to a new conversation, from which, incognito, nothing is learned.",
    body: StartFresh,
    answers: { 201: ConversationView },
  },
  ({ scope, body }) => startFresh(scope, body),
);

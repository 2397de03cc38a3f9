import { personaRoute } from "@/lib/door";
import { answerRecall } from "@/lib/memory/answer-recall";
import { RecallQuery } from "@/lib/memory/schemas";
import { RecallView } from "@/lib/memory/view";

export const GET = personaRoute(
  {
    about: "What a persona remembers about a question, best first; nobody else's messages are looked at.",
    query: RecallQuery,
    answers: { 200: RecallView },
  },
  ({ scope, user, query }) => answerRecall(scope, user.name, query),
);

import { awaited, streamed } from "@/lib/chat/answer-say";
import { forgetHistory } from "@/lib/chat/forget";
import { forgetSpan } from "@/lib/chat/forget-span";
import { history } from "@/lib/chat/history";
import { say } from "@/lib/chat/say";
import { HistoryQuery, Say, Span } from "@/lib/chat/schemas";
import { Exchange, Forgotten, HistoryPage } from "@/lib/chat/view";
import { personaRoute } from "@/lib/door";

export const GET = personaRoute(
  {
    about:
      "Reads the history with a persona: the newest messages, or those before, after or around one of them.",
    query: HistoryQuery,
    answers: { 200: HistoryPage },
  },
  ({ scope, query }) => history(scope, query),
);

export const POST = personaRoute(
  {
    about:
      "Says something to a persona. The message is stored before the model is asked, and the reply outlives its caller.",
    body: Say,
    budget: "message",
    answers: {
      200: {
        about:
          "With `Accept: application/json` both messages, once the reply has ended; else the reply as it comes.",
        content: { "application/json": Exchange, "text/event-stream": "text" },
      },
      409: "It is an archive that was not adopted.",
    },
  },
  async ({ scope, user, body, request }) => {
    const said = await say(scope, user, body);
    const wantsJson = request.headers.get("accept")?.includes("application/json");
    return wantsJson ? awaited(scope, said) : streamed(said);
  },
);

export const DELETE = personaRoute(
  {
    about:
      "Forgets the history with a persona, or a span of it, and what was learned from it alone, for good.",
    query: Span,
    answers: { 200: Forgotten },
  },
  ({ scope, query }) =>
    Object.values(query).some(Boolean) ? forgetSpan(scope, query) : forgetHistory(scope),
);

import { awaited, streamed } from "@/lib/chat/answer-say";
import { forgetHistory } from "@/lib/chat/forget";
import { history } from "@/lib/chat/history";
import { say } from "@/lib/chat/say";
import { HistoryQuery, Say } from "@/lib/chat/schemas";
import { personaRoute } from "@/lib/door";

export const GET = personaRoute({ query: HistoryQuery }, ({ scope, query }) => history(scope, query));

export const POST = personaRoute({ body: Say, budget: "message" }, async ({ scope, user, body, request }) => {
  const said = await say(scope, user, body);
  const wantsJson = request.headers.get("accept")?.includes("application/json");
  return wantsJson ? awaited(scope, said) : streamed(said);
});

export const DELETE = personaRoute({}, ({ scope }) => forgetHistory(scope));

import { markHeard } from "@/lib/chat/mark-heard";
import { oneMessage } from "@/lib/chat/reply-of";
import { ChangeMessage, ForgetQuery, MessageParams } from "@/lib/chat/schemas";
import { ForgottenMessage, MessageView, OneMessageView } from "@/lib/chat/view";
import { personaRoute } from "@/lib/door";
import { forgetMessage } from "@/lib/memory/forget-message";

export const GET = personaRoute(
  {
    about: "Reads one message, and which reply answers it.",
    params: MessageParams,
    answers: { 200: OneMessageView },
  },
  ({ scope, params }) => oneMessage(scope, params.message_id),
);

export const PATCH = personaRoute(
  {
    about: "Notes up to where a reply was heard when the caller cut in by voice.",
    params: MessageParams,
    body: ChangeMessage,
    answers: { 200: MessageView },
  },
  ({ scope, params, body }) => markHeard(scope, params.message_id, body.heard_until),
);

export const DELETE = personaRoute(
  {
    about: "Forgets one message and what was learned from it alone, and on request the reply to it.",
    params: MessageParams,
    query: ForgetQuery,
    answers: { 200: ForgottenMessage },
  },
  ({ scope, params, query }) =>
    forgetMessage(scope, params.message_id, { withReply: query.with_reply === "true" }),
);

import { markHeard } from "@/lib/chat/mark-heard";
import { ChangeMessage, MessageParams } from "@/lib/chat/schemas";
import { Forgotten, MessageView } from "@/lib/chat/view";
import { personaRoute } from "@/lib/door";
import { forgetMessage } from "@/lib/memory/forget-message";

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
    about: "Forgets one message and what was learned from it alone.",
    params: MessageParams,
    answers: { 200: Forgotten },
  },
  ({ scope, params }) => forgetMessage(scope, params.message_id),
);

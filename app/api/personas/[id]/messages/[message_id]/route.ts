import { MessageParams } from "@/lib/chat/schemas";
import { Forgotten } from "@/lib/chat/view";
import { personaRoute } from "@/lib/door";
import { forgetMessage } from "@/lib/memory/forget-message";

export const DELETE = personaRoute(
  {
    about: "Forgets one message and what was learned from it alone.",
    params: MessageParams,
    answers: { 200: Forgotten },
  },
  ({ scope, params }) => forgetMessage(scope, params.message_id),
);

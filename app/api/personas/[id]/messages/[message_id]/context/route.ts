import { manifest } from "@/lib/chat/manifest";
import { MessageParams } from "@/lib/chat/schemas";
import { ReplyContextView } from "@/lib/chat/view";
import { personaRoute } from "@/lib/door";

export const GET = personaRoute(
  {
    about: "What the model was shown for a reply.",
    params: MessageParams,
    answers: { 200: ReplyContextView },
  },
  ({ scope, params }) => manifest(scope, params.message_id),
);

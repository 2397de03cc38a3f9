import { manifest } from "@/lib/chat/manifest";
import { MessageParams } from "@/lib/chat/schemas";
import { personaRoute } from "@/lib/door";

export const GET = personaRoute({ params: MessageParams }, ({ scope, params }) =>
  manifest(scope, params.message_id),
);

import { personaRoute } from "@/lib/door";
import { AvatarParams } from "@/lib/personas/schemas";
import { serveAvatar } from "@/lib/personas/serve-avatar";

export const GET = personaRoute({ params: AvatarParams }, ({ scope, params, request }) =>
  serveAvatar(scope, params.file, request),
);

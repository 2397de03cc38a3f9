import { personaRoute } from "@/lib/door";
import { AvatarParams } from "@/lib/personas/schemas";
import { serveAvatar } from "@/lib/personas/serve-avatar";

export const GET = personaRoute(
  {
    about:
      "The persona's picture, at the address its `avatar` names. May be kept for good: a new one has a new address.",
    params: AvatarParams,
    answers: {
      200: {
        about: "The picture, square.",
        content: { "image/webp": "binary" },
        headers: { etag: "Send it back in `If-None-Match`." },
      },
      304: { about: "The picture is the one the caller has.", content: {} },
    },
  },
  ({ scope, params, request }) => serveAvatar(scope, params.file, request),
);

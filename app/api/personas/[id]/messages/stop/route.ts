import { stop } from "@/lib/chat/stop";
import { personaRoute } from "@/lib/door";
import { nothing } from "@/lib/operation";

export const POST = personaRoute(
  {
    about: "Stops the reply under way and keeps what was said. No fault where nothing runs.",
    answers: { 204: nothing },
  },
  ({ scope }) => stop(scope),
);

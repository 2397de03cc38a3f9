import { joined } from "@/lib/chat/answer-say";
import { personaRoute } from "@/lib/door";

export const GET = personaRoute(
  {
    about: "Joins the reply under way with a persona: the same stream, from its start.",
    answers: {
      200: { about: "The reply as it comes.", content: { "text/event-stream": "text" } },
      204: { about: "No reply is under way.", content: {} },
    },
  },
  ({ scope }) => joined(scope),
);

import { z } from "zod";
import { answerJson } from "@/lib/answer";
import { userRoute } from "@/lib/door";
import { available } from "@/lib/personas/available";
import { AvailablePage } from "@/lib/personas/schemas";
import { PersonaView } from "@/lib/personas/view";

export const GET = userRoute(
  {
    about: "Lists the personas the caller can talk to: the system's, then their own.",
    query: AvailablePage,
    answers: {
      200: {
        about: "The personas; exactly one of all is current.",
        content: { "application/json": z.array(PersonaView) },
        headers: {
          "x-next-after": "Where the next page begins: send it as `after`. Missing on the last page.",
        },
      },
    },
  },
  async ({ user, query }) => {
    const { personas, next } = await available(user, query);
    return answerJson(personas, 200, next ? { "x-next-after": next } : {});
  },
);

import { answerJson } from "@/lib/answer";
import { userRoute } from "@/lib/door";
import { available } from "@/lib/personas/available";
import { AvailablePage } from "@/lib/personas/schemas";

export const GET = userRoute({ query: AvailablePage }, async ({ user, query }) => {
  const { personas, next } = await available(user, query);
  return answerJson(personas, 200, next ? { "x-next-after": next } : {});
});

import { z } from "zod";
import { listSessions } from "@/lib/account/sessions";
import { SessionView } from "@/lib/account/view";
import { userRoute } from "@/lib/door";

export const GET = userRoute(
  {
    about: "Lists the browsers that the account is signed in with, the latest first.",
    answers: { 200: z.array(SessionView) },
  },
  ({ user }) => listSessions(user),
);

import { SessionParams } from "@/lib/account/schemas";
import { endSession } from "@/lib/account/sessions";
import { userRoute } from "@/lib/door";
import { nothing } from "@/lib/operation";

export const DELETE = userRoute(
  {
    about: "Signs the account out in one browser.",
    params: SessionParams,
    answers: { 204: nothing },
  },
  ({ user, params }) => endSession(user, params.session_id),
);

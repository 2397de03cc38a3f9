import { changePassword } from "@/lib/account/password";
import { ChangePassword } from "@/lib/account/schemas";
import { clientAddress } from "@/lib/auth/address";
import { userRoute } from "@/lib/door";
import { nothing } from "@/lib/operation";

export const POST = userRoute(
  {
    about: "Changes the password and ends every other session of the account.",
    body: ChangePassword,
    answers: { 204: nothing },
  },
  ({ user, body, request }) => changePassword(user, body, clientAddress(request.headers)),
);

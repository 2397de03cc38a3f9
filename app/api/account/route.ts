import { deleteAccount } from "@/lib/account/delete";
import { DeleteAccount } from "@/lib/account/schemas";
import { clientAddress } from "@/lib/auth/address";
import { userRoute } from "@/lib/door";
import { nothing } from "@/lib/operation";

export const DELETE = userRoute(
  {
    about: "Erases the account with its personas, messages, memories and files, for good.",
    body: DeleteAccount,
    answers: { 204: nothing, 409: "The account is the only administrator's, and there are others." },
  },
  ({ user, body, request }) => deleteAccount(user, body, clientAddress(request.headers)),
);

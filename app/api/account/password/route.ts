import { changePassword } from "@/lib/account/password";
import { ChangePassword } from "@/lib/account/schemas";
import { clientAddress } from "@/lib/auth/address";
import { userRoute } from "@/lib/door";

export const POST = userRoute({ body: ChangePassword }, ({ user, body, request }) =>
  changePassword(user, body, clientAddress(request.headers)),
);

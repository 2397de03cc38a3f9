import { deleteAccount } from "@/lib/account/delete";
import { DeleteAccount } from "@/lib/account/schemas";
import { clientAddress } from "@/lib/auth/address";
import { userRoute } from "@/lib/door";

export const DELETE = userRoute({ body: DeleteAccount }, ({ user, body, request }) =>
  deleteAccount(user, body, clientAddress(request.headers)),
);

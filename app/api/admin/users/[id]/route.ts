import { ChangeUser, TargetParams } from "@/lib/admin/schemas";
import { changeUser } from "@/lib/admin/users";
import { AccountChanged } from "@/lib/admin/view";
import { adminRoute } from "@/lib/door";

export const PATCH = adminRoute(
  {
    about: "Changes an account's role, disables it and ends its sessions, or gives it the address it lacks.",
    params: TargetParams,
    body: ChangeUser,
    answers: {
      200: AccountChanged,
      409: "It is the last administrator, or the address is taken or not to be given.",
    },
  },
  ({ user, params, body }) => changeUser(user, params.id, body),
);

import { ChangeUser, TargetParams } from "@/lib/admin/schemas";
import { changeUser } from "@/lib/admin/users";
import { adminRoute } from "@/lib/door";

export const PATCH = adminRoute({ params: TargetParams, body: ChangeUser }, ({ user, params, body }) =>
  changeUser(user, params.id, body),
);

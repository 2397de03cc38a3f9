import { deleteSystemPersona, updateSystemPersona } from "@/lib/admin/personas";
import { TargetParams, UpdateSystemPersona } from "@/lib/admin/schemas";
import { adminRoute } from "@/lib/door";

export const PUT = adminRoute(
  { params: TargetParams, body: UpdateSystemPersona, files: ["avatar"] },
  ({ user, params, body, files }) => updateSystemPersona(user, params.id, body, files.avatar),
);

export const DELETE = adminRoute({ params: TargetParams }, ({ user, params }) =>
  deleteSystemPersona(user, params.id),
);

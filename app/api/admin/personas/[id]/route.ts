import { deleteSystemPersona, updateSystemPersona } from "@/lib/admin/personas";
import { TargetParams, UpdateSystemPersona } from "@/lib/admin/schemas";
import { SystemPersonaSaved } from "@/lib/admin/view";
import { adminRoute } from "@/lib/door";
import { PersonaFiles } from "@/lib/personas/schemas";
import { PersonaDeleted } from "@/lib/personas/view";

export const PUT = adminRoute(
  {
    about: "Changes a system persona, or takes it out of use and back.",
    params: TargetParams,
    body: UpdateSystemPersona,
    files: PersonaFiles,
    answers: {
      200: SystemPersonaSaved,
      409: "The name is taken, the revision is old, or no active system persona would be left.",
    },
  },
  ({ user, params, body, files }) => updateSystemPersona(user, params.id, body, files.avatar),
);

export const DELETE = adminRoute(
  {
    about: "Deletes a system persona that nobody has talked to.",
    params: TargetParams,
    answers: {
      200: PersonaDeleted,
      409: "People have talked to it, or no active system persona would be left.",
    },
  },
  ({ user, params }) => deleteSystemPersona(user, params.id),
);

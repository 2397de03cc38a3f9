import { personaRoute, userRoute } from "@/lib/door";
import { deletePersona } from "@/lib/personas/delete";
import { readPersona } from "@/lib/personas/read";
import { PersonaParams, UpdatePersona } from "@/lib/personas/schemas";
import { updatePersona } from "@/lib/personas/update";

export const GET = personaRoute({}, ({ scope }) => readPersona(scope));

export const PUT = userRoute(
  { params: PersonaParams, body: UpdatePersona, files: ["avatar"] },
  ({ user, params, body, files }) => updatePersona(user, params.id, body, files.avatar),
);

export const DELETE = userRoute({ params: PersonaParams }, ({ user, params }) =>
  deletePersona(user, params.id),
);

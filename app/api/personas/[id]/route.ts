import { personaRoute, userRoute } from "@/lib/door";
import { deletePersona } from "@/lib/personas/delete";
import { readPersona } from "@/lib/personas/read";
import { PersonaFiles, PersonaParams, UpdatePersona } from "@/lib/personas/schemas";
import { updatePersona } from "@/lib/personas/update";
import { PersonaDeleted, PersonaSaved, PersonaView } from "@/lib/personas/view";

export const GET = personaRoute(
  { about: "One persona, with all of its texts.", answers: { 200: PersonaView } },
  ({ scope }) => readPersona(scope),
);

export const PUT = userRoute(
  {
    about: "Changes a persona of the caller's own: what is sent, and nothing else.",
    params: PersonaParams,
    body: UpdatePersona,
    files: PersonaFiles,
    answers: {
      200: PersonaSaved,
      403: "It is a system persona, or the request is not same-origin.",
      409: "The caller has another persona of that name, or the persona is newer than `revision`.",
    },
  },
  ({ user, params, body, files }) => updatePersona(user, params.id, body, files.avatar),
);

export const DELETE = userRoute(
  {
    about: "Deletes a persona of the caller's own for good, with its messages, memories and files.",
    params: PersonaParams,
    answers: {
      200: PersonaDeleted,
      403: "It is a system persona, or the request is not same-origin.",
    },
  },
  ({ user, params }) => deletePersona(user, params.id),
);

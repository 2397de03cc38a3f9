import { userRoute } from "@/lib/door";
import { createPersona } from "@/lib/personas/create";
import { CreatePersona, PersonaFiles } from "@/lib/personas/schemas";
import { PersonaSaved } from "@/lib/personas/view";

export const POST = userRoute(
  {
    about: "Makes a persona of the caller's own.",
    body: CreatePersona,
    files: PersonaFiles,
    answers: { 201: PersonaSaved, 409: "The caller has a persona of that name." },
  },
  ({ user, body, files }) => createPersona(user, body, files.avatar),
);

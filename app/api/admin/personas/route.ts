import { z } from "zod";
import { createSystemPersona, systemPersonas } from "@/lib/admin/personas";
import { CreateSystemPersona } from "@/lib/admin/schemas";
import { SystemPersonaSaved, SystemPersonaView } from "@/lib/admin/view";
import { adminRoute } from "@/lib/door";
import { PersonaFiles } from "@/lib/personas/schemas";

export const GET = adminRoute(
  {
    about: "Lists every system persona, active or not. Users' own personas are nowhere to be seen here.",
    answers: { 200: z.array(SystemPersonaView) },
  },
  () => systemPersonas(),
);

export const POST = adminRoute(
  {
    about: "Adds a system persona.",
    body: CreateSystemPersona,
    files: PersonaFiles,
    answers: { 201: SystemPersonaSaved, 409: "There is a system persona of that name." },
  },
  ({ user, body, files }) => createSystemPersona(user, body, files.avatar),
);

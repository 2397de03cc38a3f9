import { created, userRoute } from "@/lib/door";
import { createPersona } from "@/lib/personas/create";
import { CreatePersona } from "@/lib/personas/schemas";

export const POST = userRoute({ body: CreatePersona, files: ["avatar"] }, async ({ user, body, files }) =>
  created(await createPersona(user, body, files.avatar)),
);

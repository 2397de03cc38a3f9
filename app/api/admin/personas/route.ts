import { createSystemPersona, systemPersonas } from "@/lib/admin/personas";
import { CreateSystemPersona } from "@/lib/admin/schemas";
import { adminRoute, created } from "@/lib/door";

export const GET = adminRoute({}, () => systemPersonas());

export const POST = adminRoute(
  { body: CreateSystemPersona, files: ["avatar"] },
  async ({ user, body, files }) => created(await createSystemPersona(user, body, files.avatar)),
);

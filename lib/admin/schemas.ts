import { z } from "zod";
import { CreatePersona, UpdatePersona } from "@/lib/personas/schemas";
import { typed } from "@/lib/typed-text";

const flag = (what: string) =>
  z
    .union([z.boolean(), z.enum(["true", "false"])], { error: `${what} is true or false.` })
    .transform((value) => value === true || value === "true");

const Extra = {
  is_active: flag("is_active").optional(),
  sort_order: z.coerce
    .number({ error: "sort_order is a whole number." })
    .int()
    .min(-100_000)
    .max(100_000)
    .optional(),
};

export const CreateSystemPersona = CreatePersona.extend(Extra);
export const UpdateSystemPersona = UpdatePersona.extend(Extra);

export const UsersQuery = z.object({
  query: typed(200).optional(),
  page: z.coerce.number({ error: "page is a whole number from 1." }).int().min(1).max(1_000_000).default(1),
});

export const ChangeUser = z
  .object({
    role: z.enum(["user", "admin"], { error: "The role is user or admin." }),
    disabled: z.boolean({ error: "disabled is true or false." }),
  })
  .partial();

export const AuditQuery = z.object({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .default(50)
    .transform((limit) => Math.min(limit, 200)),
  before: z.coerce.number().int().positive().optional(),
});

export const TargetParams = z.object({ id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) });

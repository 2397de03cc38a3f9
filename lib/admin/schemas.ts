import { z } from "zod";
import { Email } from "@/lib/account/schemas";
import { PathId } from "@/lib/path-id";
import { CreatePersona, UpdatePersona } from "@/lib/personas/schemas";
import { typed } from "@/lib/typed-text";

const flag = (what: string) =>
  z
    .union([z.boolean(), z.enum(["true", "false"])], { error: `${what} is true or false.` })
    .transform((value) => value === true || value === "true");

const Extra = {
  is_active: flag("is_active")
    .optional()
    .describe("False: offered to nobody; whoever has a history with it keeps that."),
  sort_order: z.coerce
    .number({ error: "sort_order is a whole number." })
    .int()
    .min(-100_000)
    .max(100_000)
    .optional()
    .describe("The lower, the earlier in the list."),
};

export const CreateSystemPersona = CreatePersona.extend(Extra).meta({ id: "CreateSystemPersona" });
export const UpdateSystemPersona = UpdatePersona.extend(Extra).meta({ id: "UpdateSystemPersona" });

export const UsersQuery = z.object({
  query: typed(200).optional().describe("Only accounts with this in their name or address."),
  page: z.coerce
    .number({ error: "page is a whole number from 1." })
    .int()
    .min(1)
    .max(1_000_000)
    .default(1)
    .describe("Which page, from 1."),
});

export const ChangeUser = z
  .object({
    role: z.enum(["user", "admin"], { error: "The role is user or admin." }),
    disabled: z
      .boolean({ error: "disabled is true or false." })
      .meta({ description: "Nobody gets in with a disabled account.", example: true }),
    email: Email.meta({
      description: "Only for an account that an import brought without its address; it is enabled with it.",
      example: "robin@example.test",
    }),
  })
  .partial()
  .meta({ id: "ChangeUser" });

export const AuditQuery = z.object({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .default(50)
    .transform((limit) => Math.min(limit, 200))
    .describe("How many; more than 200 count as 200."),
  before: z.coerce.number().int().positive().optional().describe("Only entries before the one with this id."),
});

export const TargetParams = z.object({
  id: PathId.describe("The id of the persona or the account."),
});

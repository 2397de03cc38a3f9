import { z } from "zod";
import { aliasOf } from "./bring";

export const StartImport = z
  .object({
    aliases: z
      .array(z.string().max(200), { error: "The other names are a list." })
      .max(50, { error: "That are too many other names." })
      .default([])
      .transform((given, context) => {
        const pairs = given.map(aliasOf);
        const wrong = given[pairs.indexOf(null)];
        if (wrong === undefined) return Object.fromEntries(pairs as [string, string][]);
        context.addIssue({
          code: "custom",
          message: `Another name is OLD=NEW, such as Bella=Isabella; “${wrong}” is not.`,
        });
        return z.NEVER;
      })
      .meta({ description: "Names that stand for another one: OLD=NEW.", example: ["Bella=Isabella"] }),
    into_existing: z
      .boolean({ error: "into_existing is true or false." })
      .default(false)
      .describe("Lets the data of an account whose address is taken here go into the account that has it."),
  })
  .meta({ id: "StartImport" });

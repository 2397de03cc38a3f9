import { z } from "zod";
import { VoiceId } from "@/lib/account/schemas";
import { typed } from "@/lib/typed-text";
import { PERSONA_TEXTS } from "./limits";

const CURSOR = /^([01])\.(-?\d{1,15})\.(\d{1,15})(?:\.([\w-]{0,4000}))?$/;

/** Where a page ended, as the header `x-next-after` gives it. */
const Cursor = z
  .string()
  .regex(CURSOR, { error: "This is not a cursor that a list gave out." })
  .transform((text) => {
    const [, custom, sortOrder, id, name] = CURSOR.exec(text) as unknown as string[];
    const nameKey = Buffer.from(name ?? "", "base64url").toString("utf8");
    return { custom: custom === "1", sortOrder: Number(sortOrder), id: Number(id), nameKey };
  });

export const AvailablePage = z.object({
  limit: z.coerce
    .number({ error: "limit is a whole number." })
    .int()
    .min(1)
    .transform((n) => Math.min(n, 200))
    .optional(),
  after: Cursor.optional(),
  query: typed(100).optional(),
  /** The order of the user's own; the system's keep theirs. */
  sort: z.enum(["oldest", "newest", "name"], { error: "The order is oldest, newest or name." }).optional(),
  /** `true`: the user's own only. */
  own: z
    .enum(["true", "false"], { error: "own is true or false." })
    .transform((value) => value === "true")
    .optional(),
});

export const Switch = z.object({
  persona_id: z
    .number({ error: "persona_id is the id of a persona." })
    .int({ error: "persona_id is the id of a persona." })
    .positive({ error: "persona_id is the id of a persona." }),
});

/** A field a form sends as text: empty stands for none. */
const emptyIsNull = (value: unknown) => (value === "" ? null : value);

function textOf(field: keyof typeof PERSONA_TEXTS) {
  const { min, max, what } = PERSONA_TEXTS[field];
  return typed(max, min, what);
}

/** The texts of a persona as a person types them; the same rules for JSON, for forms and for the page. */
const PersonaFields = z.object({
  name: textOf("name"),
  display_name: textOf("display_name"),
  description: textOf("description"),
  personality_traits: textOf("personality_traits"),
  communication_style: textOf("communication_style"),
  greeting: textOf("greeting"),
  voice_id: z.preprocess(emptyIsNull, VoiceId.nullable()),
});

export const CreatePersona = PersonaFields.partial().required({ name: true });

export const UpdatePersona = PersonaFields.partial().extend({
  remove_avatar: z
    .union([z.boolean(), z.enum(["true", "false"])], { error: "remove_avatar is true or false." })
    .transform((value) => value === true || value === "true")
    .optional(),
  /** The revision the change was made from: 409 when the persona has a newer one. */
  revision: z.coerce.number({ error: "revision is a whole number." }).int().positive().optional(),
});

export const AvatarParams = z.object({
  id: z.string(),
  file: z.string().regex(/^[0-9a-f]{32}-(512|96)\.webp$/),
});

export const PersonaParams = z.object({
  id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
});

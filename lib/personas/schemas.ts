import { z } from "zod";
import { VoiceId } from "@/lib/account/schemas";
import { PathId } from "@/lib/path-id";
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
    .optional()
    .describe("How many a page; more than 200 count as 200. Without it, all of them."),
  after: Cursor.optional().describe("Where the page begins: the header `x-next-after` of the page before."),
  query: typed(100).optional().describe("Only personas with this anywhere in their name."),
  sort: z
    .enum(["oldest", "newest", "name"], { error: "The order is oldest, newest or name." })
    .optional()
    .describe("The order of the caller's own; the system's keep theirs."),
  own: z
    .enum(["true", "false"], { error: "own is true or false." })
    .transform((value) => value === "true")
    .optional()
    .describe("`true`: the caller's own only."),
});

export const Switch = z
  .object({
    persona_id: z
      .number({ error: "persona_id is the id of a persona." })
      .int({ error: "persona_id is the id of a persona." })
      .positive({ error: "persona_id is the id of a persona." })
      .describe("A system persona's id, or that of one of the caller's own."),
  })
  .meta({ id: "SwitchPersona" });

/** A field a form sends as text: empty stands for none. */
const emptyIsNull = (value: unknown) => (value === "" ? null : value);

function textOf(field: keyof typeof PERSONA_TEXTS) {
  const { min, max, what } = PERSONA_TEXTS[field];
  return typed(max, min, what);
}

/** The texts of a persona as a person types them; the same rules for JSON, for forms and for the page. */
const PersonaFields = z.object({
  name: textOf("name").meta({
    description: "Its owner's other personas must not have it, whatever the case.",
    example: "Coach Sam",
  }),
  display_name: textOf("display_name").describe("What people read; empty: the name."),
  description: textOf("description").meta({
    description: "Who the persona is.",
    example: "A patient running coach who remembers every shoe you ever owned.",
  }),
  personality_traits: textOf("personality_traits").meta({
    description: "Separated by commas.",
    example: "patient, dry, well-read",
  }),
  communication_style: textOf("communication_style").describe("How it talks, in a few words."),
  greeting: textOf("greeting").describe("What it says before anything was said."),
  voice_id: z.preprocess(emptyIsNull, VoiceId.nullable()).describe("A voice, or null for none of its own."),
});

/** The file that may come with a persona's texts. */
export const PersonaFiles = { avatar: "A picture: JPEG, PNG, WebP, GIF or AVIF. It is cut square." };

export const CreatePersona = PersonaFields.partial()
  .extend({ name: PersonaFields.shape.name })
  .meta({ id: "CreatePersona" });

export const UpdatePersona = PersonaFields.partial()
  .extend({
    remove_avatar: z
      .union([z.boolean(), z.enum(["true", "false"])], { error: "remove_avatar is true or false." })
      .transform((value) => value === true || value === "true")
      .optional()
      .describe("`true` takes the picture away."),
    revision: z.coerce
      .number({ error: "revision is a whole number." })
      .int()
      .positive()
      .optional()
      .describe("The revision the change was made from: 409 when the persona has a newer one."),
  })
  .meta({ id: "UpdatePersona" });

export const AvatarParams = z.object({
  id: z.string(),
  file: z
    .string()
    .regex(/^[0-9a-f]{32}-(512|96)\.webp$/)
    .meta({
      description: "The end of the persona's `avatar`; `-96` in place of `-512` is the small one.",
      example: "0b5f7c1d2e3a49586776859403a2b1c0-512.webp",
    }),
});

export const PersonaParams = z.object({
  id: PathId.describe("A persona's id."),
});

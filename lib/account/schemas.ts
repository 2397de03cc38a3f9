import { z } from "zod";
import { typed } from "@/lib/typed-text";

const Password = z
  .string({ error: "Please give a password." })
  .min(8, { error: "The password needs at least 8 characters." })
  .max(256, { error: "The password can have at most 256 characters." });

export const Email = typed(254, 3, "The e-mail address").pipe(
  z.email({ pattern: z.regexes.unicodeEmail, error: "This does not look like an e-mail address." }),
);

export const SignUp = z
  .object({
    name: typed(100, 1, "The name").meta({ description: "How personas call the user.", example: "Robin" }),
    email: Email.meta({
      description: "Compared without regard to case.",
      format: "email",
      example: "robin@example.test",
    }),
    password: Password.meta({ example: "correct horse battery staple" }),
  })
  .meta({ id: "SignUp" });

export const ChangePassword = z
  .object({
    current_password: z
      .string({ error: "Please give your current password." })
      .max(1024)
      .meta({ example: "correct horse battery staple" }),
    new_password: Password.meta({ example: "a longer one, made of several words" }),
  })
  .meta({ id: "ChangePassword" });

export const DeleteAccount = z
  .object({
    password: z.string().max(1024).optional().meta({
      description: "The account's password. Without one: a sign-in less than ten minutes old.",
      example: "correct horse battery staple",
    }),
  })
  .meta({ id: "DeleteAccount" });

export const SessionParams = z.object({
  session_id: z
    .string()
    .max(64)
    .meta({ description: "A session's `id`, as the list names it.", example: "kTq3vRb0a9Xz" }),
});

export const VoiceId = z
  .string()
  .regex(/^[A-Za-z0-9:_-]{1,100}$/, { error: "A voice id has 1 to 100 letters, digits, ':', '_' or '-'." });

export const ChangeSettings = z
  .strictObject(
    {
      mode: z.enum(["companion", "wellness"], { error: "The mode is companion or wellness." }).meta({
        description: "`wellness`: no romance; reframing and journaling prompts.",
        example: "wellness",
      }),
      tts_enabled: z
        .boolean({ error: "tts_enabled is true or false." })
        .describe("Whether replies are read out."),
      voice_override: VoiceId.nullable().describe("A voice for all personas, or null: each its own."),
      voice_speed: z
        .number({ error: "The speed is a number from 0.7 to 1.2." })
        .min(0.7, { error: "The speed is at least 0.7." })
        .max(1.2, { error: "The speed is at most 1.2." })
        .meta({ description: "How fast voices speak; 1 is their own pace.", example: 1.1 }),
      preferred_chat_mode: z.enum(["chat", "voice"], { error: "The preferred chat mode is chat or voice." }),
    },
    {
      error: (issue) =>
        issue.code === "unrecognized_keys"
          ? `These settings cannot be changed here: ${issue.keys.join(", ")}.`
          : undefined,
    },
  )
  .partial()
  .meta({ id: "ChangeSettings" });

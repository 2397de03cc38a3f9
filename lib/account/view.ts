import { z } from "zod";
import { PersonaExport } from "@/lib/personas/view";

/** An account as its owner sees it. */
export const UserView = z
  .object({ id: z.int(), name: z.string(), email: z.string(), role: z.enum(["user", "admin"]) })
  .meta({ id: "User", description: "An account as its owner sees it." });

export const SignedUp = z
  .object({ user: UserView })
  .meta({ id: "SignedUp", description: "The account that was made. It is not signed in yet." });

export const SettingsView = z
  .object({
    mode: z
      .enum(["companion", "wellness"])
      .describe("`wellness`: no romance; reframing and journaling prompts."),
    tts_enabled: z.boolean(),
    voice_override: z.string().nullable().describe("A voice for all personas, or null: each its own."),
    voice_speed: z.number().describe("How fast voices speak, 0.7 to 1.2; 1 is their own pace."),
    preferred_chat_mode: z.enum(["chat", "voice"]),
    current_persona_id: z.int(),
  })
  .meta({ id: "Settings", description: "The caller's settings." });
export type SettingsView = z.infer<typeof SettingsView>;

export const SessionView = z
  .object({
    id: z.string(),
    user_agent: z.string().nullable(),
    created_at: z.iso.datetime(),
    last_seen_at: z.iso.datetime(),
    is_current: z.boolean(),
  })
  .meta({ id: "Session", description: "A browser that the account is signed in with." });
export type SessionView = z.infer<typeof SessionView>;

export const AccountExport = z
  .object({
    exported_at: z.iso.datetime(),
    user: UserView.extend({ created_at: z.iso.datetime() }),
    settings: SettingsView,
    sessions: z.array(SessionView),
    personas: z.array(PersonaExport),
  })
  .meta({ id: "AccountExport", description: "Everything the account owns." });

import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { flag, id, instant, nowSql } from "./columns";

/** `id > 0`: 0 stands for the system as the owner of a persona. */
export const users = sqliteTable(
  "users",
  {
    id: id(),
    name: text("name").notNull(),
    email: text("email").notNull(),
    /** The folded address that accounts are told apart by. */
    emailKey: text("email_key").notNull().unique(),
    /** Set when a provider vouched for the address; sign-up with a password does not. */
    emailVerifiedAt: instant("email_verified_at"),
    passwordHash: text("password_hash"),
    role: text("role", { enum: ["user", "admin"] })
      .notNull()
      .default("user"),
    isDisabled: flag("is_disabled").notNull().default(false),
    createdAt: instant("created_at").notNull().default(nowSql),
    updatedAt: instant("updated_at").notNull().default(nowSql),
  },
  (t) => [
    check("users_id_positive", sql`${t.id} > 0`),
    check("users_role_known", sql`${t.role} in ('user', 'admin')`),
  ],
);

/** One signed-in browser. The cookie carries its id; without this row the cookie is dead. */
export const sessions = sqliteTable(
  "sessions",
  {
    id: text("id").primaryKey(),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: instant("created_at").notNull().default(nowSql),
    lastSeenAt: instant("last_seen_at").notNull().default(nowSql),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
    userAgent: text("user_agent"),
  },
  (t) => [index("sessions_by_user").on(t.userId, t.lastSeenAt)],
);

/** A sign-in provider's account that stands for a user of ours. */
export const oauthAccounts = sqliteTable(
  "oauth_accounts",
  {
    provider: text("provider").notNull(),
    providerAccountId: text("provider_account_id").notNull(),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: instant("created_at").notNull().default(nowSql),
  },
  (t) => [
    primaryKey({ columns: [t.provider, t.providerAccountId] }),
    index("oauth_accounts_by_user").on(t.userId),
  ],
);

export const userSettings = sqliteTable(
  "user_settings",
  {
    id: id(),
    userId: integer("user_id")
      .notNull()
      .unique()
      .references(() => users.id, { onDelete: "cascade" }),
    mode: text("mode", { enum: ["companion", "wellness"] })
      .notNull()
      .default("companion"),
    ttsEnabled: flag("tts_enabled").notNull().default(false),
    voiceOverride: text("voice_override"),
    /** How fast voices speak; 1 is their own pace. */
    voiceSpeed: real("voice_speed").notNull().default(1),
    preferredChatMode: text("preferred_chat_mode", { enum: ["chat", "voice"] })
      .notNull()
      .default("chat"),
    updatedAt: instant("updated_at").notNull().default(nowSql),
  },
  (t) => [
    check("user_settings_mode_known", sql`${t.mode} in ('companion', 'wellness')`),
    check("user_settings_chat_mode_known", sql`${t.preferredChatMode} in ('chat', 'voice')`),
  ],
);

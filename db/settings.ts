import { eq } from "drizzle-orm";
import { now } from "./instant";
import { installationSettings, userSettings } from "./schema";
import type { Store } from "./store";

export type SettingsRow = Pick<
  typeof userSettings.$inferSelect,
  "mode" | "ttsEnabled" | "voiceOverride" | "voiceSpeed" | "preferredChatMode"
>;

const DEFAULTS: SettingsRow = {
  mode: "companion",
  ttsEnabled: false,
  voiceOverride: null,
  voiceSpeed: 1,
  preferredChatMode: "chat",
};

/** A user's settings; the defaults until something is changed. */
export function findSettings({ db }: Store, userId: number): SettingsRow {
  return db.select().from(userSettings).where(eq(userSettings.userId, userId)).get() ?? DEFAULTS;
}

export function changeSettings({ db }: Store, userId: number, change: Partial<SettingsRow>): void {
  const set = { ...change, updatedAt: now() };
  db.insert(userSettings)
    .values({ userId, ...set })
    .onConflictDoUpdate({ target: userSettings.userId, set })
    .run();
}

/** A setting of the whole installation, or undefined. */
export function findInstallationSetting({ db }: Store, key: string): string | undefined {
  return db.select().from(installationSettings).where(eq(installationSettings.key, key)).get()?.value;
}

/** Sets, or with null removes, a setting of the whole installation. */
export function setInstallationSetting({ db }: Store, key: string, value: string | null): void {
  if (value === null) {
    db.delete(installationSettings).where(eq(installationSettings.key, key)).run();
    return;
  }
  const set = { value, updatedAt: now() };
  db.insert(installationSettings)
    .values({ key, ...set })
    .onConflictDoUpdate({ target: installationSettings.key, set })
    .run();
}

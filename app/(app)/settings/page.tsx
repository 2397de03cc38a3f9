import type { Metadata } from "next";
import { cookies } from "next/headers";
import Link from "next/link";
import { AccountSettings } from "@/components/account/account-settings";
import { ago } from "@/components/account/ago";
import { AppearanceSetting } from "@/components/account/appearance-setting";
import { deviceOf, isHandheld } from "@/components/account/device";
import { IsolationSetting } from "@/components/account/isolation-setting";
import { ModeSetting } from "@/components/account/mode-setting";
import { ModelSetting } from "@/components/account/model-setting";
import { PersonaSetting } from "@/components/account/persona-setting";
import { SessionsList } from "@/components/account/sessions-list";
import { VoiceSetting } from "@/components/account/voice-setting";
import { YourData } from "@/components/account/your-data";
import { Page } from "@/components/layout/page";
import { THEME_COOKIE, themeOf } from "@/components/layout/theme";
import { hasPassword } from "@/lib/account/password";
import { listSessions } from "@/lib/account/sessions";
import { readSettings } from "@/lib/account/settings";
import { requireUser } from "@/lib/auth/session";
import { available } from "@/lib/personas/available";
import { currentPersona } from "@/lib/personas/current";
import { summaryOf } from "@/lib/personas/summary";

export const metadata: Metadata = { title: "Settings" };

/** More than one picks from a list; with more, My Personas has a search. */
const OFFERED = 100;

export default async function SettingsPage() {
  const user = await requireUser("/settings");
  const [{ personas, next }, current, settings, sessions, jar] = await Promise.all([
    available(user, { limit: OFFERED }),
    currentPersona(user),
    readSettings(user),
    listSessions(user),
    cookies(),
  ]);
  const now = Date.now();
  return (
    <Page title="Settings" width="narrow">
      <PersonaSetting
        personas={personas.map(summaryOf)}
        current={summaryOf(current)}
        isWhole={next === null}
      />
      <ModeSetting initial={settings.mode} />
      <VoiceSetting initial={settings} personas={personas.map(summaryOf)} />
      <AppearanceSetting initial={themeOf(jar.get(THEME_COOKIE)?.value)} />
      <AccountSettings user={{ name: user.name, email: user.email, role: user.role }} />
      <SessionsList
        sessions={sessions.map(({ id, user_agent, last_seen_at, is_current }) => ({
          id,
          is_current,
          device: deviceOf(user_agent),
          handheld: isHandheld(user_agent),
          seen: ago(last_seen_at, now),
        }))}
      />
      <ModelSetting isAdmin={user.role === "admin"} />
      <IsolationSetting userId={user.id} />
      <YourData hasPassword={hasPassword(user)} />
      <p className="flex flex-wrap gap-x-6 px-1 text-14">
        <Link href="/help" className="inline-flex min-h-11 items-center text-accent hover:underline">
          Help in a hard moment
        </Link>
        <Link href="/developers" className="inline-flex min-h-11 items-center text-accent hover:underline">
          For developers
        </Link>
      </p>
    </Page>
  );
}

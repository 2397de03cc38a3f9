import { ChangeSettings } from "@/lib/account/schemas";
import { changeSettings, readSettings } from "@/lib/account/settings";
import { SettingsView } from "@/lib/account/view";
import { userRoute } from "@/lib/door";

export const GET = userRoute(
  { about: "The caller's settings.", answers: { 200: SettingsView } },
  ({ user }) => readSettings(user),
);

export const PUT = userRoute(
  {
    about: "Changes what is sent of the settings and answers with all of them.",
    body: ChangeSettings,
    answers: { 200: SettingsView },
  },
  ({ user, body }) => changeSettings(user, body),
);

import { publicRoute } from "@/lib/door";
import { Health, health } from "@/lib/health";

export const GET = publicRoute(
  {
    about: "Says whether the server can do its work, and with what. No secrets.",
    answers: { 200: Health, 503: "The database does not answer." },
  },
  () => health(),
);

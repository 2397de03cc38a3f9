import { personaRoute } from "@/lib/door";
import { holdings } from "@/lib/personas/holdings";
import { Holdings } from "@/lib/personas/view";

export const GET = personaRoute(
  {
    about: "Counts what the caller shares with a persona, which deleting it would take along.",
    answers: { 200: Holdings },
  },
  ({ scope }) => holdings(scope),
);

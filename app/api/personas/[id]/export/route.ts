import { personaRoute } from "@/lib/door";
import { download } from "@/lib/json-stream";
import { exportPersona } from "@/lib/personas/export";
import { PersonaExport } from "@/lib/personas/view";

export const GET = personaRoute(
  {
    about: "Downloads everything the caller shares with a persona.",
    answers: { 200: PersonaExport },
  },
  ({ scope }) => download(exportPersona(scope), `ensemble-persona-${scope.personaId}.json`),
);

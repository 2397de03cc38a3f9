import { personaRoute } from "@/lib/door";
import { download } from "@/lib/json-stream";
import { exportPersona } from "@/lib/personas/export";

export const GET = personaRoute({}, ({ scope }) =>
  download(exportPersona(scope), `ensemble-persona-${scope.personaId}.json`),
);

import { personaRoute } from "@/lib/door";
import { wakeMemory } from "@/lib/memory/background";
import { importMessages } from "@/lib/memory/import";
import { IMPORT_BYTES, ImportMessages } from "@/lib/memory/schemas";
import { ImportReport } from "@/lib/memory/view";

export const POST = personaRoute(
  {
    about:
      "Adds messages of an earlier history, oldest first, all or none; those it already has are skipped.",
    body: ImportMessages,
    maxBody: IMPORT_BYTES,
    answers: { 200: ImportReport, 409: "It is an archive that was not adopted." },
  },
  async ({ scope, body }) => {
    const report = await importMessages(scope, body);
    wakeMemory();
    return report;
  },
);

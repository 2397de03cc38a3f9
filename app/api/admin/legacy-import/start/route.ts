import { adminRoute } from "@/lib/door";
import { startImport } from "@/lib/legacy/import-online";
import { StartImport } from "@/lib/legacy/schemas";
import { ImportView } from "@/lib/legacy/view";

export const POST = adminRoute(
  {
    about:
      "Imports the uploaded database, in the background. Started again after a restart, it goes on where it was.",
    body: StartImport,
    answers: { 200: ImportView, 409: "An import is under way, or nothing was uploaded." },
  },
  ({ user, body }) => startImport(body, user),
);

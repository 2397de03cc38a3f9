import { adminRoute } from "@/lib/door";
import { startPreview } from "@/lib/legacy/import-online";
import { StartImport } from "@/lib/legacy/schemas";
import { ImportView } from "@/lib/legacy/view";

export const POST = adminRoute(
  {
    about: "Looks what an import of the uploaded database would do, in the background. Nothing is changed.",
    body: StartImport,
    answers: { 200: ImportView, 409: "An import is under way, or nothing was uploaded." },
  },
  ({ user, body }) => startPreview(body, user),
);

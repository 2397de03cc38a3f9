import { adminRoute } from "@/lib/door";
import { desk } from "@/lib/legacy/desk";
import { putAway } from "@/lib/legacy/import-online";
import { receive } from "@/lib/legacy/upload";
import { ImportView } from "@/lib/legacy/view";
import { nothing } from "@/lib/operation";

export const GET = adminRoute(
  { about: "How the import from the Python version stands.", answers: { 200: ImportView } },
  () => desk(),
);

export const POST = adminRoute(
  {
    about: "Takes in a database of the Python version, at most 2 GB. Nothing of it is imported yet.",
    stream: { file: "The database: a SQLite file." },
    budget: "upload",
    answers: {
      201: ImportView,
      400: "There is no file in the form, or it broke off.",
      409: "An import is under way.",
      413: "The file is larger than 2 GB.",
      503: "The disk has no room for it.",
    },
  },
  ({ request, user }) => receive(request, user),
);

export const DELETE = adminRoute(
  {
    about: "Removes the uploaded database and the report from the server. What was imported stays.",
    answers: { 204: nothing, 409: "An import is under way." },
  },
  () => putAway(),
);

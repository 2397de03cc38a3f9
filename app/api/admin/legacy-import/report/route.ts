import { adminRoute } from "@/lib/door";
import { readReport } from "@/lib/legacy/import-online";

export const GET = adminRoute(
  {
    about: "The whole report of the import that was made, refused rows included.",
    answers: {
      409: "Nothing was imported yet.",
      200: { about: "The report.", content: { "application/json": "text" } },
    },
  },
  () =>
    new Response(readReport(), {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": 'attachment; filename="import-report.json"',
        "cache-control": "no-store",
      },
    }),
);

import { auditPage } from "@/lib/admin/audit";
import { AuditQuery } from "@/lib/admin/schemas";
import { AuditPage } from "@/lib/admin/view";
import { adminRoute } from "@/lib/door";

export const GET = adminRoute(
  {
    about: "Lists what administrators did, newest first.",
    query: AuditQuery,
    answers: { 200: AuditPage },
  },
  ({ query }) => auditPage(query),
);

import { auditPage } from "@/lib/admin/audit";
import { AuditQuery } from "@/lib/admin/schemas";
import { adminRoute } from "@/lib/door";

export const GET = adminRoute({ query: AuditQuery }, ({ query }) => auditPage(query));

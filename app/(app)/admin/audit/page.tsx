import type { Metadata } from "next";
import { AuditLog } from "@/components/admin/audit-log";
import { auditPage } from "@/lib/admin/audit";
import { requireAdministrator } from "@/lib/auth/administrator";

export const metadata: Metadata = { title: "Audit log" };

export default async function AdminAuditPage() {
  await requireAdministrator("/admin/audit");
  return <AuditLog first={auditPage({ limit: 50 })} now={Date.now()} />;
}

import type { Metadata } from "next";
import { LegacyImport } from "@/components/admin/import/legacy-import";
import { requireAdministrator } from "@/lib/auth/administrator";
import { desk } from "@/lib/legacy/desk";

export const metadata: Metadata = { title: "Import" };

export default async function AdminImportPage() {
  await requireAdministrator("/admin/import");
  return <LegacyImport initial={desk()} />;
}

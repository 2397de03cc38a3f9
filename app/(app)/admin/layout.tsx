import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DeskNav } from "@/components/admin/desk-nav";
import { Page } from "@/components/layout/page";
import { requireAdministrator } from "@/lib/auth/administrator";

export const metadata: Metadata = { title: "Administration" };

/** Stands above the loading state, so that whoever may not come in gets a real 404. Each page asks again. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  await requireAdministrator("/admin");
  return (
    <Page
      title="Administration"
      lead="You look after the system personas and the accounts. What people say to their personas, and the personas they make for themselves, cannot be seen from here."
    >
      <DeskNav />
      {children}
    </Page>
  );
}

import type { Metadata } from "next";
import { Page } from "@/components/layout/page";
import { Gallery } from "@/components/persona/gallery";
import { requireUser } from "@/lib/auth/session";
import { available } from "@/lib/personas/available";
import { PAGE } from "./words";

export const metadata: Metadata = { title: PAGE.title };

export default async function PersonasPage() {
  const user = await requireUser("/users/personas");
  const { personas } = await available(user);
  return (
    <Page {...PAGE}>
      <Gallery personas={personas} />
    </Page>
  );
}

import type { Metadata } from "next";
import { Gallery } from "@/components/persona/gallery";
import { requireUser } from "@/lib/auth/session";
import { available } from "@/lib/personas/available";
import { currentPersona } from "@/lib/personas/current";
import { summaryOf } from "@/lib/personas/summary";
import { PAGE } from "./words";

export const metadata: Metadata = { title: PAGE.title };

/** As many as the first look takes in; the rest comes as one scrolls. */
const FIRST = 24;

export default async function PersonasPage() {
  const user = await requireUser("/users/personas");
  const [system, own, current] = await Promise.all([
    available(user, { own: false }),
    available(user, { own: true, limit: FIRST }),
    currentPersona(user),
  ]);
  return (
    <Gallery
      head={PAGE}
      userId={user.id}
      system={system.personas.map(summaryOf)}
      own={{ personas: own.personas.map(summaryOf), next: own.next }}
      current={summaryOf(current)}
    />
  );
}

import type { Metadata } from "next";
import { Mark } from "@/components/layout/mark";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <main className="flex min-h-dvh items-center justify-center">
      <EmptyState
        picture={<Mark size={64} className="text-accent" />}
        heading="h1"
        title="There is nothing here"
        action={<ButtonLink href="/">Go back to Ensemble</ButtonLink>}
      >
        The page may have moved, or the address has a slip of the finger in it.
      </EmptyState>
    </main>
  );
}

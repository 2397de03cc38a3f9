"use client";

import { Mark } from "@/components/layout/mark";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** A fault of ours on a page. What was stored is safe; the page can be asked for again. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main className="flex min-h-[80dvh] items-center justify-center">
      <EmptyState
        picture={<Mark size={64} className="text-accent" />}
        heading="h1"
        title="This page did not come together"
        action={
          <Button variant="primary" onClick={reset}>
            Try again
          </Button>
        }
      >
        Nothing of yours is lost.{error.digest ? ` If it keeps happening, mention ${error.digest}.` : null}
      </EmptyState>
    </main>
  );
}

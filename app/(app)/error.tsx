"use client";

import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** As the root's, but inside the frame: the way to the other pages stays. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <EmptyState
      className="min-h-[70dvh] justify-center"
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
  );
}

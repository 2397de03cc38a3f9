"use client";

import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import type { Snapshot } from "./core";

/** Above the first message: earlier ones are coming, could not be loaded, or there are none. Always as high. */
export function ListTop({
  hasMore,
  state,
  name,
  onRetry,
}: {
  hasMore: boolean;
  state: Snapshot["older"];
  name: string;
  onRetry: () => void;
}) {
  return (
    <div className="absolute inset-x-0 top-0 flex h-24 flex-col items-center justify-end gap-2 text-14 text-ink-faint">
      {!hasMore ? (
        <p>This is where you and {name} began.</p>
      ) : state === "failed" ? (
        <>
          <p>Earlier messages could not be loaded.</p>
          <Button onClick={onRetry}>Try again</Button>
        </>
      ) : (
        <div className="flex w-full flex-col gap-2 pl-12">
          <span className="sr-only">Earlier messages are loading.</span>
          <Skeleton className="h-4 w-3/5" />
          <Skeleton className="h-4 w-2/5" />
        </div>
      )}
    </div>
  );
}

import { Loading, Skeleton } from "@/components/ui/skeleton";

/** The chat before its data: the same places, still empty. */
export function ChatSkeleton() {
  return (
    <div className="flex h-page flex-col">
      <Loading label="The chat is loading." />
      <div className="border-line border-b px-4 py-2 pt-[max(0.5rem,env(safe-area-inset-top))]">
        <div className="mx-auto flex min-h-13 w-full max-w-190 items-center gap-3 md:px-4">
          <Skeleton className="size-10 rounded-full" />
          <div className="flex flex-col gap-2">
            <Skeleton className="h-4 w-24" />
            <Skeleton className="h-3 w-48" />
          </div>
        </div>
      </div>
      <div className="mx-auto flex w-full min-h-0 max-w-190 flex-1 flex-col justify-end gap-6 overflow-hidden px-4 pb-12">
        <Skeleton className="h-11 w-56 self-end rounded-card" />
        <Words />
        <Skeleton className="h-11 w-40 self-end rounded-card" />
        <Words />
      </div>
      <div className="mx-auto w-full max-w-190 shrink-0 px-4 pb-3 md:pb-5">
        <Skeleton className="h-14 w-full rounded-card" />
      </div>
    </div>
  );
}

function Words() {
  return (
    <div className="flex gap-3">
      <Skeleton className="size-9 shrink-0 rounded-full" />
      <div className="flex max-w-136 flex-1 flex-col gap-2 pt-2">
        <Skeleton className="h-4 w-full" />
        <Skeleton className="h-4 w-full" />
        <Skeleton className="h-4 w-3/5" />
      </div>
    </div>
  );
}

import { Loading, Skeleton } from "@/components/ui/skeleton";

/** The page's final shape, while what a persona knows is on its way. */
export function MemoriesSkeleton() {
  return (
    <>
      <Loading label="What the persona knows is loading." />
      <Skeleton className="h-56 rounded-card" />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex flex-col gap-4">
          <Skeleton className="h-7 w-48" />
          <Skeleton className="h-12" />
          <Skeleton className="h-72 rounded-card" />
        </div>
        <div className="flex flex-col gap-4">
          <Skeleton className="h-7 w-32" />
          <Skeleton className="h-40 rounded-card" />
        </div>
      </div>
    </>
  );
}

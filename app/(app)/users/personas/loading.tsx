import { Page } from "@/components/layout/page";
import { Loading, Skeleton } from "@/components/ui/skeleton";
import { PAGE } from "./words";

export default function PersonasLoading() {
  return (
    <Page {...PAGE}>
      <Loading label="Your personas are loading." />
      <Skeleton className="h-96 rounded-card sm:h-49" />
      <div className="flex flex-col gap-4">
        <h2 className="text-18">System personas</h2>
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-[repeat(auto-fill,minmax(17.5rem,1fr))]">
          {["a", "b", "c", "d", "e", "f"].map((key) => (
            <div
              key={key}
              className="flex h-64 flex-col gap-4 rounded-card border border-line bg-card p-4 pt-5"
            >
              <div className="flex items-center gap-3">
                <Skeleton className="size-14 rounded-full" />
                <div className="flex flex-col gap-2">
                  <Skeleton className="h-5 w-28" />
                  <Skeleton className="h-4 w-16 rounded-full" />
                </div>
              </div>
              <Skeleton className="h-10" />
              <Skeleton className="h-6 w-44 rounded-full" />
              <Skeleton className="mt-auto h-11" />
            </div>
          ))}
        </div>
      </div>
    </Page>
  );
}

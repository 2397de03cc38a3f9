import { Loading, Skeleton } from "@/components/ui/skeleton";

export default function AdminLoading() {
  return (
    <div className="flex flex-col gap-4">
      <Loading label="This part of the desk is loading." />
      <Skeleton className="h-11 w-60" />
      <div className="divide-y divide-line rounded-card border border-line bg-card">
        {["a", "b", "c", "d", "e", "f"].map((key) => (
          <div key={key} className="flex h-19 items-center gap-4 px-4">
            <Skeleton className="size-11 rounded-full" />
            <Skeleton className="h-5 w-48" />
          </div>
        ))}
      </div>
    </div>
  );
}

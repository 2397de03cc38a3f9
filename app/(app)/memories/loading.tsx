import { Page } from "@/components/layout/page";
import { MemoriesSkeleton } from "@/components/memory/skeleton";
import { PAGE } from "@/components/memory/words";

export default function MemoriesLoading() {
  return (
    <Page {...PAGE}>
      <MemoriesSkeleton />
    </Page>
  );
}

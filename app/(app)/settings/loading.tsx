import { Page } from "@/components/layout/page";
import { Loading, Skeleton } from "@/components/ui/skeleton";

export default function SettingsLoading() {
  return (
    <Page title="Settings" width="narrow">
      <Loading label="Your settings are loading." />
      {["h-34", "h-40", "h-20", "h-68", "h-36"].map((height) => (
        <div key={height} className="flex flex-col gap-3">
          <Skeleton className="ml-1 h-5 w-32" />
          <Skeleton className={`rounded-card ${height}`} />
        </div>
      ))}
    </Page>
  );
}

import { CircleCheck, Download } from "lucide-react";
import { Button, buttonClass } from "@/components/ui/button";
import type { ImportView } from "@/lib/legacy/view";
import { Summary } from "./summary";

/** What was done, the whole report to keep, and the way to put both away. */
export function Result({
  view,
  busy,
  onPutAway,
}: {
  view: ImportView;
  busy: boolean;
  onPutAway: () => void;
}) {
  return (
    <>
      <p role="status" className="flex items-center gap-3 px-4 py-4">
        <CircleCheck aria-hidden className="size-5 shrink-0 text-success" />
        <span className="text-pretty">
          The data of {view.file?.name} is here. What can be searched and remembered of it is made in the
          background.
        </span>
      </p>
      {view.summary ? <Summary summary={view.summary} /> : null}
      <div className="flex flex-wrap items-center justify-between gap-3 px-4 py-4">
        <a href="/api/admin/legacy-import/report" download className={buttonClass("quiet")}>
          <Download aria-hidden className="size-4" />
          Download report
        </a>
        <span className="flex flex-wrap items-center gap-3">
          <span className="text-14 text-ink-soft">Removes the file and the report from the server.</span>
          <Button busy={busy} onClick={onPutAway}>
            Put away
          </Button>
        </span>
      </div>
    </>
  );
}

import type { ImportView } from "@/lib/legacy/view";
import { Bar } from "./bar";

const n = (count: number) => count.toLocaleString("en");

/** While it is looked at or brought. Nobody has to wait here: it goes on in the server. */
export function Running({ view: { phase, progress, file } }: { view: ImportView }) {
  const begun = progress !== null && progress.total > 0;
  const label = phase === "importing" ? "Bringing the data" : "Looking at what would happen";
  return (
    <div role="status" className="flex flex-col gap-4 px-4 py-6">
      <Bar
        label={begun ? label : "Reading and checking the file"}
        share={begun ? progress.done / progress.total : null}
        words={begun ? `${n(progress.done)} of ${n(progress.total)} rows of ${file?.name}` : file?.name}
      />
      <p className="text-14 text-ink-soft text-pretty">
        You can leave this page: the work goes on, and everybody can use Ensemble meanwhile.
      </p>
    </div>
  );
}

"use client";

import { Card } from "@/components/ui/card";
import { ErrorState } from "@/components/ui/error-state";
import type { ImportView } from "@/lib/legacy/view";
import { ChooseFile } from "./choose-file";
import { Plan } from "./plan";
import { Result } from "./result";
import { Running } from "./running";
import { useImport } from "./use-import";

/** Brings the data of the Python version: a file, a look at what would happen, the import, its report. */
export function LegacyImport({ initial }: { initial: ImportView }) {
  const work = useImport(initial);
  const { view, sent, error } = work;
  const { phase } = view;
  return (
    <section aria-labelledby="desk-import" className="flex flex-col gap-4">
      <header className="flex flex-col gap-0.5">
        <h2 id="desk-import" className="text-18">
          Bring data from the Python version
        </h2>
        <p className="max-w-[68ch] text-14 text-ink-soft text-pretty">
          Accounts with their passwords, personas, messages, memories, preferences and settings. The file is
          only read, and you see what would happen before anything does.
        </p>
      </header>
      {error ? <ErrorState>{error}</ErrorState> : null}
      {view.error && phase === "failed" ? <ErrorState>{view.error}</ErrorState> : null}
      <Card className="divide-y divide-line">
        {phase === "empty" || sent !== null ? (
          <ChooseFile sent={sent} busy={work.busy} onFile={work.upload} />
        ) : phase === "previewing" || phase === "importing" ? (
          <Running view={view} />
        ) : phase === "done" ? (
          <Result view={view} busy={work.busy} onPutAway={work.putAway} />
        ) : (
          <Plan
            key={phase}
            view={view}
            busy={work.busy}
            onPreview={work.preview}
            onStart={work.start}
            onPutAway={work.putAway}
          />
        )}
      </Card>
    </section>
  );
}

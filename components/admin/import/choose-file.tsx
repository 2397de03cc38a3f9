import { Database } from "lucide-react";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { Bar } from "./bar";

type ChooseFileProps = { sent: number | null; busy: boolean; onFile: (file: File) => void };

/** The first step: the database file, chosen or dropped, and how far it has gone. */
export function ChooseFile({ sent, busy, onFile }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <fieldset
      aria-label="The database"
      className="flex flex-col items-center gap-4 px-4 py-10 text-center"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer.files[0];
        if (file && !busy) onFile(file);
      }}
    >
      <Database aria-hidden className="size-8 text-ink-faint" strokeWidth={1.5} />
      {sent === null ? (
        <>
          <p className="max-w-[48ch] text-14 text-ink-soft text-pretty">
            Choose the SQLite file of the Python version, or drop it here: any of its schemas, up to 2 GB.
            Stop that version first, so that nothing is missing.
          </p>
          <input
            ref={input}
            type="file"
            aria-label="Database file"
            className="sr-only"
            tabIndex={-1}
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = "";
              if (file) onFile(file);
            }}
          />
          <Button variant="primary" busy={busy} onClick={() => input.current?.click()}>
            Choose file
          </Button>
        </>
      ) : (
        <div className="w-full max-w-100">
          <Bar label="Uploading" share={sent} />
        </div>
      )}
    </fieldset>
  );
}

"use client";

import { FileText } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";
import { cn } from "@/components/ui/cn";
import { ErrorState } from "@/components/ui/error-state";

const kinds = [
  ["Ensemble", "The JSON file of an export, from here or from another installation."],
  ["SillyTavern", "A chat's .jsonl file, from its chats folder."],
  [
    "Plain text",
    "Lines such as “Ana: Hello!”, with a date before them or without, as messengers export them.",
  ],
] as const;

/** A file, by the platform's own window or dropped. */
export function ChooseFile({ onFile, error }: { onFile: (file: File) => void; error?: string }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  }

  return (
    <div className="flex flex-col gap-5">
      {error ? <ErrorState>{error}</ErrorState> : null}
      <label
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={cn(
          "flex min-h-40 cursor-pointer flex-col items-center justify-center gap-2 rounded-card border border-line-control border-dashed p-6 text-center transition-colors hover:bg-fill has-focus-visible:outline-2 has-focus-visible:outline-accent",
          over && "bg-accent-soft",
        )}
      >
        <FileText aria-hidden className="size-6 text-ink-soft" />
        <span className="text-16 font-medium">Choose a file</span>
        <span className="text-14 text-ink-soft">or drop it here. It is read on this device first.</span>
        <input
          ref={input}
          type="file"
          data-first
          accept=".json,.jsonl,.txt,.log,.md,application/json,text/plain"
          className="sr-only"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file can be chosen again after it was changed.
            event.target.value = "";
            if (file) onFile(file);
          }}
        />
      </label>
      <dl className="flex flex-col gap-3">
        {kinds.map(([name, words]) => (
          <div key={name}>
            <dt className="text-14 font-medium">{name}</dt>
            <dd className="text-14 text-ink-soft text-pretty">{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

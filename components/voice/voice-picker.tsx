"use client";

import { ChevronDown } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Voice } from "@/components/persona/editor/use-voices";
import { cn } from "@/components/ui/cn";
import type { ControlProps } from "@/components/ui/field";
import { useEscape } from "@/components/ui/use-escape";
import { SampleButton } from "./sample-button";
import { SampleProblem } from "./sample-problem";
import { VoiceList } from "./voice-list";

/** What no choice means, and how that sounds where it can be told. */
export type NoChoice = { name: string; description: string; previewUrl: string | null };

export type VoicePickerProps = {
  control: ControlProps;
  voices: Voice[];
  chosen: string | null;
  onChoose: (voiceId: string | null) => void;
  none: NoChoice;
};

/**
 * The voices there are, by where they come from, in a list that opens under the chosen one. A list of the platform's own
 * could not let each be heard.
 */
export function VoicePicker({ control, voices, chosen, onChoose, none }: VoicePickerProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const voice = voices.find(({ id }) => id === chosen);
  const name = chosen === null ? none.name : (voice?.name ?? "The voice it has");
  const isUnavailable = voice !== undefined && !voice.available;
  const preview = chosen === null ? none.previewUrl : (voice?.preview_url ?? null);

  function close() {
    trigger.current?.focus();
    setOpen(false);
  }

  useEffect(() => {
    if (!open || !list.current) return;
    const row = list.current.querySelector<HTMLElement>("input:checked")?.closest("li");
    if (row) list.current.scrollTop = row.offsetTop - list.current.clientHeight / 2;
    list.current.scrollIntoView({ block: "nearest" });
  }, [open]);

  useEscape(root, open, close);

  return (
    <div ref={root} className="flex flex-col gap-2">
      <div className="flex gap-2">
        <button
          ref={trigger}
          type="button"
          name="voice_id"
          {...control}
          aria-labelledby={`${control.id}-label ${control.id}-value`}
          aria-expanded={open}
          aria-controls={open ? `${control.id}-list` : undefined}
          onClick={() => setOpen(!open)}
          className="flex min-h-12 min-w-0 flex-1 items-center gap-2 rounded-control border border-line-control bg-card px-3 text-left text-16 transition-[border-color] hover:border-ink-faint"
        >
          <span
            id={`${control.id}-value`}
            className={cn("min-w-0 flex-1", isUnavailable ? "line-clamp-2 break-words" : "truncate")}
          >
            {name}
            {isUnavailable ? " (not available now)" : null}
          </span>
          <ChevronDown
            aria-hidden
            className={cn("size-4 shrink-0 text-ink-soft transition-transform", open && "rotate-180")}
          />
        </button>
        {preview ? (
          <SampleButton url={preview} what={sampleOf(name, chosen === null)} className="size-12" />
        ) : null}
      </div>
      {preview && !open ? <SampleProblem url={preview} /> : null}
      {open ? (
        <div
          ref={list}
          id={`${control.id}-list`}
          className="relative max-h-[min(28rem,60dvh)] animate-fade-in overflow-y-auto overscroll-contain rounded-control border border-line bg-card"
        >
          <VoiceList voices={voices} chosen={chosen} none={none} onChoose={onChoose} onPicked={close} />
        </div>
      ) : null}
    </div>
  );
}

/** As it stands in the name of a button. */
export const sampleOf = (name: string, own: boolean) =>
  own ? "a sample of its own voice" : `a sample of ${name}`;

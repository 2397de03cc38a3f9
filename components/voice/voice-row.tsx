"use client";

import { Check } from "lucide-react";
import { useId, useRef } from "react";
import { cn } from "@/components/ui/cn";
import { useSampleProblem } from "./sample";
import { SampleButton } from "./sample-button";
import { sampleOf } from "./voice-picker";

type VoiceRowProps = {
  /** Of the radio buttons it belongs to. */
  name: string;
  title: string;
  /** What it is like, or why it cannot be had. */
  words: string;
  preview: string | null;
  /** The persona's own voice, not one by name. */
  own?: boolean;
  checked: boolean;
  /** It cannot be had; its words say why, and are shown whole. */
  unavailable?: boolean;
  disabled?: boolean;
  onCheck: () => void;
  onPicked: () => void;
};

/** One voice to choose, and beside it the button that lets it be heard. */
export function VoiceRow(props: VoiceRowProps) {
  const { name, title, preview, own = false, checked, disabled = false, onCheck, onPicked } = props;
  const problem = useSampleProblem(preview);
  const words = problem ?? props.words;
  const isWhole = props.unavailable || problem !== null;
  const id = useId();
  const byHand = useRef(false);
  return (
    <li className="flex items-center rounded-control has-checked:bg-accent-soft has-[input:focus-visible]:outline-2 has-[input:focus-visible]:-outline-offset-2 has-[input:focus-visible]:outline-accent">
      <label
        className={cn(
          "relative flex min-h-12 min-w-0 flex-1 items-center gap-2 rounded-control py-1.5 pr-2 pl-3",
          disabled ? "text-ink-faint" : "cursor-pointer hover:bg-fill has-checked:hover:bg-transparent",
        )}
        onPointerDown={() => {
          byHand.current = true;
        }}
      >
        <input
          type="radio"
          name={name}
          aria-labelledby={`${id}-name`}
          aria-describedby={words ? `${id}-words` : undefined}
          checked={checked}
          disabled={disabled}
          onChange={onCheck}
          onKeyDown={() => {
            byHand.current = false;
          }}
          onClick={() => byHand.current && onPicked()}
          className="absolute inset-0 cursor-[inherit] appearance-none opacity-0"
        />
        <span className="flex min-w-0 flex-1 flex-col">
          <span id={`${id}-name`} className="truncate text-16">
            {title}
          </span>
          {words ? (
            <span
              id={`${id}-words`}
              role={problem ? "status" : undefined}
              className={cn(
                "text-14 text-pretty",
                problem ? "text-danger" : "text-ink-soft",
                isWhole ? "break-words" : "line-clamp-2",
              )}
            >
              {words}
            </span>
          ) : null}
        </span>
        <Check aria-hidden className={cn("size-4 shrink-0 text-accent", !checked && "invisible")} />
      </label>
      {preview ? (
        <SampleButton
          url={preview}
          what={sampleOf(title, own)}
          variant="ghost"
          tip="none"
          className="-outline-offset-2"
        />
      ) : disabled || own ? null : (
        <span className="shrink-0 pr-3 text-12 text-ink-soft">No sample</span>
      )}
    </li>
  );
}

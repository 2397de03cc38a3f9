"use client";

import { Trash2 } from "lucide-react";
import { useRef } from "react";
import { Options } from "@/components/ui/options";
import type { PersonaSummary } from "@/lib/personas/summary";
import { keyWords } from "./confidence";
import type { LocalClock } from "./dates";
import { ForgetInPlace } from "./forget-in-place";
import { noticedWords, type Preference, preferenceWords } from "./preference-words";
import { useRowMode } from "./row-mode";
import { Source } from "./source";

type PreferenceRowProps = {
  one: Preference;
  clock: LocalClock;
  persona: PersonaSummary;
  /** Throws Refusal. */
  onForget: () => Promise<void>;
};

/** One preference: what it is, where it was noticed, and the way to have it forgotten. */
export function PreferenceRow({ one, clock, persona, onForget }: PreferenceRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const { mode, open, close } = useRowMode<"forgetting">(row);
  const words = preferenceWords(one);
  if (mode === "forgetting")
    return (
      <li ref={row}>
        <ForgetInPlace words={words} onForget={onForget} onKeep={close} />
      </li>
    );
  return (
    <li ref={row} className="flex items-start gap-1 py-1.5 pr-1.5 pl-4">
      <div className="flex min-w-0 flex-1 flex-col py-1.5">
        <p className="text-16 leading-normal break-words">
          {keyWords(one.key)}
          {one.value ? <span className="text-ink-soft">: {one.value}</span> : null}
        </p>
        <p className="text-14 text-ink-soft">{noticedWords(one, clock).join(" · ")}</p>
        {one.source_message_ids?.length ? (
          <Source
            lead={[]}
            none=""
            ids={one.source_message_ids}
            at={one.first_observed}
            clock={clock}
            persona={persona}
          />
        ) : null}
      </div>
      <Options
        label={`Options for: ${words.slice(0, 80)}`}
        items={[
          {
            label: "Forget",
            danger: true,
            icon: <Trash2 aria-hidden className="size-4.5" />,
            onSelect: () => open("forgetting"),
          },
        ]}
      />
    </li>
  );
}

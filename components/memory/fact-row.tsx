"use client";

import { Pencil, Pin, PinOff, Trash2 } from "lucide-react";
import { useRef } from "react";
import { wordsOf } from "@/components/request";
import { announce, toast } from "@/components/ui/announce";
import { Options } from "@/components/ui/options";
import type { FactView } from "@/lib/memory/view";
import type { PersonaSummary } from "@/lib/personas/summary";
import { confidenceWords } from "./confidence";
import { dayWords, type LocalClock } from "./dates";
import { EditFact } from "./edit-fact";
import { ForgetInPlace } from "./forget-in-place";
import { originWords } from "./origin-words";
import { useRowMode } from "./row-mode";
import { Source } from "./source";
import type { Facts } from "./use-facts";

type FactRowProps = {
  fact: FactView;
  before: FactView[];
  clock: LocalClock;
  facts: Facts;
  persona: PersonaSummary;
};

/** One fact: its words, where they came from, and what can be done with it. */
export function FactRow({ fact, before, clock, facts, persona }: FactRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const { mode, open, close } = useRowMode<"editing" | "forgetting">(row);
  const icon = "size-4.5 text-ink-soft";
  const sure = confidenceWords(fact.confidence);
  const origin = originWords(fact);

  async function pin() {
    try {
      await facts.change(fact.id, { pinned: !fact.pinned });
      announce(fact.pinned ? "No longer pinned." : "Pinned.");
    } catch (error) {
      toast(wordsOf(error), "failed");
    }
  }

  if (mode === "editing")
    return (
      <li ref={row}>
        <EditFact fact={fact} onSave={(content) => facts.change(fact.id, { content })} onDone={close} />
      </li>
    );
  if (mode === "forgetting")
    return (
      <li ref={row}>
        <ForgetInPlace words={fact.content} onForget={() => facts.forget(fact.id)} onKeep={close} />
      </li>
    );
  return (
    <li ref={row} className="flex items-start gap-1 py-1.5 pr-1.5 pl-4">
      <div className="flex min-w-0 flex-1 flex-col py-1.5">
        <p className="text-16 leading-normal">
          {fact.pinned ? (
            <Pin aria-label="Pinned:" className="mr-1.5 mb-0.5 inline size-4 fill-current text-hue-ink" />
          ) : null}
          {fact.content}
        </p>
        {before.map((older) => (
          <p key={older.id} className="text-14 text-ink-soft">
            Before: {older.content}{" "}
            <span className="text-ink-faint">until {dayWords(fact.created_at, clock)}</span>
          </p>
        ))}
        <Source
          lead={[sure, origin.lead]}
          none={origin.none}
          ids={fact.source_message_ids}
          at={fact.created_at}
          clock={clock}
          persona={persona}
        />
      </div>
      <Options
        label={`Options for: ${fact.content.slice(0, 80)}`}
        items={[
          {
            label: "Edit",
            icon: <Pencil aria-hidden className={icon} />,
            onSelect: () => open("editing"),
          },
          {
            label: fact.pinned ? "Unpin" : "Pin",
            icon: fact.pinned ? (
              <PinOff aria-hidden className={icon} />
            ) : (
              <Pin aria-hidden className={icon} />
            ),
            onSelect: pin,
          },
          { kind: "line" },
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

"use client";

import { Timer } from "lucide-react";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { stepsOf, type Turn, waited } from "./ledger";

const seconds = (ms: number) => `${(ms / 1_000).toFixed(2)} s`;

/** How long each step took from the last word of a question to the first sound of its answer, when one wants to know. */
export function LedgerView({ turns }: { turns: readonly Turn[] }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="sm:relative">
      <IconButton
        label="How fast was that?"
        icon={<Timer aria-hidden className="size-5" />}
        tip="none"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open ? (
        <section
          aria-label="How fast the answers came"
          className="absolute top-full right-0 z-10 mt-2 flex max-h-[60dvh] w-full sm:w-80 animate-rise-in flex-col gap-4 overflow-y-auto rounded-card border border-line bg-float p-4 shadow-float"
        >
          {turns.length === 0 ? (
            <p className="text-14 text-ink-soft">Say something, and this shows where the time went.</p>
          ) : (
            turns.slice(0, 5).map((turn) => <Waterfall key={turn.marks.speechEnd} turn={turn} />)
          )}
        </section>
      ) : null}
    </div>
  );
}

function Waterfall({ turn }: { turn: Turn }) {
  const steps = stepsOf(turn);
  const whole = Math.max(1, ...steps.map(({ from, lasts }) => from + lasts));
  const total = waited(turn);
  return (
    <div className="flex flex-col gap-2">
      <p className="tabular flex justify-between gap-4 text-14">
        <span className="font-semibold">
          {total === null ? "Not heard yet" : `First sound after ${seconds(total)}`}
        </span>
        <span className="text-ink-soft">{turn.characters} characters</span>
      </p>
      <ol className="flex flex-col gap-1.5">
        {steps.map(({ name, from, lasts }) => (
          <li key={name} className="flex flex-col gap-0.5">
            <span className="tabular flex justify-between gap-4 text-12 text-ink-soft">
              <span>{name}</span>
              <span>{seconds(lasts)}</span>
            </span>
            <span aria-hidden className="h-1.5 rounded-full bg-fill">
              <span
                className="block h-full min-w-0.5 rounded-full bg-hue-solid"
                style={{ marginLeft: `${(from / whole) * 100}%`, width: `${(lasts / whole) * 100}%` }}
              />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

"use client";

import { stepsOf, type Turn, waited } from "./ledger";

const seconds = (ms: number) => `${(ms / 1_000).toFixed(2)} s`;

/** How long each step took from the last word of a question to the first sound of its answer. */
export function LedgerView({ turns }: { turns: readonly Turn[] }) {
  return (
    <section
      aria-label="How fast the answers came"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
      tabIndex={0}
      className="flex max-h-1/3 shrink-0 animate-rise-in flex-col gap-4 overflow-y-auto overscroll-contain rounded-card border border-line bg-float p-4 sm:order-last sm:max-h-full sm:w-64 sm:self-start md:w-76"
    >
      {turns.length === 0 ? (
        <p className="text-14 text-ink-soft">Say something, and this shows where the time went.</p>
      ) : (
        turns.slice(0, 5).map((turn) => <Waterfall key={turn.marks.speechEnd} turn={turn} />)
      )}
    </section>
  );
}

function Waterfall({ turn }: { turn: Turn }) {
  const steps = stepsOf(turn);
  const whole = Math.max(1, ...steps.map(({ from, lasts }) => from + lasts));
  const total = waited(turn);
  return (
    <div className="flex flex-col gap-2">
      <p className="tabular flex flex-wrap justify-between gap-x-4 text-14">
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

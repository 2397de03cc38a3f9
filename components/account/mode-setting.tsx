"use client";

import { request } from "@/components/request";
import { Section } from "./section";
import { useSetting } from "./use-setting";

type Mode = "companion" | "wellness";

const modes: { value: Mode; name: string; help: string }[] = [
  {
    value: "companion",
    name: "Companion",
    help: "Open conversation about anything, each in its own character.",
  },
  {
    value: "wellness",
    name: "Wellness",
    help: "Gentler and never romantic: helps you look at things another way, and offers something to write about.",
  },
];

/** How every persona talks with this person. */
export function ModeSetting({ initial }: { initial: Mode }) {
  const mode = useSetting(initial, (value) => request("PUT", "/api/settings", { mode: value }));
  return (
    <Section
      title="How personas talk"
      lead="Holds for all personas, from the next reply on."
      saved={mode.saved}
      error={mode.error}
    >
      <fieldset className="divide-y divide-line">
        <legend className="sr-only">How personas talk</legend>
        {modes.map(({ value, name, help }) => (
          <label key={value} className="flex min-h-16 cursor-pointer items-start gap-4 px-4 py-4">
            <input
              type="radio"
              name="mode"
              value={value}
              checked={mode.value === value}
              onChange={() => mode.set(value)}
              className="mt-0.5 size-5 shrink-0 cursor-pointer appearance-none rounded-full border border-line-control bg-card transition-[border] checked:border-6 checked:border-accent"
            />
            <span className="flex flex-col gap-0.5">
              <span className="text-16 leading-6 font-medium">{name}</span>
              <span className="text-14 text-ink-soft text-pretty">{help}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}

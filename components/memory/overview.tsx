"use client";

import { Portrait } from "@/components/persona/portrait";
import type { MemoriesView } from "@/lib/memory/view";
import type { PersonaSummary } from "@/lib/personas/summary";
import { Ask } from "./ask";
import { dayWords, type LocalClock } from "./dates";
import { standing } from "./fact-groups";
import type { Facts } from "./use-facts";

type OverviewProps = {
  persona: PersonaSummary;
  clock: LocalClock;
  known: MemoriesView;
  facts: Facts;
  messages: number;
  /** When the earliest of them was said, ISO 8601; null where there is none. */
  first: string | null;
};

/** In short: what the last talk was about, how much there is, and a field to ask for more. */
export function Overview({ persona, clock, known, facts, messages, first }: OverviewProps) {
  const name = persona.display_name;
  const count = standing(facts.all).now.length;
  return (
    <section
      aria-label={`${name} in short`}
      className="flex flex-col gap-5 rounded-card border border-hue-line bg-hue-wash p-4 sm:p-6"
    >
      <div className="flex items-start gap-4">
        <Portrait persona={persona} size={72} className="max-sm:size-14!" />
        <div className="flex min-w-0 flex-col gap-1.5">
          <h2 className="text-18">
            {known.summary
              ? `Lately with ${name}`
              : messages === 0
                ? `You and ${name} have not talked yet`
                : name}
          </h2>
          {known.summary ? <p className="max-w-[68ch] text-16 text-pretty">{known.summary}</p> : null}
          {known.key_topics.length > 0 ? (
            <p className="text-14 text-hue-ink">{known.key_topics.join(" · ")}</p>
          ) : null}
          <p className="text-14 text-ink-soft">
            {[
              counted(count, "memory", "memories"),
              counted(messages, "message", "messages"),
              first ? `since ${dayWords(first, clock)}` : "",
              known.user_mood ? `you seemed ${known.user_mood.toLowerCase()}` : "",
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
      </div>
      {messages > 0 ? <Ask persona={persona} clock={clock} /> : null}
    </section>
  );
}

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

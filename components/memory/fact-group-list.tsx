"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { FactView } from "@/lib/memory/view";
import type { PersonaSummary } from "@/lib/personas/summary";
import type { LocalClock } from "./dates";
import type { FactGroup } from "./fact-groups";
import { FactRow } from "./fact-row";
import type { Facts } from "./use-facts";

/** More would make a page nobody reads to its end. */
const SHOWN = 20;

/** The facts about one thing. */
export function FactGroupList({
  group,
  before,
  clock,
  facts,
  persona,
}: {
  group: FactGroup;
  /** What each fact took the place of. */
  before: Map<number, FactView[]>;
  clock: LocalClock;
  facts: Facts;
  persona: PersonaSummary;
}) {
  const [shown, setShown] = useState(SHOWN);
  const more = group.facts.length - shown;
  return (
    <div className="flex flex-col gap-2">
      <h3 className="px-1 text-14 text-ink-soft">{group.title}</h3>
      <ul
        aria-label={group.title}
        className="divide-y divide-line overflow-clip rounded-card border border-line bg-card"
      >
        {group.facts.slice(0, shown).map((fact) => (
          <FactRow
            key={fact.id}
            fact={fact}
            before={before.get(fact.id) ?? []}
            clock={clock}
            facts={facts}
            persona={persona}
          />
        ))}
      </ul>
      {more > 0 ? (
        <Button variant="ghost" className="self-start" onClick={() => setShown(shown + 5 * SHOWN)}>
          Show {Math.min(more, 5 * SHOWN)} more
        </Button>
      ) : null}
    </div>
  );
}

"use client";

import { Search } from "lucide-react";
import { useMemo } from "react";
import { Portrait } from "@/components/persona/portrait";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import type { PersonaSummary } from "@/lib/personas/summary";
import { AddFact } from "./add-fact";
import { Block } from "./block";
import type { LocalClock } from "./dates";
import { FactGroupList } from "./fact-group-list";
import { groupsOf, matching, standing } from "./fact-groups";
import { type Preference, preferencesHolding } from "./preference-words";
import type { Facts as FactsState } from "./use-facts";

/** From here on a filter is quicker than the eye. */
const FILTER_FROM = 6;

type FactsProps = {
  persona: PersonaSummary;
  clock: LocalClock;
  facts: FactsState;
  /** The filter goes through these as well, where they stand. */
  preferences: Preference[];
  query: string;
  onQuery: (query: string) => void;
};

/** What the persona knows in plain words, in groups; to be corrected, pinned, forgotten and added to. */
export function Facts({ persona, clock, facts, preferences, query, onQuery }: FactsProps) {
  const { now, before } = useMemo(() => standing(facts.all), [facts.all]);
  const groups = useMemo(() => groupsOf(matching(now, query)), [now, query]);
  const name = persona.display_name;
  return (
    <Block
      title={`What ${name} knows`}
      lead="Yours to correct, to pin so that it is never left out, and to forget."
      aside={
        // What filters stays in sight, however few are left.
        query !== "" || now.length + preferences.length >= FILTER_FROM ? (
          <div className="relative w-full sm:w-60">
            <Search
              aria-hidden
              className="pointer-events-none absolute top-3 left-3 size-4.5 text-ink-faint"
            />
            <Input
              type="search"
              aria-label={`Filter what ${name} knows`}
              placeholder="Filter"
              value={query}
              onChange={(event) => onQuery(event.target.value)}
              className="h-11! pl-10"
            />
          </div>
        ) : null
      }
    >
      <AddFact name={name} onAdd={facts.add} />
      {groups.map((group) => (
        <FactGroupList
          key={group.key}
          group={group}
          before={before}
          clock={clock}
          facts={facts}
          persona={persona}
        />
      ))}
      {now.length === 0 ? (
        <EmptyState
          picture={<Portrait persona={persona} size={72} glow />}
          heading="h3"
          title={`${name} knows nothing about you yet`}
          action={<ButtonLink href="/chat">Talk to {name}</ButtonLink>}
        >
          What you tell {name} turns up here, with where it came from.
        </EmptyState>
      ) : groups.length === 0 ? (
        <p className="py-4 text-ink-soft">
          {preferencesHolding(preferences, query).length > 0
            ? "Only what you prefer has these words."
            : `No memory has these words. Ask ${name} above: that looks through all you said.`}
        </p>
      ) : null}
    </Block>
  );
}

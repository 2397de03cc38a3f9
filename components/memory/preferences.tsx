"use client";

import { Card } from "@/components/ui/card";
import type { PersonaSummary } from "@/lib/personas/summary";
import { Block } from "./block";
import type { LocalClock } from "./dates";
import { PreferenceRow } from "./preference-row";
import { preferencesHolding } from "./preference-words";
import type { PreferencesState } from "./use-preferences";

type PreferencesProps = {
  preferences: PreferencesState;
  persona: PersonaSummary;
  clock: LocalClock;
  /** Only those with these words. */
  query: string;
};

/** What the persona noticed you like: how sure it is, how often and where it saw it; each to be forgotten. */
export function Preferences({ preferences, persona, clock, query }: PreferencesProps) {
  const shown = preferencesHolding(preferences.all, query);
  if (shown.length === 0) return null;
  return (
    <Block
      title="What you prefer"
      lead={`As ${persona.display_name} noticed it; it grows surer with time. Yours to have forgotten.`}
    >
      <Card className="overflow-clip">
        <ul className="divide-y divide-line">
          {shown.map((one) => (
            <PreferenceRow
              key={one.id}
              one={one}
              clock={clock}
              persona={persona}
              onForget={() => preferences.forget(one.id)}
            />
          ))}
        </ul>
      </Card>
    </Block>
  );
}

import { Card } from "@/components/ui/card";
import type { MemoriesView } from "@/lib/memory/view";
import type { PersonaSummary } from "@/lib/personas/summary";
import { Block } from "./block";
import { confidenceWords, keyWords, timesWords } from "./confidence";
import { dayWords, type LocalClock } from "./dates";

/** What the persona noticed you like, how sure it is and how often it saw it. */
export function Preferences({
  preferences,
  persona,
  clock,
}: {
  preferences: MemoriesView["preferences"];
  persona: PersonaSummary;
  clock: LocalClock;
}) {
  if (preferences.length === 0) return null;
  const sorted = [...preferences].sort(
    (a, b) => b.confidence - a.confidence || b.times_observed - a.times_observed,
  );
  return (
    <Block title="What you prefer" lead={`As ${persona.display_name} noticed it; it grows surer with time.`}>
      <Card className="overflow-clip">
        <ul className="divide-y divide-line">
          {sorted.map((one) => (
            <li key={one.id} className="flex flex-col px-4 py-3">
              <span className="text-16">
                {keyWords(one.key)}
                {one.value ? <span className="text-ink-soft">: {one.value}</span> : null}
              </span>
              <span className="text-14 text-ink-soft">
                {[
                  confidenceWords(one.confidence) || "Sure",
                  timesWords(one.times_observed).toLowerCase(),
                  `last ${dayWords(one.last_confirmed, clock)}`,
                ].join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </Block>
  );
}

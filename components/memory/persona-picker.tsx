"use client";

import { Portrait } from "@/components/persona/portrait";
import { ErrorState } from "@/components/ui/error-state";
import { Select } from "@/components/ui/input";
import type { PersonaSummary } from "@/lib/personas/summary";

/** Whose memories one sees: the persona one talks to, which can be another one from here. */
export function PersonaPicker({
  personas: listed,
  current,
  failed,
  onPick,
}: {
  personas: PersonaSummary[];
  current: PersonaSummary;
  /** Why the last choice did not work. */
  failed?: string;
  onPick: (persona: PersonaSummary) => void;
}) {
  const personas = listed.some(({ id }) => id === current.id) ? listed : [...listed, current];
  return (
    <div className="flex flex-col gap-2 sm:items-end">
      <div className="flex items-center gap-3">
        <Portrait persona={current} size={44} />
        <Select
          aria-label="Whose memories"
          className="w-full sm:w-52"
          value={current.id}
          onChange={(event) => {
            const chosen = personas.find(({ id }) => id === Number(event.target.value));
            if (chosen) onPick(chosen);
          }}
        >
          {personas.map(({ id, display_name }) => (
            <option key={id} value={id}>
              {display_name}
            </option>
          ))}
        </Select>
      </div>
      {failed ? <ErrorState>{failed}</ErrorState> : null}
    </div>
  );
}

"use client";

import { Search } from "lucide-react";
import { useId, useState } from "react";
import type { Voice } from "@/components/persona/editor/use-voices";
import type { VoicePickerProps } from "./voice-picker";
import { VoiceRow } from "./voice-row";

/** From so many on one searches rather than looks. */
const MANY = 16;
/** An account may have thousands; so many are shown before one asks for all. */
const SHOWN = 60;

const GROUPS: { label: string; holds: (voice: Voice) => boolean }[] = [
  { label: "Your ElevenLabs account", holds: (voice) => voice.available && voice.provider === "elevenlabs" },
  { label: "Built in", holds: (voice) => voice.available && voice.provider !== "elevenlabs" },
  { label: "Not available now", holds: (voice) => !voice.available },
];

type VoiceListProps = Pick<VoicePickerProps, "voices" | "chosen" | "none" | "onChoose"> & {
  /** One was taken by hand, so the list has done its work. Arrow keys take as they go, and leave it open. */
  onPicked: () => void;
};

/** Radio buttons, each with what lets its voice be heard, or why it cannot be. */
export function VoiceList({ voices, chosen, none, onChoose, onPicked }: VoiceListProps) {
  const name = useId();
  const [query, setQuery] = useState("");
  const [all, setAll] = useState(false);
  const wanted = query.trim().toLowerCase();
  const found = voices.filter((voice) => `${voice.name} ${voice.description}`.toLowerCase().includes(wanted));
  const listed = voices.some(({ id }) => id === chosen);
  const row = { name, onPicked };
  return (
    <>
      {voices.length > MANY ? (
        <div className="sticky top-0 z-10 border-line border-b bg-card p-2">
          <Search aria-hidden className="absolute top-5 left-5 size-4 text-ink-faint" />
          <input
            type="search"
            aria-label="Search voices"
            placeholder="Search voices"
            autoComplete="off"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            // Enter would send the form around it.
            onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
            className="h-11 w-full rounded-control bg-fill pr-3 pl-9 text-16 [&::-webkit-search-cancel-button]:hidden"
          />
        </div>
      ) : null}
      <ul className="flex flex-col p-1 empty:hidden">
        {wanted ? null : (
          <VoiceRow
            {...row}
            title={none.name}
            words={none.description}
            preview={none.previewUrl}
            own
            checked={chosen === null}
            onCheck={() => onChoose(null)}
          />
        )}
        {chosen !== null && !listed ? (
          <VoiceRow
            {...row}
            title="The voice it has"
            words="It is not available now."
            preview={null}
            checked
            unavailable
            onCheck={() => {}}
          />
        ) : null}
      </ul>
      {GROUPS.map(({ label, holds }) => {
        const group = found.filter(holds);
        const some = all ? group : group.slice(0, SHOWN);
        if (group.length === 0) return null;
        return (
          <fieldset key={label} className="border-line border-t p-1">
            <legend className="sr-only">{label}</legend>
            <p aria-hidden className="px-3 pt-2 pb-1 text-12 font-semibold text-ink-soft">
              {label}
            </p>
            <ul className="flex flex-col">
              {some.map((voice) => (
                <VoiceRow
                  key={voice.id}
                  {...row}
                  title={voice.name}
                  words={voice.available ? voice.description : (voice.reason ?? "It is not available now.")}
                  preview={voice.preview_url}
                  checked={voice.id === chosen}
                  unavailable={!voice.available}
                  disabled={!voice.available && voice.id !== chosen}
                  onCheck={() => onChoose(voice.id)}
                />
              ))}
            </ul>
            {some.length < group.length ? (
              <button
                type="button"
                onClick={() => setAll(true)}
                className="min-h-11 w-full rounded-control px-3 text-left text-14 font-medium text-accent hover:bg-fill"
              >
                Show all {group.length}
              </button>
            ) : null}
          </fieldset>
        );
      })}
      {found.length === 0 ? <p className="p-4 text-14 text-ink-soft">No voice is called that.</p> : null}
    </>
  );
}

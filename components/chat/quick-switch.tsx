"use client";

import { Check, Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useState, useTransition } from "react";
import { hueStyle } from "@/components/persona/hue";
import { Portrait } from "@/components/persona/portrait";
import { announce } from "@/components/ui/announce";
import { cn } from "@/components/ui/cn";
import { Dialog } from "@/components/ui/dialog";
import { ErrorState } from "@/components/ui/error-state";
import type { PersonaView } from "@/lib/personas/view";
import { Refusal, switchPersona } from "./api";
import { usePersonaSearch } from "./use-persona-search";

export type QuickSwitchProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  current: PersonaView;
};

/** Another persona in two keystrokes: type, Enter. */
export function QuickSwitch({ open, onOpenChange, current }: QuickSwitchProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Switch persona">
      <Picker current={current} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function Picker({ current, onDone }: { current: PersonaView; onDone: () => void }) {
  const router = useRouter();
  const id = useId();
  const [query, setQuery] = useState("");
  const { personas, failed } = usePersonaSearch(query);
  const [chosen, setChosen] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [busy, startSwitch] = useTransition();
  const found = personas ?? [];
  // Enter at once leads to somebody else.
  const other = Math.max(
    0,
    found.findIndex((persona) => persona.id !== current.id),
  );
  const index = Math.min(chosen ?? other, found.length - 1);
  const option = (at: number) => `${id}-${found[at]?.id}`;

  useEffect(() => {
    if (found[index])
      document.getElementById(`${id}-${found[index].id}`)?.scrollIntoView({ block: "nearest" });
  }, [found, index, id]);

  function pick(persona: PersonaView | undefined) {
    if (!persona || busy) return;
    if (persona.id === current.id) return onDone();
    startSwitch(async () => {
      try {
        await switchPersona(persona.id);
        announce(`You are talking to ${persona.display_name}.`);
        // The window stays until the other chat is there and takes its place: nothing typed meanwhile goes astray.
        startSwitch(() => router.refresh());
      } catch (reason) {
        setError(
          reason instanceof Refusal ? reason.message : "The server could not be reached. Please try again.",
        );
      }
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      setChosen((index + step + found.length) % found.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      pick(found[index]);
    }
  }

  return (
    <div className="flex flex-col gap-3">
      <div className="relative">
        <Search aria-hidden className="absolute top-3.5 left-3.5 size-5 text-ink-faint" />
        <input
          role="combobox"
          aria-label="Search personas"
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={found[index] ? option(index) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          placeholder="Search by name"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(null);
          }}
          onKeyDown={onKeyDown}
          className="h-12 w-full rounded-control border border-line-control bg-card pr-3 pl-11 text-16 focus-visible:border-accent focus-visible:outline-1 focus-visible:outline-offset-0"
        />
      </div>
      {error ? <ErrorState>{error}</ErrorState> : null}
      {failed ? <ErrorState>The personas could not be loaded. Close this and try again.</ErrorState> : null}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="Personas"
        aria-busy={personas === null || busy}
        className="-mx-2 flex min-h-80 flex-col"
      >
        {found.map((persona, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field that controls the list
          <div
            key={persona.id}
            id={option(at)}
            role="option"
            tabIndex={-1}
            aria-selected={at === index}
            aria-current={persona.id === current.id || undefined}
            onClick={() => pick(persona)}
            onPointerMove={() => setChosen(at)}
            style={hueStyle(persona)}
            className={cn(
              "hue flex min-h-14 cursor-pointer items-center gap-3 rounded-control px-2 py-2",
              at === index && "bg-fill",
              busy && "opacity-60",
            )}
          >
            <Portrait persona={persona} size={40} />
            <span className="flex min-w-0 flex-1 flex-col">
              <span className="truncate font-medium">{persona.display_name}</span>
              <span className="truncate text-14 text-ink-soft">{persona.personality_traits}</span>
            </span>
            {persona.id === current.id ? (
              <span className="flex items-center gap-1.5 pr-1 text-14 text-ink-soft">
                <Check aria-hidden className="size-4" />
                Talking now
              </span>
            ) : null}
          </div>
        ))}
      </div>
      {personas && found.length === 0 && !failed ? (
        <p className="-mt-72 pb-64 text-center text-ink-soft">No persona is called that.</p>
      ) : null}
    </div>
  );
}

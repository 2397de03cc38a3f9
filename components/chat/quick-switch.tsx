"use client";

import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useRef, useState, useTransition } from "react";
import { announce } from "@/components/ui/announce";
import { Dialog } from "@/components/ui/dialog";
import { ErrorState } from "@/components/ui/error-state";
import { usePlayer } from "@/components/voice/voice-context";
import type { PersonaView } from "@/lib/personas/view";
import { Refusal, switchPersona } from "./api";
import { Choice, ChoicesWaiting } from "./quick-switch-choice";
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
  const player = usePlayer();
  const id = useId();
  const search = useRef<HTMLInputElement>(null);
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
    // Where there is a keyboard; on a touch screen it would open one over the list.
    if (!window.matchMedia("(hover: hover)").matches) return;
    // Only after the window has noted where the focus was, to give it back.
    const frame = requestAnimationFrame(() => search.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);

  useEffect(() => {
    if (found[index])
      document.getElementById(`${id}-${found[index].id}`)?.scrollIntoView({ block: "nearest" });
  }, [found, index, id]);

  function pick(persona: PersonaView | undefined) {
    if (!persona || busy) return;
    if (persona.id === current.id) return onDone();
    player?.stop();
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
          ref={search}
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
      <div className="relative min-h-80">
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label="Personas"
          aria-busy={personas === null || busy}
          className="-mx-2 flex flex-col"
        >
          {found.map((persona, at) => (
            <Choice
              key={persona.id}
              id={option(at)}
              persona={persona}
              chosen={at === index}
              current={persona.id === current.id}
              busy={busy}
              onNear={() => setChosen(at)}
              onPick={() => pick(persona)}
            />
          ))}
        </div>
        {personas === null && !failed ? <ChoicesWaiting /> : null}
        {personas?.length === 0 ? (
          <p className="absolute inset-x-0 top-8 text-center text-ink-soft">No persona is called that.</p>
        ) : null}
      </div>
    </div>
  );
}

"use client";

import { Portrait } from "@/components/persona/portrait";
import type { PersonaView } from "@/lib/personas/view";
import { suggestionsFor } from "./suggestions";

/** Before the first word: the persona, its greeting, and three ways to begin, where one can. */
export function Empty({ persona, onPick }: { persona: PersonaView; onPick?: (text: string) => void }) {
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto overscroll-contain px-4">
      <div className="m-auto flex w-full max-w-136 flex-col items-center gap-6 py-8 text-center">
        <Portrait persona={persona} size={112} glow className="shrink-0" />
        <p className="whitespace-pre-line text-balance text-18 text-ink">
          {persona.greeting || `Hello, I'm ${persona.display_name}. What is on your mind?`}
        </p>
        {onPick ? (
          <ul aria-label="Ways to begin" className="flex w-full flex-col gap-2">
            {suggestionsFor(persona).map((text) => (
              <li key={text}>
                <button
                  type="button"
                  onClick={() => onPick(text)}
                  className="min-h-13 w-full rounded-card border border-line bg-card px-4 py-3 text-left text-16 transition-colors hover:border-hue-line hover:bg-hue-wash"
                >
                  {text}
                </button>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  );
}

"use client";

import type { PersonaView } from "@/lib/personas/view";
import { CurrentCard } from "./current-card";
import { PersonaCard } from "./persona-card";
import { useSwitch } from "./use-switch";

/** The current persona, and all the others to choose from. */
export function Gallery({ personas }: { personas: PersonaView[] }) {
  const serverCurrent = personas.find((persona) => persona.is_current) ?? personas[0];
  const { currentId, failed, switchTo } = useSwitch(serverCurrent?.id ?? 0);
  const current = personas.find((persona) => persona.id === currentId) ?? serverCurrent;
  const own = personas.filter((persona) => persona.is_custom);

  const grid = (list: PersonaView[]) => (
    <ul className="grid grid-cols-1 gap-4 sm:grid-cols-[repeat(auto-fill,minmax(17.5rem,1fr))]">
      {list.map((persona) => (
        <PersonaCard
          key={persona.id}
          persona={persona}
          active={persona.id === current?.id}
          error={failed?.id === persona.id ? failed.message : undefined}
          onSelect={() => switchTo(persona)}
        />
      ))}
    </ul>
  );

  return (
    <>
      {current ? <CurrentCard persona={current} /> : null}
      <section aria-labelledby="system-personas" className="flex flex-col gap-4">
        <h2 id="system-personas" className="text-18">
          System personas
        </h2>
        {grid(personas.filter((persona) => !persona.is_custom))}
      </section>
      {own.length > 0 ? (
        <section aria-labelledby="own-personas" className="flex flex-col gap-4">
          <h2 id="own-personas" className="text-18">
            Your Custom Personas
          </h2>
          {grid(own)}
        </section>
      ) : null}
    </>
  );
}

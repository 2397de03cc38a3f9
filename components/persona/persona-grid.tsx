import type { ReactNode } from "react";
import type { PersonaSummary } from "@/lib/personas/summary";
import type { PersonaTask } from "./card-menu";
import { PersonaCard } from "./persona-card";

/** From here on, cards out of sight are not drawn. */
const MANY = 60;

type PersonaGridProps = {
  personas: PersonaSummary[];
  currentId: number | undefined;
  failed: { id: number; message: string } | null;
  onSelect: (persona: PersonaSummary) => void;
  onTask: (task: PersonaTask, persona: PersonaSummary) => void;
  /** A last place in the grid. */
  end?: ReactNode;
};

export function PersonaGrid({ personas, currentId, failed, onSelect, onTask, end }: PersonaGridProps) {
  return (
    <ul className="grid grid-cols-1 gap-4 sm:grid-cols-[repeat(auto-fill,minmax(17.5rem,1fr))]">
      {personas.map((persona) => (
        <PersonaCard
          key={persona.id}
          persona={persona}
          active={persona.id === currentId}
          error={failed?.id === persona.id ? failed.message : undefined}
          onSelect={onSelect}
          onTask={onTask}
          frugal={personas.length > MANY}
        />
      ))}
      {end}
    </ul>
  );
}

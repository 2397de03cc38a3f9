"use client";

import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { Portrait } from "@/components/persona/portrait";
import { useSwitch } from "@/components/persona/use-switch";
import { taglineOf } from "@/components/persona/words";
import { Select } from "@/components/ui/input";
import type { PersonaSummary } from "@/lib/personas/summary";
import { Row, Section } from "./section";

type PersonaSettingProps = {
  personas: PersonaSummary[];
  current: PersonaSummary;
  /** These are all there are. */
  isWhole: boolean;
};

/** The professional switcher of the settings: whom one talks to. */
export function PersonaSetting({ personas: first, current: server, isWhole }: PersonaSettingProps) {
  const { currentId, failed, switchTo } = useSwitch(server.id);
  const personas = first.some(({ id }) => id === server.id) ? first : [...first, server];
  const current = personas.find((persona) => persona.id === currentId) ?? server;
  const options = (custom: boolean) =>
    personas
      .filter((persona) => persona.is_custom === custom)
      .map((persona) => (
        <option key={persona.id} value={persona.id}>
          {persona.display_name}
        </option>
      ));
  const own = options(true);
  return (
    <Section title="Persona" lead="Whom you talk to. Each keeps its own history." error={failed?.message}>
      <Row>
        <span className="flex min-w-0 flex-1 items-center gap-4">
          <Portrait persona={current} size={48} />
          <span className="flex min-w-0 flex-col">
            <span className="truncate text-16 font-medium">{current.display_name}</span>
            <span className="truncate text-14 text-ink-soft">{taglineOf(current)}</span>
          </span>
        </span>
        <Select
          aria-label="Current persona"
          className="w-full sm:w-48"
          value={current.id}
          onChange={(event) => {
            const chosen = personas.find((persona) => persona.id === Number(event.target.value));
            if (chosen) switchTo(chosen);
          }}
        >
          {own.length > 0 ? (
            <>
              <optgroup label="System personas">{options(false)}</optgroup>
              <optgroup label="Your custom personas">{own}</optgroup>
            </>
          ) : (
            options(false)
          )}
        </Select>
      </Row>
      <Link
        href="/users/personas"
        className="flex min-h-14 items-center justify-between gap-4 rounded-b-card px-4 text-16 transition-colors hover:bg-fill"
      >
        {isWhole ? "My Personas" : "All of My Personas"}
        <ChevronRight aria-hidden className="size-5 text-ink-faint" />
      </Link>
    </Section>
  );
}

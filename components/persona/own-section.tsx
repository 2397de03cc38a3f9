import type { ComponentProps } from "react";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { CreateButton, CreateCard } from "./create-button";
import { OwnTools } from "./own-tools";
import { PersonaGrid } from "./persona-grid";
import { ShowMore } from "./show-more";
import type { OwnPersonas } from "./use-own-personas";

type OwnSectionProps = Omit<ComponentProps<typeof PersonaGrid>, "personas" | "end"> & {
  own: OwnPersonas;
  onCreate: () => void;
};

/** The personas somebody made; stands on the page only when there are any. */
export function OwnSection({ own, onCreate, ...grid }: OwnSectionProps) {
  const isWhole = own.next === null && own.query === "";
  return (
    <section aria-labelledby="own-personas" className="flex flex-col gap-4">
      <header className="flex flex-col justify-between gap-3 sm:flex-row sm:items-center">
        <h2 id="own-personas" tabIndex={-1} className="text-18 outline-none">
          Your Custom Personas
        </h2>
        <CreateButton onClick={onCreate} />
      </header>
      {own.many ? <OwnTools own={own} /> : null}
      {own.error ? (
        <ErrorState action={<Button onClick={own.again}>Try again</Button>}>{own.error}</ErrorState>
      ) : null}
      {own.personas.length === 0 && !own.busy && !own.error ? (
        <p className="py-8 text-center text-ink-soft">
          None of your personas is called “{own.query.trim()}”.
        </p>
      ) : null}
      <PersonaGrid
        {...grid}
        personas={own.personas}
        end={isWhole ? <CreateCard onClick={onCreate} /> : undefined}
      />
      {own.next !== null ? <ShowMore busy={own.busy} count={own.personas.length} onMore={own.more} /> : null}
    </section>
  );
}

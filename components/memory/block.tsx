import { type ReactNode, useId } from "react";

/** One part of the page: its name, a sentence, and what belongs to it. */
export function Block({
  title,
  lead,
  aside,
  children,
}: {
  title: string;
  lead?: ReactNode;
  /** On the title's line. */
  aside?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-3">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="flex flex-col gap-0.5">
          <h2 id={id} className="text-18">
            {title}
          </h2>
          {lead ? <p className="text-14 text-ink-soft text-pretty">{lead}</p> : null}
        </div>
        {aside}
      </header>
      {children}
    </section>
  );
}

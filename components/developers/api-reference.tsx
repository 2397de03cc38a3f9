import type { ReactNode } from "react";
import { Page } from "@/components/layout/page";
import type { Reference } from "@/lib/openapi/reference";
import { Call } from "./call";
import { Conventions } from "./conventions";
import { Disclosure, Disclosures } from "./disclosure";
import { Fields } from "./fields";
import { shapeId } from "./shape-id";

/** The whole API on one page: what holds for all calls, the calls by noun, and the shapes they answer with. */
export function ApiReference({
  reference: { nouns, shapes, usual },
  origin,
  budgets,
}: {
  reference: Reference;
  origin: string;
  budgets: string[];
}) {
  const places = [
    { id: "conventions", name: "Conventions" },
    ...nouns.map(({ id, name }) => ({ id, name })),
    { id: "shapes", name: "Shapes" },
  ];
  return (
    <Page
      title="Developers"
      lead={
        <>
          What the pages do, your own programs can do as well. For machines the same stands in{" "}
          <a href="/api/openapi.json" className="text-accent underline underline-offset-2">
            openapi.json
          </a>
          , made from the very rules that check each request.
        </>
      }
    >
      <div className="grid gap-8 lg:grid-cols-[9rem_minmax(0,1fr)] lg:gap-12">
        <nav aria-label="On this page" className="-mx-3">
          <ul className="flex flex-wrap lg:sticky lg:top-10 lg:flex-col">
            {places.map(({ id, name }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  className="flex min-h-11 items-center rounded-control px-3 text-14 font-medium text-ink-soft transition-colors hover:bg-fill hover:text-ink"
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex min-w-0 flex-col gap-12">
          <Part id="conventions" title="Conventions">
            <Conventions origin={origin} usual={usual} budgets={budgets} />
          </Part>
          {nouns.map(({ id, name, about, entries }) => (
            <Part key={id} id={id} title={name} lead={about}>
              <Disclosures>
                {entries.map((call) => (
                  <Call key={call.id} call={call} />
                ))}
              </Disclosures>
            </Part>
          ))}
          <Part id="shapes" title="Shapes" lead="What answers consist of.">
            <Disclosures>
              {shapes.map(({ name, about, fields }) => (
                <Disclosure
                  key={name}
                  id={shapeId(name)}
                  summary={
                    <span className="flex min-w-0 flex-col">
                      <span className="font-mono text-14 font-medium">{name}</span>
                      <span className="text-14 text-ink-soft text-pretty">{about}</span>
                    </span>
                  }
                >
                  <Fields fields={fields.map((field) => ({ ...field, required: false }))} />
                </Disclosure>
              ))}
            </Disclosures>
          </Part>
        </div>
      </div>
    </Page>
  );
}

function Part({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <header>
        <h2 id={id} className="scroll-mt-6 text-18">
          {title}
        </h2>
        {lead ? <p className="text-14 text-ink-soft">{lead}</p> : null}
      </header>
      {children}
    </section>
  );
}

import type { ReactNode } from "react";
import { CodeBlock } from "@/components/ui/code-block";
import type { Entry } from "@/lib/openapi/reference";
import { Answers } from "./answers";
import { Coded } from "./coded";
import { Disclosure } from "./disclosure";
import { Fields } from "./fields";
import { Method } from "./method";
import { Path } from "./path";

const WHO: Partial<Record<Entry["access"], string>> = {
  anyone: "Needs no session.",
  admin: "For administrators: to everybody else it does not exist.",
};

/** One call: what it does, what it takes, what comes back, and how to make it. */
export function Call({ call }: { call: Entry }) {
  const { parameters, body, answers, refusals, usual } = call;
  return (
    <Disclosure
      id={call.id}
      className="sm:pl-26"
      summary={
        <span className="grid min-w-0 items-baseline gap-x-4 gap-y-1 sm:grid-cols-[4.5rem_minmax(0,1fr)]">
          <span className="sm:row-span-2">
            <Method name={call.method} />
          </span>
          <span className="font-mono text-14 font-medium [overflow-wrap:anywhere]">
            <Path of={call.path} />
          </span>
          <span className="text-14 text-ink-soft text-pretty">
            <Coded>{call.about}</Coded>
          </span>
        </span>
      }
    >
      {WHO[call.access] ? <p className="text-14">{WHO[call.access]}</p> : null}
      {parameters.length > 0 ? (
        <Part title="Parameters">
          <Fields fields={parameters} />
        </Part>
      ) : null}
      {body ? (
        <Part
          title="Body"
          aside={`${body.mediaTypes.join(" or ")}${body.required ? "" : ", may be left out"}`}
        >
          <Fields fields={body.fields} />
        </Part>
      ) : null}
      <Part title="Answers">
        <Answers answers={[...answers, ...refusals]} />
        {usual.length > 0 ? (
          <p className="text-14 text-ink-soft">
            And{" "}
            <a href="#errors" className="text-accent underline underline-offset-2">
              as everywhere
            </a>{" "}
            {usual.join(", ")}.
          </p>
        ) : null}
      </Part>
      <CodeBlock text={call.curl} language="curl" />
    </Disclosure>
  );
}

function Part({ title, aside, children }: { title: string; aside?: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h3 className="flex flex-wrap items-baseline gap-x-3 text-14 font-semibold">
        {title}
        {aside ? <span className="text-12 font-normal text-ink-soft">{aside}</span> : null}
      </h3>
      {children}
    </section>
  );
}

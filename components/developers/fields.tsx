import type { FieldWords } from "@/lib/openapi/reference";
import { Coded } from "./coded";
import { shapeId } from "./shape-id";

/** Names on the left, what they are on the right; under each other where it is narrow. */
export function Fields({ fields }: { fields: (FieldWords & { place?: string })[] }) {
  return (
    <dl className="divide-y divide-line border-line border-y">
      {fields.map(({ name, type, required, about, shape, place }) => (
        <div key={name} className="grid gap-x-6 gap-y-1 py-2.5 sm:grid-cols-[13rem_minmax(0,1fr)]">
          <dt className="flex flex-wrap items-baseline gap-x-2 text-14">
            <code className="font-mono [overflow-wrap:anywhere]">{name}</code>
            {place ? <span className="text-12 text-ink-soft">in the {place}</span> : null}
            {required ? <span className="text-12 font-medium text-accent">required</span> : null}
          </dt>
          <dd className="flex flex-col text-14">
            <span className="text-ink-soft">
              {shape ? (
                <a href={`#${shapeId(shape)}`} className="text-accent underline underline-offset-2">
                  {type}
                </a>
              ) : (
                type
              )}
            </span>
            {about ? (
              <span className="text-pretty">
                <Coded>{about}</Coded>
              </span>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

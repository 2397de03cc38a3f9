import type { AnswerWords } from "@/lib/openapi/reference";
import { Coded } from "./coded";
import { shapeId } from "./shape-id";

/** What comes back, by status. */
export function Answers({ answers }: { answers: AnswerWords[] }) {
  return (
    <dl className="flex flex-col gap-2 text-14">
      {answers.map(({ status, about, type, shape }) => (
        <div key={status + about} className="flex gap-4">
          <dt className="tabular w-9 shrink-0 font-mono font-medium">{status}</dt>
          <dd className="min-w-0 text-pretty">
            <Coded>{about}</Coded>
            {type ? (
              <>
                {" "}
                {shape ? (
                  <a href={`#${shapeId(shape)}`} className="text-accent underline underline-offset-2">
                    {type}
                  </a>
                ) : (
                  <span className="text-ink-soft">{type}</span>
                )}
              </>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

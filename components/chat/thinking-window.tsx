"use client";

import { useEffect, useState } from "react";
import { keyWords } from "@/components/memory/confidence";
import { Refusal, request, wordsOf } from "@/components/request";
import { Dialog } from "@/components/ui/dialog";
import { ErrorState } from "@/components/ui/error-state";
import { Loading, Skeleton } from "@/components/ui/skeleton";
import type { ThinkingProps } from "./thinking";
import { lostWords, readThought, type Thought } from "./thought";
import { ThoughtMessages } from "./thought-messages";

export function ThinkingWindow({ open, onOpenChange, messageId, persona, clock }: ThinkingProps) {
  const [thought, setThought] = useState<Thought | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    if (!open || messageId === null) return;
    let left = false;
    setThought(null);
    setProblem(null);
    readThought(persona.id, messageId, (path) => request("GET", path)).then(
      (found) => left || setThought(found),
      (thrown) => left || setProblem(problemOf(thrown)),
    );
    return () => {
      left = true;
    };
  }, [open, messageId, persona.id]);

  return (
    <Dialog kind="sheet" open={open} onOpenChange={onOpenChange} title="What was I thinking of?">
      <div className="flex flex-col gap-8 pt-5">
        {problem ? <ErrorState>{problem}</ErrorState> : null}
        {thought ? (
          <Shown thought={thought} persona={persona} clock={clock} onLeave={() => onOpenChange(false)} />
        ) : problem ? null : (
          <Waiting />
        )}
      </div>
    </Dialog>
  );
}

const problemOf = (thrown: unknown) =>
  thrown instanceof Refusal && thrown.status === 404
    ? "Nothing is written down about this reply: it was brought from elsewhere, or failed before it began."
    : wordsOf(thrown);

function Shown({
  thought,
  persona,
  clock,
  onLeave,
}: Pick<ThinkingProps, "persona" | "clock"> & { thought: Thought; onLeave: () => void }) {
  const lost = lostWords(thought.lost);
  return (
    <>
      <p className="text-ink-soft text-pretty">
        For this reply I was shown who I am, and what stands here. All of it is from between the two of us;
        nothing else was there.
      </p>
      {lost ? <p className="text-14 text-ink-soft">{lost} of it you have had forgotten since.</p> : null}
      {thought.facts.length > 0 ? (
        <Part title="What I knew about you">
          <ul className="flex list-disc flex-col gap-1.5 pl-5 marker:text-ink-faint">
            {thought.facts.map((fact) => (
              <li key={fact.id}>{fact.content}</li>
            ))}
          </ul>
        </Part>
      ) : null}
      {thought.preferences.length > 0 ? (
        <Part title="What you prefer">
          <ul className="flex list-disc flex-col gap-1.5 pl-5 marker:text-ink-faint">
            {thought.preferences.map(({ id, key, value }) => (
              <li key={id}>
                {keyWords(key)}
                {value ? `: ${value}` : ""}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {thought.messages.length > 0 ? (
        <Part title={`What was said (${thought.messages.length.toLocaleString("en")})`}>
          <ThoughtMessages
            messages={thought.messages}
            name={persona.display_name}
            clock={clock}
            onLeave={onLeave}
          />
        </Part>
      ) : null}
      <Part title="How">
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-14">
          <dt className="text-ink-soft">Model</dt>
          <dd className="break-words">{thought.model}</dd>
          <dt className="text-ink-soft">Size</dt>
          <dd className="tabular">about {thought.tokens.toLocaleString("en")} tokens</dd>
          <dt className="text-ink-soft">Fingerprint</dt>
          <dd className="break-all font-mono text-12 leading-5">{thought.hash}</dd>
        </dl>
        <p className="text-14 text-ink-soft text-pretty">
          The fingerprint is that of the whole instruction, so that it can be told whether two replies had the
          same.
        </p>
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-16">{title}</h3>
      {children}
    </section>
  );
}

function Waiting() {
  return (
    <>
      <Loading label="What the reply was made of is loading." />
      <Skeleton className="h-12" />
      <Skeleton className="h-24" />
      <Skeleton className="h-48" />
    </>
  );
}

"use client";

import { useEffect, useState } from "react";
import { request, wordsOf } from "@/components/request";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { LocalServers } from "./local-servers";
import { type ModelState, modelWords } from "./model-words";
import { Row, Section } from "./section";

/** Who answers, who gets to see what is written, and how to change that. */
export function ModelSetting({ isAdmin }: { isAdmin: boolean }) {
  const [state, setState] = useState<ModelState | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    let left = false;
    request<ModelState>("GET", "/api/model")
      .then((found) => !left && setState(found))
      .catch((thrown) => !left && setError(wordsOf(thrown)));
    return () => {
      left = true;
    };
  }, [attempt]);

  async function choose(choice: { local_id: string; model: string } | { local_id: null }) {
    setError(null);
    setBusy(true);
    try {
      setState(await request<ModelState>("PUT", "/api/model", choice));
      announce("Saved");
    } catch (thrown) {
      setError(wordsOf(thrown));
    } finally {
      setBusy(false);
    }
  }

  function again() {
    setError(null);
    setAttempt(attempt + 1);
  }

  return (
    <Section
      title="Language model"
      lead="What writes the replies, and who sees your words for it."
      error={error}
    >
      {state ? (
        <>
          <Answering state={state} />
          {isAdmin ? <LocalServers state={state} busy={busy} onChoose={choose} /> : null}
          {state.current.is_builtin ? <HowToConnect isAdmin={isAdmin} /> : null}
        </>
      ) : error ? (
        <Row>
          <span className="text-14 text-ink-soft">The model in use is not known right now.</span>
          <Button onClick={again}>Try again</Button>
        </Row>
      ) : (
        <Row>
          <span className="flex flex-col gap-2">
            <Skeleton className="h-5 w-44" />
            <Skeleton className="h-4 w-64" />
          </span>
        </Row>
      )}
    </Section>
  );
}

function Answering({ state }: { state: ModelState }) {
  const { name, who } = modelWords(state);
  return (
    <Row>
      <span className="flex flex-col gap-0.5">
        <span className="text-16 font-medium">{name}</span>
        <span className="max-w-[60ch] text-14 text-ink-soft text-pretty">{who}</span>
      </span>
    </Row>
  );
}

function HowToConnect({ isAdmin }: { isAdmin: boolean }) {
  return (
    <div className="flex flex-col gap-3 px-4 py-4 text-14">
      <p className="text-ink-soft text-pretty">
        {isAdmin
          ? "To connect a model, start Ensemble with these set. Any server that speaks the OpenAI protocol will do: OpenAI itself, Ollama, llama.cpp, LM Studio, vLLM."
          : "Whoever runs this installation can connect a model."}
      </p>
      {isAdmin ? (
        <pre className="whitespace-pre-wrap break-words rounded-control bg-fill px-3 py-2.5 font-mono text-14 leading-6">
          <code>
            {
              "OPENAI_BASE_URL=http://127.0.0.1:11434/v1\nOPENAI_MODEL=llama3.2\nOPENAI_API_KEY=…   # where the server asks for one"
            }
          </code>
        </pre>
      ) : null}
    </div>
  );
}

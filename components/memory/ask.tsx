"use client";

import { Search, X } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { request, wordsOf } from "@/components/request";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import type { PersonaSummary } from "@/lib/personas/summary";
import { dayWords, type LocalClock } from "./dates";
import { MessageQuote } from "./message-quote";

type Found = { message_id: number; role: "user" | "assistant"; content: string; timestamp: string };

const SHOWN = 8;

/** Asks what the persona remembers: the very recall that goes into its replies. */
export function Ask({ persona, clock }: { persona: PersonaSummary; clock: LocalClock }) {
  const field = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<{ question: string; results: Found[] } | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const name = persona.display_name;

  async function ask(event: FormEvent) {
    event.preventDefault();
    const question = field.current?.value.trim() ?? "";
    if (!question || busy) return;
    setBusy(true);
    setError(null);
    try {
      const query = new URLSearchParams({ q: question, limit: String(SHOWN) });
      const { results } = await request<{ results: Found[] }>(
        "GET",
        `/api/personas/${persona.id}/recall?${query}`,
      );
      setFound({ question, results });
      announce(results.length === 1 ? "1 message found." : `${results.length} messages found.`);
    } catch (thrown) {
      setError(wordsOf(thrown));
    } finally {
      setBusy(false);
    }
  }

  function clear() {
    setFound(null);
    if (field.current) field.current.value = "";
    field.current?.focus();
  }

  return (
    <div className="flex flex-col gap-4">
      <form onSubmit={ask} className="flex gap-2">
        <div className="relative min-w-0 flex-1">
          <Search
            aria-hidden
            className="pointer-events-none absolute top-3.5 left-3.5 size-5 text-ink-faint"
          />
          <Input
            ref={field}
            aria-label={`Ask what ${name} remembers`}
            placeholder="Ask what was said"
            maxLength={500}
            autoComplete="off"
            enterKeyHint="search"
            className="pl-11"
          />
        </div>
        <Button type="submit" busy={busy} className="h-12">
          {busy ? "Looking…" : "Ask"}
        </Button>
      </form>
      {error ? <ErrorState>{error}</ErrorState> : null}
      {found ? (
        <div className="flex flex-col gap-1">
          <div className="flex items-center justify-between gap-4">
            <h3 className="text-14 text-ink-soft">
              {found.results.length > 0
                ? `What comes to mind about “${found.question}”`
                : `Nothing comes to mind about “${found.question}”`}
            </h3>
            <IconButton
              label="Clear"
              icon={<X aria-hidden className="size-4.5" />}
              tip="none"
              onClick={clear}
            />
          </div>
          {found.results.length > 0 ? (
            <ol className="divide-y divide-hue-line">
              {found.results.map((one) => (
                <MessageQuote
                  key={one.message_id}
                  id={one.message_id}
                  role={one.role}
                  name={name}
                  day={dayWords(one.timestamp, clock)}
                  timestamp={one.timestamp}
                  content={one.content}
                />
              ))}
            </ol>
          ) : (
            <p className="text-14 text-ink-soft">
              Try other words: {name} looks through everything the two of you said.
            </p>
          )}
        </div>
      ) : null}
    </div>
  );
}

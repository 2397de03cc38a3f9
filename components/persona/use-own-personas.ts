"use client";

import { useRef, useState } from "react";
import { wordsOf } from "@/components/request";
import type { PersonaSummary } from "@/lib/personas/summary";
import { extended, refreshed, without, withPersona } from "./own-list";
import { type OwnPage, readOwnPage, type Sort } from "./own-page";

const PAUSE_MS = 160;
const PLAIN = { query: "", sort: "oldest" as Sort };

/** One's own personas, as far as they are loaded; `first` is what the server last rendered. */
export function useOwnPersonas(first: OwnPage) {
  const [known, setKnown] = useState(first);
  const [list, setList] = useState(first);
  const [view, setView] = useState(PLAIN);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  /** Answers to an older question are not wanted any more. */
  const asked = useRef<{ controller: AbortController; timer?: ReturnType<typeof setTimeout> } | null>(null);
  const isPlain = view.query.trim() === "" && view.sort === "oldest";

  if (known !== first) {
    setKnown(first);
    if (isPlain) setList(refreshed(list, first));
  }

  function ask(wanted: typeof PLAIN, after: string | null, pause: number) {
    clearTimeout(asked.current?.timer);
    asked.current?.controller.abort();
    const controller = new AbortController();
    setBusy(true);
    setError(null);
    const timer = setTimeout(async () => {
      try {
        const { signal } = controller;
        const page = await readOwnPage({ query: wanted.query.trim(), sort: wanted.sort, after, signal });
        if (signal.aborted) return;
        setList((before) => (after ? extended(before, page) : page));
        setBusy(false);
      } catch (thrown) {
        if (controller.signal.aborted) return;
        setError(wordsOf(thrown));
        setBusy(false);
      }
    }, pause);
    asked.current = { controller, timer };
  }

  /** Searches, or sorts differently, from the beginning. */
  function look(change: Partial<typeof PLAIN>) {
    const next = { ...view, ...change };
    setView(next);
    ask(next, null, "query" in change ? PAUSE_MS : 0);
  }

  return {
    ...list,
    ...view,
    busy,
    error,
    /** Whether there are any at all, found or not. */
    any: list.personas.length > 0 || list.next !== null || view.query !== "",
    /** More than fit in one look: worth a search field. */
    many: list.personas.length > 12 || list.next !== null || !isPlain,
    look,
    more() {
      if (list.next && !busy) ask(view, list.next, 0);
    },
    again: () => ask(view, null, 0),
    put: (persona: PersonaSummary) => setList((before) => withPersona(before, persona)),
    drop: (id: number) => setList((before) => without(before, id)),
  };
}

export type OwnPersonas = ReturnType<typeof useOwnPersonas>;

"use client";

import { useMemo, useRef, useState } from "react";
import { request, wordsOf } from "@/components/request";
import type { HistoryPage } from "@/lib/chat/view";
import { PAGE } from "./api";
import { fromView } from "./merge";

type Direction = "earlier" | "later";

/** A part of the history away from its end, which grows in both directions. `without` are messages forgotten since. */
export function useMoment(personaId: number, first: HistoryPage, without: ReadonlySet<number>) {
  const [page, setPage] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState<Direction | null>(null);
  const running = useRef(false);

  const items = useMemo(
    () => page.messages.filter(({ id }) => !without.has(id)).map((view) => fromView(view)),
    [page.messages, without],
  );

  async function load(direction: Direction) {
    const edge = direction === "earlier" ? page.messages[0] : page.messages.at(-1);
    if (running.current || !edge) return;
    running.current = true;
    setBusy(direction);
    setProblem(null);
    try {
      const query = direction === "earlier" ? `before=${edge.id}` : `after=${edge.id}`;
      const path = `/api/personas/${personaId}/messages?limit=${PAGE}&${query}`;
      const more = await request<HistoryPage>("GET", path);
      setPage((before) =>
        direction === "earlier"
          ? { ...before, messages: [...more.messages, ...before.messages], has_more: more.has_more }
          : { ...before, messages: [...before.messages, ...more.messages], has_newer: more.has_newer },
      );
    } catch (error) {
      setProblem(wordsOf(error));
    } finally {
      running.current = false;
      setBusy(null);
    }
  }

  return { items, hasMore: page.has_more, hasNewer: page.has_newer ?? false, busy, problem, load };
}

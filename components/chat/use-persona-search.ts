"use client";

import { useEffect, useState } from "react";
import type { PersonaView } from "@/lib/personas/view";
import { call } from "./api";

const PAUSE_MS = 120;
const AT_MOST = 50;

/** The personas that match a query, from the server; null until the first answer. */
export function usePersonaSearch(query: string): { personas: PersonaView[] | null; failed: boolean } {
  const [personas, setPersonas] = useState<PersonaView[] | null>(null);
  const [failed, setFailed] = useState(false);
  const words = query.trim();

  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(
      async () => {
        try {
          const search = words ? `&query=${encodeURIComponent(words)}` : "";
          const answer = await call(`/api/personas/available?limit=${AT_MOST}${search}`, {
            signal: controller.signal,
          });
          const found = (await answer.json()) as PersonaView[];
          if (controller.signal.aborted) return;
          setPersonas(found);
          setFailed(false);
        } catch {
          if (!controller.signal.aborted) setFailed(true);
        }
      },
      words ? PAUSE_MS : 0,
    );
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [words]);

  return { personas, failed };
}

"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { request } from "@/components/request";
import type { Preference } from "./preference-words";

export type PreferencesState = {
  all: Preference[];
  /** Throws Refusal. */
  forget(id: number): Promise<void>;
};

/** The preferences a persona noticed as the server last told them, and how one is forgotten. */
export function usePreferences(personaId: number, server: Preference[]): PreferencesState {
  const router = useRouter();
  const [told, setTold] = useState(server);
  const [all, setAll] = useState(server);

  if (told !== server) {
    setTold(server);
    setAll(server);
  }

  return {
    all,
    async forget(id) {
      await request("DELETE", `/api/personas/${personaId}/preferences/${id}`);
      setAll((before) => before.filter((one) => one.id !== id));
      // The summaries it went into are made anew.
      router.refresh();
    },
  };
}

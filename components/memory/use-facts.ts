"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { request } from "@/components/request";
import type { FactView } from "@/lib/memory/view";

export type Facts = {
  all: FactView[];
  /** Each throws Refusal. */
  add(content: string): Promise<void>;
  change(id: number, change: { content?: string; pinned?: boolean }): Promise<void>;
  forget(id: number): Promise<void>;
};

/** The facts of a persona as the server last told them, and what can be done with them. */
export function useFacts(personaId: number, server: FactView[]): Facts {
  const router = useRouter();
  const [told, setTold] = useState(server);
  const [all, setAll] = useState(server);
  const base = `/api/personas/${personaId}/memories`;

  if (told !== server) {
    setTold(server);
    setAll(server);
  }

  return {
    all,
    async add(content) {
      const fact = await request<FactView>("POST", base, { content });
      setAll((before) => [fact, ...before.filter(({ id }) => id !== fact.id)]);
    },
    async change(id, change) {
      const fact = await request<FactView>("PATCH", `${base}/${id}`, change);
      setAll((before) => before.map((one) => (one.id === id ? { ...one, ...fact } : one)));
    },
    async forget(id) {
      await request("DELETE", `${base}/${id}`);
      setAll((before) => before.filter((one) => one.id !== id));
      // What it had taken the place of stands again.
      router.refresh();
    },
  };
}

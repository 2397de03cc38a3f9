"use client";

import { useEffect, useState } from "react";
import { request } from "@/components/request";
import { useWork } from "@/components/use-work";
import type { ImportView } from "@/lib/legacy/view";
import { send } from "./send";

const PATH = "/api/admin/legacy-import";
const LOOK_MS = 700;

export type Wishes = { aliases: string[]; into_existing: boolean };

/** How the import stands, looked at again while it runs, and what can be done with it. */
export function useImport(initial: ImportView) {
  const [view, setView] = useState(initial);
  const [sent, setSent] = useState<number | null>(null);
  const { busy, error, work } = useWork();
  const running = view.phase === "previewing" || view.phase === "importing";

  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => {
      // The next look may work; nothing is lost by one that did not.
      request<ImportView>("GET", PATH).then(setView, () => {});
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [running]);

  const post = (verb: string, wishes: Wishes) =>
    work(async () => setView(await request<ImportView>("POST", `${PATH}/${verb}`, wishes)));

  return {
    view,
    /** The share of an upload that has gone, or null. */
    sent,
    busy,
    error,
    preview: (wishes: Wishes) => post("preview", wishes),
    start: (wishes: Wishes) => post("start", wishes),
    upload: (file: File) =>
      work(async () => {
        setSent(0);
        try {
          await send(PATH, file, setSent);
        } finally {
          setSent(null);
        }
        setView(await request<ImportView>("POST", `${PATH}/preview`, { aliases: [], into_existing: false }));
      }),
    putAway: () =>
      work(async () => {
        await request("DELETE", PATH);
        setView(await request<ImportView>("GET", PATH));
      }),
  };
}

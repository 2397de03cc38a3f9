"use client";

import { useEffect, useState } from "react";
import { refusalOf, request, wordsOf } from "@/components/request";
import { whose } from "@/components/whose";
import type { CustomVoice } from "@/lib/voice/view";

/** How often one looks whether a voice is made yet. */
const LOOK_MS = 3_000;

/** A persona's custom voice, and what can be done with it. `voice` is undefined while it loads. */
export function useCustomVoice(personaId: number) {
  const [voice, setVoice] = useState<CustomVoice | null | undefined>(undefined);
  const [busy, setBusy] = useState<"upload" | "remove" | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const address = `/api/personas/${personaId}/voice`;
  const isPending = voice?.state === "pending";

  useEffect(() => {
    let left = false;
    const look = () =>
      request<{ voice: CustomVoice | null }>("GET", address)
        .then((found) => left || setVoice(found.voice))
        .catch((error) => left || setProblem(wordsOf(error)));
    void look();
    const timer = isPending ? setInterval(look, LOOK_MS) : undefined;
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [address, isPending]);

  async function doing(what: "upload" | "remove", work: () => Promise<unknown>) {
    setBusy(what);
    setProblem(null);
    try {
      await work();
      setVoice((await request<{ voice: CustomVoice | null }>("GET", address)).voice);
      return true;
    } catch (error) {
      setProblem(wordsOf(error));
      return false;
    } finally {
      setBusy(null);
    }
  }

  return {
    voice,
    busy,
    problem,
    setProblem,
    upload: (file: File) => doing("upload", () => send(`${address}/upload`, file)),
    remove: () => doing("remove", () => request("DELETE", address)),
  };
}

async function send(address: string, file: File): Promise<void> {
  const form = new FormData();
  form.set("consent", "true");
  form.set("voice_file", file);
  const response = await fetch(address, { method: "POST", headers: whose(), body: form }).catch(() => null);
  if (!response)
    throw refusalOf(0, { error: { message: "Ensemble could not be reached. Please try again." } });
  if (!response.ok) throw refusalOf(response.status, await response.json().catch(() => null));
}

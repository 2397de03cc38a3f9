"use client";

import { useEffect, useRef, useState } from "react";
import { refusalOf, wordsOf } from "@/components/request";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/input";
import { fallbackWords } from "@/components/voice/fallback-words";
import { stopSample, toggleSample } from "@/components/voice/sample";
import type { PersonaSummary } from "@/lib/personas/summary";
import { Row } from "./section";

/** Lets each persona be heard as it sounds to this person now, and says which voice that is. */
export function VoiceTest({ personas }: { personas: PersonaSummary[] }) {
  const [id, setId] = useState(personas.find(({ is_current }) => is_current)?.id ?? personas[0]?.id);
  const [busy, setBusy] = useState(false);
  const [words, setWords] = useState<string | null>(null);
  const address = useRef<string | null>(null);
  const persona = personas.find((one) => one.id === id);

  useEffect(
    () => () => {
      stopSample();
      if (address.current) URL.revokeObjectURL(address.current);
    },
    [],
  );

  async function hear({ id: personaId, display_name }: PersonaSummary) {
    setBusy(true);
    setWords(null);
    try {
      const { audio, note } = await spoken(
        personaId,
        `Hello, this is ${display_name}. It is good to hear from you.`,
      );
      if (address.current) URL.revokeObjectURL(address.current);
      address.current = URL.createObjectURL(audio);
      toggleSample(address.current);
      setWords(note);
    } catch (error) {
      setWords(wordsOf(error));
    }
    setBusy(false);
  }

  return (
    <Row>
      <span className="flex min-w-0 flex-1 flex-col gap-1">
        <span className="text-16">Hear a persona</span>
        <span role="status" className="text-14 text-ink-soft">
          {words ?? "As it sounds with these settings."}
        </span>
      </span>
      <span className="flex w-full gap-2 sm:w-auto">
        <Select
          aria-label="Persona to hear"
          className="min-w-0 flex-1 sm:w-48"
          value={id}
          onChange={(event) => setId(Number(event.target.value))}
        >
          {personas.map((one) => (
            <option key={one.id} value={one.id}>
              {one.display_name}
            </option>
          ))}
        </Select>
        <Button className="min-h-12" busy={busy} onClick={() => persona && void hear(persona)}>
          {busy ? "Speaking…" : "Hear"}
        </Button>
      </span>
    </Row>
  );
}

const SOURCES: Record<string, string> = {
  override: "Your voice for all personas.",
  upload: "Its custom voice.",
  preset: "The voice chosen for it.",
  builtin: "Its built-in voice.",
};

async function spoken(personaId: number, text: string): Promise<{ audio: Blob; note: string | null }> {
  const response = await fetch(`/api/personas/${personaId}/speech`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text }),
  }).catch(() => null);
  if (!response)
    throw refusalOf(0, { error: { message: "Ensemble could not be reached. Please try again." } });
  if (!response.ok) throw refusalOf(response.status, await response.json().catch(() => null));
  const fallback = response.headers.get("x-voice-fallback");
  const note = fallback
    ? fallbackWords(fallback)
    : (SOURCES[response.headers.get("x-voice-source") ?? ""] ?? null);
  return { audio: await response.blob(), note };
}

"use client";

import { useEffect, useRef, useState } from "react";
import { request, wordsOf } from "@/components/request";
import type { PersonaView } from "@/lib/personas/view";
import { SAMPLE } from "@/lib/voice/limits";
import type { CustomVoice } from "@/lib/voice/view";
import { readPersona, sendVoice } from "./store";
import { errand, isAnother, type Outcome, standsUnsure, wasGiven } from "./voice-errand";

/** The name of the box one agrees in. */
export const CONSENT_FIELD = "voice_consent";

/** How often one looks whether a voice is made yet. */
const LOOK_MS = 3_000;

const UNASKED =
  "Please confirm above that it is your voice, or that you have permission. Or put the recording away.";

type Busy = "upload" | "make" | "remove";

/**
 * A persona's custom voice, the recording that is to become it, and what can be done with them. `voice` is undefined
 * while it loads or cannot be read, and for a persona that has no voice of its own to be given (`personaId` null).
 */
export function useCustomVoice(personaId: number | null, onChanged?: (persona: PersonaView) => void) {
  const [voice, setVoice] = useState<CustomVoice | null | undefined>(undefined);
  const [busy, setBusy] = useState<Busy | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [unread, setUnread] = useState<string | null>(null);
  const [looks, setLooks] = useState(0);
  const [file, setFile] = useState<File | null>(null);
  const [agreed, agree] = useState(false);
  const [recording, setRecording] = useState(false);
  const giving = useRef<Promise<boolean> | null>(null);
  /** The voice there was when the recording was sent and no answer came. */
  const unsure = useRef<{ before: CustomVoice | null | undefined } | null>(null);
  const told = useRef(onChanged);
  const address = `/api/personas/${personaId}/voice`;
  const isPending = voice?.state === "pending";

  useEffect(() => {
    told.current = onChanged;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: `looks` counts how often one asked to look again
  useEffect(() => {
    if (personaId === null) return;
    let left = false;
    const look = async () => {
      try {
        const found = await readVoice(personaId);
        if (left) return;
        setVoice(found);
        setUnread(null);
        if (isPending && found?.state !== "pending") void tell(personaId, told.current);
      } catch (error) {
        if (!left) setUnread(wordsOf(error));
      }
    };
    void look();
    const timer = isPending ? setInterval(look, LOOK_MS) : undefined;
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [personaId, isPending, looks]);

  async function doing(
    what: Busy,
    work: () => Promise<unknown>,
    isDone = (went: Outcome) => went.done,
  ): Promise<boolean> {
    if (personaId === null) return false;
    setBusy(what);
    setProblem(null);
    const went = await errand(work, () => readVoice(personaId));
    const done = isDone(went);
    if (!done) setProblem(wordsOf(went.problem));
    // What could not be read after something was done is another voice than the one that was shown.
    if (done || went.voice !== undefined) setVoice(went.voice);
    setUnread(went.voice === undefined ? wordsOf(went.unread) : null);
    await tell(personaId, told.current);
    setBusy(null);
    return done;
  }

  /** Sends the recording, unless it turns out to have arrived when it was sent before and no answer came. */
  async function send(recorded: File) {
    if (unsure.current && personaId !== null && isAnother(await readVoice(personaId), unsure.current.before))
      return;
    await sendVoice(`${address}/upload`, recorded);
  }

  function isGiven(went: Outcome): boolean {
    if (standsUnsure(went)) unsure.current ??= { before: voice };
    return wasGiven(went, unsure.current?.before);
  }

  function putAway() {
    unsure.current = null;
    setFile(null);
    agree(false);
    setProblem(null);
  }

  /** Gives the recording that was chosen, once however often it is asked for. False when that did not work. */
  function give(): Promise<boolean> {
    if (!file) return Promise.resolve(true);
    giving.current ??= doing("upload", () => send(file), isGiven)
      .then((given) => {
        if (given) putAway();
        return given;
      })
      .finally(() => {
        giving.current = null;
      });
    return giving.current;
  }

  return {
    voice,
    busy,
    problem,
    setProblem,
    /** Why the voice could not be read; whatever was done to it before stays done. */
    unread,
    lookAgain: () => setLooks((count) => count + 1),
    file,
    agreed,
    agree,
    setRecording,
    /** A recording that is not given yet, or is being made. */
    unsaved: recording || file !== null,
    choose(chosen: File) {
      const isLarge = chosen.size > SAMPLE.bytes;
      setProblem(isLarge ? "The file is larger than 10 MB. Please choose a shorter recording." : null);
      setFile(isLarge ? null : chosen);
      unsure.current = null;
    },
    putAway,
    give,
    /** What must be done before a recording can be saved with the rest; says it too. */
    obstacle(): typeof CONSENT_FIELD | "recording" | null {
      if (recording) {
        setProblem("A recording is running. Please finish it first.");
        return "recording";
      }
      if (!file || agreed) return null;
      setProblem(UNASKED);
      return CONSENT_FIELD;
    },
    make: () => doing("make", () => request("POST", `${address}/clone`)),
    remove: () => doing("remove", () => request("DELETE", address)),
  };
}

export type Custom = ReturnType<typeof useCustomVoice>;

const readVoice = async (personaId: number) =>
  (await request<{ voice: CustomVoice | null }>("GET", `/api/personas/${personaId}/voice`)).voice;

/** Whoever shows the persona shows it as it is now. */
async function tell(personaId: number, onChanged?: (persona: PersonaView) => void): Promise<void> {
  const persona = onChanged && (await readPersona("own", personaId).catch(() => null));
  if (persona) onChanged(persona);
}

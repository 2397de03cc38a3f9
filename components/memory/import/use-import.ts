"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { request, wordsOf } from "@/components/request";
import { announce } from "@/components/ui/announce";
import type { HistoryPage } from "@/lib/chat/view";
import { alreadyHere } from "./already-here";
import { decode, FILE_MOST, readTranscript, usualOrder } from "./read-file";
import { type Report, sendAll } from "./send";
import { guessUser, toMessages } from "./to-messages";
import { type Transcript, Unreadable } from "./transcript";
import { type Filed, filedAt } from "./undated";
import type { DateOrder } from "./written-date";

export type Step =
  | { at: "choose"; error?: string }
  | { at: "reading"; name: string }
  | { at: "preview"; file: Chosen; user: string | null }
  | { at: "sending"; done: number; all: number; ending: boolean }
  | { at: "report"; report: Report; file: Chosen };

export type Chosen = {
  name: string;
  /** To be read again in another way. */
  source: File;
  transcript: Transcript;
} & Filed;

type Into = { persona: { id: number; display_name: string }; userName: string; first: string | null };

/** The steps from a file to its messages in the history with a persona; `first`: when the earliest one there was said. */
export function useImport({ persona, userName, first }: Into) {
  const router = useRouter();
  const [step, setStep] = useState<Step>({ at: "choose" });
  const cancel = useRef<AbortController | null>(null);
  const base = `/api/personas/${persona.id}`;

  async function choose(file: File) {
    setStep({ at: "reading", name: file.name });
    try {
      if (file.size > FILE_MOST)
        throw new Unreadable("This file is too large to be read here: 200 MB at most.");
      await preview(file, usualOrder(navigator.language), null);
    } catch (error) {
      refuse(error);
    }
  }

  /** `chosen`: whom the person has said to be, kept where that one still speaks. */
  async function preview(file: File, order: DateOrder, chosen: string | null) {
    const transcript = readTranscript(decode(await file.arrayBuffer()), order);
    const names = { user: userName, persona: persona.display_name };
    const speaks = transcript.lines.some(({ speaker }) => speaker === chosen);
    const guess = speaks ? chosen : guessUser(transcript.lines, names);
    const user = transcript.format === "ensemble" ? null : guess;
    const filed = filedAt(file.lastModified || Date.now(), first);
    setStep({ at: "preview", file: { name: file.name, source: file, transcript, ...filed }, user });
  }

  function refuse(error: unknown) {
    const sentence = error instanceof Unreadable ? error.message : "This file could not be read.";
    setStep({ at: "choose", error: sentence });
  }

  async function send(file: Chosen, user: string | null) {
    const { transcript, fallback } = file;
    const all = transcript.lines.length;
    const controller = new AbortController();
    cancel.current = controller;
    setStep({ at: "sending", done: 0, all, ending: false });
    try {
      const here = transcript.personaId === persona.id ? await alreadyHere(transcript.lines, stored) : null;
      const messages = toMessages(transcript, { user, fallback }).filter(
        (_, index) => !here?.has(transcript.lines[index] as never),
      );
      const skipped = all - messages.length;
      const report = await sendAll(messages, {
        post: (batch) => request("POST", `${base}/import`, { messages: batch }),
        onProgress: (done) =>
          setStep((before) => (before.at === "sending" ? { ...before, done: done + skipped } : before)),
        signal: controller.signal,
      });
      announce(`${report.imported.toLocaleString("en")} messages imported.`);
      setStep({ at: "report", file, report: { ...report, skipped: report.skipped + skipped } });
    } catch (error) {
      const report = { imported: 0, skipped: 0, refused: [], left: all, problem: wordsOf(error) };
      setStep({ at: "report", file, report });
    }
    router.refresh();
  }

  const stored = async (ids: number[]) =>
    (await request<HistoryPage>("GET", `${base}/messages?ids=${ids.join(",")}`)).messages;

  /** Ends after the batch under way: what was sent stays. */
  function stop() {
    cancel.current?.abort();
    setStep((before) => (before.at === "sending" ? { ...before, ending: true } : before));
  }

  return {
    step,
    choose,
    send,
    stop,
    setUser: (user: string) => setStep((before) => (before.at === "preview" ? { ...before, user } : before)),
    /** Reads the file again, its dates by this order. */
    setOrder: (order: DateOrder) => {
      if (step.at === "preview") preview(step.file.source, order, step.user).catch(refuse);
    },
    startOver: () => setStep({ at: "choose" }),
  };
}

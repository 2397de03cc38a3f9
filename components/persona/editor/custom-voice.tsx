"use client";

import { Mic, Trash2, Upload } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button, buttonClass } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import { SampleButton } from "@/components/voice/sample-button";
import { CONSENT, IMPORT_CONSENT, SAMPLE } from "@/lib/voice/limits";
import type { CustomVoice as Given } from "@/lib/voice/view";
import { RecordButton } from "./record-button";
import { useCustomVoice } from "./use-custom-voice";

const STATES: Record<Given["state"], { badge: string; words: string }> = {
  ready: { badge: "Ready", words: "This persona speaks with your recording's voice." },
  pending: { badge: "Being made", words: "The voice is being made. You can go on meanwhile." },
  kept: {
    badge: "Kept",
    words: "The recording is kept. It becomes a voice once an ElevenLabs account is connected.",
  },
  failed: { badge: "Not made", words: "No voice could be made of the recording." },
};

const BROUGHT = {
  badge: "Kept",
  words:
    "The recording is kept and was sent to nobody. For a voice the persona speaks with, remove it and give a recording with your consent.",
};

/** A voice by one's own recording: how far it is, or how to give one. */
export function CustomVoice({ personaId }: { personaId: number }) {
  const custom = useCustomVoice(personaId);
  if (custom.voice === undefined && !custom.problem) return <Skeleton className="h-24" />;
  return (
    <div className="flex flex-col gap-4">
      <h4 className="text-14 font-medium">A voice of your own</h4>
      {custom.voice ? <Standing custom={custom} voice={custom.voice} /> : <Giving custom={custom} />}
      {custom.problem ? <ErrorState>{custom.problem}</ErrorState> : null}
    </div>
  );
}

type Custom = ReturnType<typeof useCustomVoice>;

function Standing({ custom, voice }: { custom: Custom; voice: Given }) {
  const { badge, words } =
    voice.consent.text_version === IMPORT_CONSENT.version ? BROUGHT : STATES[voice.state];
  const note = voice.requires_verification
    ? "ElevenLabs wants to be shown whose voice it is. Confirm it on their page."
    : voice.reason;
  return (
    <div className="flex flex-col gap-3 rounded-control border border-line p-4">
      <div className="flex items-center gap-3">
        <SampleButton url={voice.sample_url} what="your recording" className="size-12" />
        <div className="flex min-w-0 flex-1 flex-col gap-1">
          <span className="flex flex-wrap items-center gap-2 text-14 font-medium">
            <Mic aria-hidden className="size-4 text-accent" />
            Custom voice
            <Badge tiny>{badge}</Badge>
          </span>
          <span className="text-14 text-ink-soft tabular-nums">
            {lengthWords(voice.duration_seconds)}, {consentWords(voice.consent)}
          </span>
        </div>
      </div>
      <p className="text-14 text-ink-soft text-pretty">{note ?? words}</p>
      <Button
        className="self-start text-danger"
        icon={<Trash2 aria-hidden className="size-4" />}
        busy={custom.busy === "remove"}
        onClick={() => void custom.remove()}
      >
        Remove the voice
      </Button>
    </div>
  );
}

function lengthWords(duration: number): string {
  const seconds = Math.round(duration);
  return seconds === 1 ? "1 second" : `${seconds} seconds`;
}

/** Nobody is said to have agreed who was not asked. */
function consentWords({ given_at, text_version }: Given["consent"]): string {
  const day = given_at.slice(0, 10);
  return text_version === IMPORT_CONSENT.version
    ? `brought from the Python version on ${day}, where an administrator stated that its speaker agreed`
    : `recorded with your consent of ${day}`;
}

function Giving({ custom }: { custom: Custom }) {
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [agreed, setAgreed] = useState(false);
  const shown = useRef<HTMLDivElement>(null);

  // What comes next may lie under the window's foot.
  useEffect(() => {
    if (file) shown.current?.scrollIntoView({ block: "nearest" });
  }, [file]);
  const take = (chosen: File | undefined) => {
    if (!chosen) return;
    custom.setProblem(
      chosen.size > SAMPLE.bytes ? "The file is larger than 10 MB. Please choose a shorter recording." : null,
    );
    setFile(chosen.size > SAMPLE.bytes ? null : chosen);
  };
  return (
    <div className="flex flex-col gap-4">
      <p className="text-14 text-ink-soft text-pretty">
        A quiet room, one voice, a neutral tone: 60 to 120 seconds are best, 10 will do. MP3, WAV, OGG, M4A or
        FLAC, up to three minutes and 10 MB.
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <RecordButton onRecorded={take} onProblem={custom.setProblem} />
        <label className={buttonClass("quiet", "relative cursor-pointer has-focus-visible:outline-2")}>
          <Upload aria-hidden className="size-4" />
          Choose a file
          <input
            type="file"
            aria-label="Choose a recording"
            accept="audio/mpeg,audio/wav,audio/ogg,audio/mp4,audio/x-m4a,audio/flac,.mp3,.wav,.ogg,.m4a,.flac"
            className="absolute inset-0 cursor-pointer opacity-0"
            onChange={(event) => take(event.target.files?.[0])}
          />
        </label>
      </div>
      {file ? (
        <div ref={shown} className="flex scroll-mb-6 flex-col gap-4">
          <Chosen key={`${file.name} ${file.lastModified}`} file={file} />
          <label htmlFor={id} className="flex cursor-pointer items-start gap-3 text-14 text-pretty">
            <input
              id={id}
              type="checkbox"
              checked={agreed}
              onChange={(event) => setAgreed(event.target.checked)}
              className="mt-0.5 size-5 shrink-0 accent-accent"
            />
            <span>{CONSENT.text}</span>
          </label>
          <Button
            className="self-start"
            busy={custom.busy === "upload"}
            disabled={!agreed}
            onClick={() => void custom.upload(file)}
          >
            {custom.busy === "upload" ? "Giving it this voice…" : "Give it this voice"}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** The recording before it is given: to be heard first. */
function Chosen({ file }: { file: File }) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <div className="flex min-h-12 items-center gap-3">
      {url ? <SampleButton url={url} what="the recording" className="size-12" /> : null}
      <span className="min-w-0 truncate text-14 text-ink-soft">{file.name}</span>
    </div>
  );
}

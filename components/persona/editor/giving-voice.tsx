"use client";

import { Upload, X } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { SampleButton } from "@/components/voice/sample-button";
import { SampleProblem } from "@/components/voice/sample-problem";
import { CONSENT } from "@/lib/voice/limits";
import { RecordButton } from "./record-button";
import { CONSENT_FIELD, type Custom } from "./use-custom-voice";

/** How to give a persona a voice: record it or choose a file, agree, give. */
export function GivingVoice({ custom }: { custom: Custom }) {
  const id = useId();
  const { file, agreed } = custom;
  // What was chosen now would be put away with what is being given.
  const isUploading = custom.busy === "upload";
  const shown = useRef<HTMLDivElement>(null);

  // What comes next may lie under the window's foot.
  useEffect(() => {
    if (file) shown.current?.scrollIntoView({ block: "nearest" });
  }, [file]);

  return (
    <div className="flex flex-col gap-4">
      <p className="text-14 text-ink-soft text-pretty">
        A quiet room, one voice, a neutral tone: 60 to 120 seconds are best, 10 will do. MP3, WAV, OGG, M4A or
        FLAC, up to three minutes and 10 MB.
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <RecordButton
          disabled={isUploading}
          onRecorded={custom.choose}
          onProblem={custom.setProblem}
          onRunning={custom.setRecording}
        />
        <label
          className={buttonClass(
            "quiet",
            "relative cursor-pointer has-focus-visible:outline-2 has-disabled:cursor-default has-disabled:opacity-50",
          )}
        >
          <Upload aria-hidden className="size-4" />
          Choose a file
          <input
            type="file"
            disabled={isUploading}
            aria-label="Choose a recording"
            accept="audio/mpeg,audio/wav,audio/ogg,audio/mp4,audio/x-m4a,audio/3gpp,audio/flac,.mp3,.wav,.ogg,.m4a,.flac"
            className="absolute inset-0 cursor-pointer opacity-0 disabled:cursor-default"
            onChange={(event) => {
              const chosen = event.target.files?.[0];
              if (chosen) custom.choose(chosen);
              // The same file may be chosen again after it was put away.
              event.target.value = "";
            }}
          />
        </label>
      </div>
      {file ? (
        <div ref={shown} className="flex scroll-mb-6 flex-col gap-4">
          <Chosen
            key={`${file.name} ${file.lastModified}`}
            file={file}
            disabled={isUploading}
            onDiscard={custom.putAway}
          />
          <label htmlFor={id} className="flex cursor-pointer items-start gap-3 text-14 text-pretty">
            <input
              id={id}
              name={CONSENT_FIELD}
              type="checkbox"
              checked={agreed}
              onChange={(event) => custom.agree(event.target.checked)}
              className="mt-0.5 size-5 shrink-0 accent-accent"
            />
            <span>{CONSENT.text}</span>
          </label>
          <Button
            className="self-start"
            busy={isUploading}
            disabled={!agreed}
            onClick={() => {
              if (!custom.obstacle()) void custom.give();
            }}
          >
            {isUploading ? "Giving it this voice…" : "Give it this voice"}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** The recording before it is given: to be heard first, or put away. */
function Chosen({ file, disabled, onDiscard }: { file: File; disabled: boolean; onDiscard: () => void }) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex min-h-12 items-center gap-3">
        {url ? <SampleButton url={url} what="the recording" className="size-12" /> : null}
        <span className="min-w-0 flex-1 truncate text-14 text-ink-soft">{file.name}</span>
        <IconButton
          label="Put the recording away"
          icon={<X aria-hidden className="size-5" />}
          tipAlign="end"
          disabled={disabled}
          onClick={onDiscard}
        />
      </div>
      {url ? <SampleProblem url={url} /> : null}
    </div>
  );
}

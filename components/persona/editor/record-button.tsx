"use client";

import { Mic, Square } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { type Recording, record } from "./recorder";

const LONGEST_SECONDS = 180;

type RecordButtonProps = {
  onRecorded: (file: File) => void;
  onProblem: (sentence: string) => void;
  onRunning: (running: boolean) => void;
  /** No recording can begin now. */
  disabled: boolean;
};

/** Records in the browser: how loud, how long, and an end that comes by itself after three minutes. */
export function RecordButton({ onRecorded, onProblem, onRunning, disabled }: RecordButtonProps) {
  const [recording, setRecording] = useState<Recording | null>(null);
  const [seconds, setSeconds] = useState(0);
  const meter = useRef<HTMLSpanElement>(null);
  /** Counts what was asked for: a microphone that comes when nobody waits for it any more is let go of. */
  const asked = useRef(0);
  const ending = useRef<Recording | null>(null);

  useEffect(
    () => () => {
      asked.current += 1;
    },
    [],
  );

  useEffect(() => {
    if (disabled) asked.current += 1;
  }, [disabled]);

  useEffect(() => {
    if (!recording) return;
    onRunning(true);
    const begun = Date.now();
    const timer = setInterval(() => {
      meter.current?.style.setProperty("transform", `scaleX(${recording.level()})`);
      setSeconds(Math.floor((Date.now() - begun) / 1_000));
    }, 60);
    return () => {
      clearInterval(timer);
      recording.discard();
      onRunning(false);
    };
  }, [recording, onRunning]);

  async function start() {
    const mine = ++asked.current;
    try {
      setSeconds(0);
      const opened = await record();
      if (mine === asked.current) setRecording(opened);
      else opened.discard();
    } catch (error) {
      onProblem(error instanceof Error ? error.message : "The microphone cannot be used.");
    }
  }

  async function finish(of: Recording) {
    if (ending.current === of) return;
    ending.current = of;
    try {
      onRecorded(await of.finish());
    } catch {
      onProblem("The recording could not be read. Please try again.");
    }
    setRecording(null);
  }

  const over = recording !== null && seconds >= LONGEST_SECONDS;
  useEffect(() => {
    if (over && recording) void finish(recording);
  });

  if (!recording)
    return (
      <Button icon={<Mic aria-hidden className="size-4" />} disabled={disabled} onClick={() => void start()}>
        Record
      </Button>
    );
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button
        icon={<Square aria-hidden className="size-4 fill-current" />}
        onClick={() => void finish(recording)}
      >
        Finish
      </Button>
      <span aria-hidden className="h-2 w-32 overflow-hidden rounded-full bg-fill-strong">
        <span ref={meter} className="block h-full origin-left scale-x-0 rounded-full bg-accent" />
      </span>
      <span className="text-14 text-ink-soft tabular-nums">
        {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, "0")}
      </span>
    </div>
  );
}

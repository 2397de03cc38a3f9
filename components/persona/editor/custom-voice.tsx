"use client";

import { useEffect, useRef } from "react";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import { GivingVoice } from "./giving-voice";
import { StandingVoice } from "./standing-voice";
import type { Custom } from "./use-custom-voice";

/** A voice by one's own recording: how far it is, or how to give one. */
export function CustomVoice({ custom }: { custom: Custom }) {
  const { voice, problem } = custom;
  if (voice === undefined && !problem) return <Skeleton className="h-24" />;
  return (
    <div className="flex flex-col gap-4">
      <h4 className="text-14 font-medium">A voice of your own</h4>
      {voice ? <StandingVoice custom={custom} voice={voice} /> : <GivingVoice custom={custom} />}
      {problem ? <Problem>{problem}</Problem> : null}
    </div>
  );
}

/** Comes into view by itself: where it stands may lie under the window's foot. */
function Problem({ children }: { children: string }) {
  const shown = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are another problem
  useEffect(() => {
    shown.current?.scrollIntoView({ block: "nearest" });
  }, [children]);
  return (
    <div ref={shown} className="scroll-my-6">
      <ErrorState>{children}</ErrorState>
    </div>
  );
}

"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import { GivingVoice } from "./giving-voice";
import { StandingVoice } from "./standing-voice";
import type { Custom } from "./use-custom-voice";

/** A voice by one's own recording: how far it is, or how to give one. */
export function CustomVoice({ custom }: { custom: Custom }) {
  const { voice, problem, unread } = custom;
  // A recording that is still to be given stays in hand, whatever stands there by now.
  const isGiving = voice === null || custom.file !== null;
  if (voice === undefined && !isGiving && !unread) return <Skeleton className="h-24" />;
  return (
    <div className="flex flex-col gap-4">
      <h4 className="text-14 font-medium">A voice of your own</h4>
      {isGiving ? <GivingVoice custom={custom} /> : null}
      {voice && !isGiving ? <StandingVoice custom={custom} voice={voice} /> : null}
      {problem ? <Problem>{problem}</Problem> : null}
      {unread ? (
        <ErrorState action={<Button onClick={custom.lookAgain}>Look again</Button>}>
          How far the voice is could not be read. {unread}
        </ErrorState>
      ) : null}
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

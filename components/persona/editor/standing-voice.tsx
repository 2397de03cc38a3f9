"use client";

import { AudioLines, Mic, Trash2 } from "lucide-react";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import { SampleButton } from "@/components/voice/sample-button";
import { SampleProblem } from "@/components/voice/sample-problem";
import type { CustomVoice } from "@/lib/voice/view";
import type { Custom } from "./use-custom-voice";
import { consentWords, lengthWords, MAKE, standingOf } from "./voice-words";

/** A voice that was given: how far it is, and what can be done with it. */
export function StandingVoice({ custom, voice }: { custom: Custom; voice: CustomVoice }) {
  const [asking, setAsking] = useState(false);
  const { badge, words } = standingOf(voice);
  const isMaking = custom.busy === "make";
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
      <SampleProblem url={voice.sample_url} />
      <p className="text-14 text-ink-soft text-pretty">{words}</p>
      <div className="flex flex-wrap gap-2">
        {voice.can_be_made ? (
          <Button
            icon={<AudioLines aria-hidden className="size-4" />}
            busy={isMaking}
            onClick={() => void custom.make()}
          >
            {isMaking ? "Making the voice…" : MAKE}
          </Button>
        ) : null}
        <Button
          variant="danger"
          icon={<Trash2 aria-hidden className="size-4" />}
          busy={custom.busy === "remove"}
          onClick={() => setAsking(true)}
        >
          Remove the voice
        </Button>
      </div>
      <Confirm
        open={asking}
        onOpenChange={setAsking}
        title="Remove this voice?"
        description="The recording and the voice that was made of it are deleted, here and at the provider. This cannot be taken back."
        confirm="Remove it"
        onConfirm={() => {
          setAsking(false);
          void custom.remove();
        }}
      />
    </div>
  );
}

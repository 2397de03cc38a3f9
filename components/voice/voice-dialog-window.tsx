"use client";

import Link from "next/link";
import { useSetting } from "@/components/account/use-setting";
import { Dialog } from "@/components/ui/dialog";
import { ErrorState } from "@/components/ui/error-state";
import { Switch } from "@/components/ui/switch";
import { SpeedSelect } from "./speed-select";
import type { VoiceDialogProps } from "./voice-dialog";

export function VoiceDialogWindow({ open, onOpenChange, voice }: VoiceDialogProps) {
  const aloud = useSetting(voice.settings.aloud, (value) => voice.change({ aloud: value }));
  const speed = useSetting(voice.settings.speed ?? 1, (value) => voice.change({ speed: value }));
  const error = aloud.error ?? speed.error;
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Voice" description="Holds for all personas.">
      <div className="flex flex-col gap-5">
        {error ? <ErrorState>{error}</ErrorState> : null}
        <Switch
          label="Read replies aloud"
          help="Sentence by sentence, while they are written"
          checked={aloud.value}
          onChange={(event) => aloud.set(event.target.checked)}
        />
        {voice.settings.speed === null ? null : <SpeedSelect value={speed.value} onChange={speed.set} />}
        <Link href="/settings" className="self-start text-14 text-accent underline underline-offset-2">
          All voice settings
        </Link>
      </div>
    </Dialog>
  );
}

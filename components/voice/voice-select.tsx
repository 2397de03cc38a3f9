"use client";

import type { Voice } from "@/components/persona/editor/use-voices";
import type { ControlProps } from "@/components/ui/field";
import { Select } from "@/components/ui/input";
import { SampleButton } from "./sample-button";

type VoiceSelectProps = {
  control: ControlProps;
  voices: Voice[];
  chosen: string | null;
  onChoose: (voiceId: string | null) => void;
  /** What no choice means. */
  none: string;
};

const GROUPS: { label: string; holds: (voice: Voice) => boolean }[] = [
  { label: "Your ElevenLabs account", holds: (voice) => voice.available && voice.provider === "elevenlabs" },
  { label: "Built in", holds: (voice) => voice.available && voice.provider !== "elevenlabs" },
  { label: "Not available now", holds: (voice) => !voice.available },
];

/** The voices there are, by where they come from, and a button to hear the chosen one. */
export function VoiceSelect({ control, voices, chosen, onChoose, none }: VoiceSelectProps) {
  const voice = voices.find(({ id }) => id === chosen);
  return (
    <div className="flex gap-2">
      <Select
        {...control}
        name="voice_id"
        className="min-w-0 flex-1"
        value={chosen ?? ""}
        onChange={(event) => onChoose(event.target.value || null)}
      >
        <option value="">{none}</option>
        {chosen && !voice ? <option value={chosen}>The voice it has (not available now)</option> : null}
        {GROUPS.map(({ label, holds }) => {
          const group = voices.filter(holds);
          return group.length > 0 ? (
            <optgroup key={label} label={label}>
              {group.map((one) => (
                <option key={one.id} value={one.id} disabled={!one.available && one.id !== chosen}>
                  {one.available ? one.name : `${one.name} (not available now)`}
                </option>
              ))}
            </optgroup>
          ) : null;
        })}
      </Select>
      <SampleButton url={voice?.preview_url ?? null} name={voice?.name ?? "the voice"} />
    </div>
  );
}

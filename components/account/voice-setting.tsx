"use client";

import { useState } from "react";
import { useVoices } from "@/components/persona/editor/use-voices";
import { request } from "@/components/request";
import { Field } from "@/components/ui/field";
import { Segmented } from "@/components/ui/segmented";
import { Skeleton } from "@/components/ui/skeleton";
import { Switch } from "@/components/ui/switch";
import { SpeedSelect } from "@/components/voice/speed-select";
import { type NoChoice, VoicePicker } from "@/components/voice/voice-picker";
import type { SettingsView } from "@/lib/account/view";
import type { PersonaSummary } from "@/lib/personas/summary";
import { Section } from "./section";
import { useSetting } from "./use-setting";
import { VoiceTest } from "./voice-test";

const EACH_ITS_OWN: NoChoice = {
  name: "Each its own",
  description: "The voice each persona has.",
  previewUrl: null,
};
const put = (change: Partial<SettingsView>) => request("PUT", "/api/settings", change);

type VoiceSettingProps = {
  initial: SettingsView;
  personas: PersonaSummary[];
};

/** Whether and how personas are heard. */
export function VoiceSetting({ initial, personas }: VoiceSettingProps) {
  const voices = useVoices();
  const aloud = useSetting(initial.tts_enabled, (value) => put({ tts_enabled: value }));
  const speed = useSetting(initial.voice_speed, (value) => put({ voice_speed: value }));
  const override = useSetting(initial.voice_override, (value) => put({ voice_override: value }));
  const mode = useSetting(initial.preferred_chat_mode, (value) => put({ preferred_chat_mode: value }));
  const [changed, setChanged] = useState(0);
  const all = [aloud, speed, override, mode];
  const chosen = voices?.find(({ id }) => id === override.value);
  const touch = () => setChanged((count) => count + 1);
  return (
    <Section
      title="Voice"
      lead="How personas sound to you."
      saved={all.some((setting) => setting.saved)}
      error={all.find((setting) => setting.error)?.error}
    >
      <div className="px-4 py-3">
        <Switch
          label="Read replies out"
          help="As they are written, sentence by sentence."
          checked={aloud.value}
          onChange={(event) => aloud.set(event.target.checked)}
        />
      </div>
      <div className="px-4 py-4">
        <SpeedSelect
          value={speed.value}
          onChange={(value) => {
            speed.set(value);
            touch();
          }}
        />
      </div>
      <div className="px-4 py-4">
        {voices ? (
          <Field
            label="One voice for all personas"
            help={(chosen && !chosen.available && chosen.reason) || "Goes before the voice each persona has."}
          >
            {(control) => (
              <VoicePicker
                control={control}
                voices={voices}
                chosen={override.value}
                none={EACH_ITS_OWN}
                onChoose={(value) => {
                  override.set(value);
                  touch();
                }}
              />
            )}
          </Field>
        ) : (
          <Skeleton className="h-12" />
        )}
      </div>
      <div className="flex flex-col gap-2 px-4 py-4">
        <span className="text-14 font-medium">A chat opens with</span>
        <Segmented
          label="A chat opens with"
          options={[
            { value: "chat", label: "Writing" },
            { value: "voice", label: "Voice" },
          ]}
          value={mode.value}
          onChange={mode.set}
        />
      </div>
      <VoiceTest key={changed} personas={personas} />
    </Section>
  );
}

"use client";

import { Field } from "@/components/ui/field";
import { Skeleton } from "@/components/ui/skeleton";
import { type NoChoice, VoicePicker } from "@/components/voice/voice-picker";
import type { Editor } from "./use-editor";
import { useVoices, type Voice } from "./use-voices";

/** The voice the persona speaks with. One that is stored and not offered now is kept as it is. */
export function VoiceField({ editor }: { editor: Editor }) {
  const voices = useVoices();
  const chosen = editor.state.fields.voice_id;
  if (!voices) return <Skeleton className="h-12" />;
  if (voices.length === 0)
    return (
      <p className="text-14 text-ink-soft text-pretty">
        {chosen
          ? "Your persona keeps the voice it has. The list of voices cannot be had right now."
          : "Your persona speaks with a built-in voice. The list of voices cannot be had right now."}
      </p>
    );
  const voice = voices.find(({ id }) => id === chosen);
  return (
    <Field label="Voice" help={(voice && !voice.available && voice.reason) || voice?.description}>
      {(control) => (
        <VoicePicker
          control={control}
          voices={voices}
          chosen={chosen}
          none={ownVoice(voices, editor.state.start.persona?.own_voice_id ?? null)}
          onChoose={(voiceId) => editor.act({ do: "voice", voiceId })}
        />
      )}
    </Field>
  );
}

/** A persona that is not stored yet has none to be heard. */
function ownVoice(voices: Voice[], id: string | null): NoChoice {
  const own = voices.find((voice) => voice.id === id);
  return {
    name: "Its own built-in voice",
    description: own
      ? `${own.name}. ${own.description}`
      : "One of the built-in voices, from when it is saved.",
    previewUrl: own?.preview_url ?? null,
  };
}

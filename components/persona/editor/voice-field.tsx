"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/input";
import { Skeleton } from "@/components/ui/skeleton";
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
          ? "Your persona keeps the voice it has. You can choose another here once voices are set up."
          : "Your persona has no voice yet. You can choose one here once voices are set up."}
      </p>
    );
  const isOffered = voices.some(({ id }) => id === chosen);
  return (
    <Field label="Voice" help={voices.find(({ id }) => id === chosen)?.description}>
      {(control) => (
        <Select
          {...control}
          name="voice_id"
          value={chosen ?? ""}
          onChange={(event) => editor.act({ do: "voice", voiceId: event.target.value || null })}
        >
          <option value="">No voice</option>
          {chosen && !isOffered ? <option value={chosen}>The voice it has (not available now)</option> : null}
          {voices.map((voice) => (
            <option key={voice.id} value={voice.id} disabled={!voice.available && voice.id !== chosen}>
              {nameOf(voice)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

const nameOf = ({ name, available }: Voice) => (available ? name : `${name} (not available now)`);

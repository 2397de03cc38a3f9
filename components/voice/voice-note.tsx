"use client";

import { Volume2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { fallbackWords } from "./fallback-words";
import { usePlayer, useSounding } from "./voice-context";

/** So much of what was not spoken says where that begins. */
const SHOWN = 40;

type VoiceNoteProps = {
  messageKey: string;
  text: string;
  /** How much of it was heard when the user cut in; null where they did not. */
  heardUntil: number | null;
  name: string;
};

/** Under a reply: what there is to say about how it sounds. Nothing, as a rule. */
export function VoiceNote({ messageKey, text, heardUntil, name }: VoiceNoteProps) {
  const player = usePlayer();
  const unspoken = heardUntil === null ? "" : text.slice(heardUntil).replace(/\s+/g, " ").trim();
  const { status, problem, fallback } = useSounding(messageKey);
  if (status === "blocked")
    return (
      <Button
        className="mt-2"
        icon={<Volume2 aria-hidden className="size-4" />}
        onClick={() => player?.resume()}
      >
        Tap to hear {name}
      </Button>
    );
  if (unspoken)
    return (
      <p className="mt-2 text-14 text-ink-faint">You cut in. Not spoken from “{beginningOf(unspoken)}” on.</p>
    );
  const words = problem ?? (fallback ? fallbackWords(fallback) : null);
  if (!words) return null;
  return (
    <p
      role="status"
      className={status === "failed" ? "mt-2 text-14 text-danger" : "mt-2 text-14 text-ink-faint"}
    >
      {words}
    </p>
  );
}

/** The first words of it, whole ones. */
function beginningOf(text: string): string {
  if (text.length <= SHOWN) return text;
  return `${text
    .slice(0, SHOWN)
    .replace(/\s+\S*$/, "")
    .replace(/[\s.,;:!?…]+$/, "")}…`;
}

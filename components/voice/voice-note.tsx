"use client";

import { Volume2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { fallbackWords } from "./fallback-words";
import { usePlayer, useSounding } from "./voice-context";

/** Under a reply: what there is to say about how it sounds. Nothing, as a rule. */
export function VoiceNote({ messageKey, name }: { messageKey: string; name: string }) {
  const player = usePlayer();
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

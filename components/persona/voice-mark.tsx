import { AudioLines, Mic } from "lucide-react";

/** The mark before the words that say which voice speaks: a microphone for one's own recording. */
export function VoiceMark({ custom }: { custom: boolean }) {
  const Mark = custom ? Mic : AudioLines;
  return <Mark aria-hidden className="size-3.5 shrink-0" />;
}

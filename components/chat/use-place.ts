"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { toast } from "@/components/ui/announce";
import type { Place } from "./place";

/** So long a message that was looked for stands out. */
const MARKED_MS = 5_000;

/** The place the address names: shown once, then left behind by writing or by going back to the newest. */
export function usePlace(given: Place | null) {
  const router = useRouter();
  const [place, setPlace] = useState(given);
  const [known, setKnown] = useState(given?.asked);
  const [marked, setMarked] = useState(given?.messageId ?? null);
  const asked = given?.asked;
  const isMissing = given !== null && given.messageId === null;

  if (known !== asked) {
    setKnown(asked);
    setPlace(given);
    setMarked(given?.messageId ?? null);
  }

  useEffect(() => {
    if (asked && isMissing) toast("This message is not there any more.", "failed");
  }, [asked, isMissing]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each wish
  useEffect(() => {
    if (marked === null) return;
    const timer = setTimeout(() => setMarked(null), MARKED_MS);
    return () => clearTimeout(timer);
  }, [marked, asked]);

  /** To the newest messages, and out of the address. */
  function leave() {
    if (!place) return;
    setPlace(null);
    setMarked(null);
    router.replace("/chat", { scroll: false });
  }

  return { place, marked, leave };
}

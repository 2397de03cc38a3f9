"use client";

import { lazily } from "@/components/ui/lazy";
import type { PersonaSummary } from "@/lib/personas/summary";

/** What can be forgotten at once: one conversation, some days of the reader's choice, all of it. */
export type Forgettable =
  | { kind: "conversation"; id: number; day: string }
  | { kind: "days" }
  | { kind: "everything" };

export type ForgetSpanProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Kept while the window closes. */
  what: Forgettable | null;
  persona: PersonaSummary;
};

/** Counts what would go, asks, and says what went. */
export const ForgetSpan = lazily<ForgetSpanProps>(async () => (await import("./forget-window")).ForgetWindow);

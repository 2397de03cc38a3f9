"use client";

import { lazily } from "@/components/ui/lazy";
import type { PersonaSummary } from "@/lib/personas/summary";

export type ImportChatProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  persona: PersonaSummary;
  userName: string;
  /** When the earliest message of the history was said, ISO 8601; null where there is none. */
  first: string | null;
};

/** Brings a chat history from a file: shows it first, then sends it, and says what became of it. */
export const ImportChat = lazily<ImportChatProps>(async () => (await import("./import-window")).ImportWindow);

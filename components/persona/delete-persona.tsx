"use client";

import { lazily } from "@/components/ui/lazy";
import type { PersonaSummary } from "@/lib/personas/summary";

export type DeletePersonaProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  persona: PersonaSummary;
  /** Whose drafts go with it. */
  userId: number;
  onDeleted: (persona: PersonaSummary) => void;
  /** Where the focus goes once the persona, and with it its card, is gone. */
  returnTo: () => HTMLElement | null;
};

/** Asks before a persona goes for good, and says what goes with it. */
export const DeletePersona = lazily<DeletePersonaProps>(
  async () => (await import("./delete-window")).DeleteWindow,
);

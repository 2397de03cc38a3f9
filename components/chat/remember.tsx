"use client";

import { lazily } from "@/components/ui/lazy";
import type { PersonaView } from "@/lib/personas/view";
import type { Item } from "./timeline";

export type RememberProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  item: Item | null;
  persona: PersonaView;
};

/** Keeps what a message says as a memory, in the words one gives it. */
export const Remember = lazily<RememberProps>(async () => (await import("./remember-window")).RememberWindow);

"use client";

import { lazily } from "@/components/ui/lazy";
import type { PersonaView } from "@/lib/personas/view";
import type { Shelf } from "./store";

/** What the form is opened for. */
export type EditorTarget = { kind: "new" } | { kind: "copy"; of: number } | { kind: "edit"; id: number };

export type PersonaEditorProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  target: EditorTarget;
  shelf: Shelf;
  /** Whose drafts these are. */
  userId: number;
  /** It is stored; the window closes by itself. */
  onSaved: (persona: PersonaView) => void;
  /** It has another voice, or none any more; the window stays open. */
  onVoice?: (persona: PersonaView) => void;
  /** Where the focus goes after saving; unless told, back to where it was. */
  returnTo?: () => HTMLElement | null;
};

/** The window in which a persona is made or changed; fetched when it is first opened. */
export const PersonaEditor = lazily<PersonaEditorProps>(
  async () => (await import("./editor-window")).EditorWindow,
);

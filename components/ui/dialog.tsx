"use client";

import type { ReactNode } from "react";
import { lazily } from "./lazy";

export type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  /** The buttons; they stay in sight while the middle scrolls. */
  footer?: ReactNode;
  /**
   * `sheet`: from the right on wide screens, the whole screen on phones; begins at `[data-first]`. `alert`: a question that
   * must be answered.
   */
  kind?: "dialog" | "sheet" | "alert";
  /** The title is read aloud but not shown. */
  hideTitle?: boolean;
  /** Where the focus goes when it closes, if not back to where it was. */
  returnTo?: () => HTMLElement | null;
  children?: ReactNode;
};

/** A window over the page: focus stays inside, Escape closes, focus goes back to where it was. */
export const Dialog = lazily<DialogProps>(async () => (await import("./dialog-window")).DialogWindow);

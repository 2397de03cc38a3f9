"use client";

import { type RefObject, useEffect, useRef } from "react";

const WINDOW = '[role="dialog"], [role="alertdialog"]';

/**
 * Escape closes what is open in a part of the page, and nothing around it: a window would close with it. The key is
 * another's while a window is open over the part.
 */
export function useEscape(part: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      const around = part.current?.closest(WINDOW) ?? null;
      const target = event.target instanceof Element ? event.target : null;
      if (event.key !== "Escape" || (target?.closest(WINDOW) ?? null) !== around) return;
      event.stopPropagation();
      event.preventDefault();
      latest.current();
    };
    // Before the windows' own listeners, which are the document's.
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [part, open]);
}

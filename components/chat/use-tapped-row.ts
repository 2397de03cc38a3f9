"use client";

import { type RefObject, useEffect, useState } from "react";

/** The key of the message whose time and actions a tap has opened; a second tap closes them. For screens without hover. */
export function useTappedRow(scroller: RefObject<HTMLElement | null>): string | null {
  const [tapped, setTapped] = useState<string | null>(null);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const tap = (event: MouseEvent) => {
      if (!window.matchMedia("(hover: none)").matches) return;
      const target = event.target as Element;
      if (target.closest("a, button, pre") || window.getSelection()?.isCollapsed === false) return;
      const key = target.closest("[data-message]")?.getAttribute("data-message") ?? null;
      setTapped((before) => (before === key ? null : key));
    };
    element.addEventListener("click", tap);
    return () => element.removeEventListener("click", tap);
  }, [scroller]);

  return tapped;
}

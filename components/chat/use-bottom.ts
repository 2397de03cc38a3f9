"use client";

import type { Virtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

/** This near to the end counts as being there: fractions of a pixel, and a browser's rounding. */
const AT_END_PX = 4;
/** From here the way back down is worth a button. */
const AWAY_PX = 240;

export type Place = "end" | "near" | "away";

/**
 * Keeps the end of the list in view while the reader is there: as messages come and grow, as the composer grows and
 * as the keyboard opens. Any scroll upwards lets go; coming back to the end takes hold again.
 */
export function useBottom(
  scroller: RefObject<HTMLElement | null>,
  virtualizer: Virtualizer<HTMLDivElement, Element>,
) {
  const [place, setPlace] = useState<Place>("end");
  const held = useRef(true);
  const lastTop = useRef(0);

  function onScroll() {
    const element = scroller.current;
    if (!element) return;
    const distance = element.scrollHeight - element.clientHeight - element.scrollTop;
    const wentUp = element.scrollTop < lastTop.current - 1;
    lastTop.current = element.scrollTop;
    if (distance <= AT_END_PX) held.current = true;
    else if (wentUp) held.current = false;
    setPlace(held.current ? "end" : distance > AWAY_PX ? "away" : "near");
  }

  /** Down to the newest message, and hold on to it. */
  function toEnd() {
    held.current = true;
    setPlace("end");
    virtualizer.scrollToEnd();
  }

  // After each commit: rows are measured as they enter, and the end moves with them before anything is painted.
  useLayoutEffect(() => {
    if (held.current) virtualizer.scrollToEnd();
  });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (held.current) virtualizer.scrollToEnd();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, virtualizer]);

  return { place, onScroll, toEnd };
}

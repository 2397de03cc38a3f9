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
  const lastEnd = useRef(0);

  /** Sees where the reader is. Also called before holding on: the browser tells of a scroll only with the next frame. */
  function look() {
    const element = scroller.current;
    if (!element) return;
    const end = element.scrollHeight - element.clientHeight;
    const distance = end - element.scrollTop;
    const wentUp = element.scrollTop < lastTop.current - 1;
    // The end may have moved on since the reader came to it. A longer way is that of earlier messages loading above.
    const wentDown = element.scrollTop - lastTop.current;
    const atOldEnd = Math.abs(lastEnd.current - element.scrollTop) <= AT_END_PX;
    const cameToEnd = atOldEnd && wentDown > 0 && wentDown < 2 * element.clientHeight;
    lastTop.current = element.scrollTop;
    lastEnd.current = end;
    if (distance <= AT_END_PX || cameToEnd) held.current = true;
    else if (wentUp) held.current = false;
    setPlace(held.current ? "end" : distance > AWAY_PX ? "away" : "near");
  }

  function holdOn() {
    look();
    if (held.current) toEnd();
  }

  /** Down to the newest message, and hold on to it. */
  function toEnd() {
    held.current = true;
    setPlace("end");
    virtualizer.scrollToEnd();
    lastTop.current = scroller.current?.scrollTop ?? 0;
  }

  // After each commit: rows are measured as they enter, and the end moves with them before anything is painted.
  useLayoutEffect(holdOn);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it only reads what stays
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(holdOn);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return { place, onScroll: look, toEnd };
}

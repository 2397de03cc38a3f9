"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * A row that leaves the screen takes the focus in it along; the scrolling element then gets it, so that the keyboard
 * goes on scrolling.
 */
export function useKeptFocus(scroller: RefObject<HTMLElement | null>) {
  const focused = useRef<Element | null>(null);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const enter = (event: FocusEvent) => {
      focused.current = event.target as Element;
    };
    const leave = (event: FocusEvent) => {
      const target = event.target as Element;
      queueMicrotask(() => {
        if (target.isConnected && focused.current === target) focused.current = null;
      });
    };
    element.addEventListener("focusin", enter);
    element.addEventListener("focusout", leave);
    return () => {
      element.removeEventListener("focusin", enter);
      element.removeEventListener("focusout", leave);
    };
  }, [scroller]);

  useLayoutEffect(() => {
    if (!focused.current || focused.current.isConnected) return;
    focused.current = null;
    if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true });
  });
}

"use client";

import { type RefObject, useEffect, useRef, useState } from "react";

/**
 * What a row shows: itself, or in its place a field or a question. When that closes, the row's menu has the focus
 * again.
 */
export function useRowMode<M extends string>(row: RefObject<HTMLElement | null>) {
  const [mode, setMode] = useState<M | "shown">("shown");
  const wasOpen = useRef(false);
  useEffect(() => {
    if (mode === "shown" && wasOpen.current)
      row.current?.querySelector<HTMLElement>("[aria-haspopup]")?.focus();
    wasOpen.current = mode !== "shown";
  }, [mode, row]);
  return { mode, open: (next: M) => setMode(next), close: () => setMode("shown") };
}

"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { Button } from "@/components/ui/button";

/** Asks for more as the end of a list comes near; also a button, for those who go by keys. */
export function ShowMore({ busy, onMore }: { busy: boolean; onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const near = useEffectEvent(onMore);

  useEffect(() => {
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && near(), {
      rootMargin: "800px",
    });
    if (button.current && !busy) watcher.observe(button.current);
    return () => watcher.disconnect();
  }, [busy]);

  return (
    <Button ref={button} busy={busy} onClick={onMore} className="self-center">
      {busy ? "Loading…" : "Show more"}
    </Button>
  );
}

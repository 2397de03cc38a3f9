"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { Button } from "@/components/ui/button";

/** Asks for more as the end of a list of `count` comes near; also a button, for those who go by keys. */
export function ShowMore({ busy, count, onMore }: { busy: boolean; count: number; onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const near = useEffectEvent(onMore);

  // An answer can come before the button was ever seen busy: what was in view stays so, and nobody is told again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew for each length of the list
  useEffect(() => {
    // Out of sight and back in sight can be told at once, oldest first: only the last is how it is now.
    const watcher = new IntersectionObserver((told) => told.at(-1)?.isIntersecting && near(), {
      rootMargin: "800px",
    });
    if (button.current && !busy) watcher.observe(button.current);
    return () => watcher.disconnect();
  }, [busy, count]);

  return (
    <Button ref={button} busy={busy} onClick={onMore} className="self-center">
      {busy ? "Loading…" : "Show more"}
    </Button>
  );
}

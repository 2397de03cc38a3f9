"use client";

import { Check, CircleAlert } from "lucide-react";
import { useEffect, useState } from "react";
import { onNotice } from "./announce";

const SHOWN_MS = 4_000;
/** Between a toast and what it stands above, in pixels. */
const GAP = 12;

/** The one polite live region of the page, and the toasts. Stands once, in the root layout. */
export function Notices() {
  const [spoken, setSpoken] = useState("");
  const [shown, setShown] = useState<{ id: number; text: string; failed: boolean; above: number } | null>(
    null,
  );

  useEffect(
    () =>
      onNotice((notice) => {
        // The same sentence twice is news as well: an unseen space makes it another text.
        setSpoken((before) => (before === notice.text ? `${notice.text} ` : notice.text));
        if (notice.shown)
          setShown({
            id: notice.id,
            text: notice.text,
            failed: notice.shown === "failed",
            above: footHeight(),
          });
      }),
    [],
  );

  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => setShown(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown]);

  return (
    <>
      <p role="status" aria-live="polite" className="sr-only">
        {spoken}
      </p>
      {shown ? (
        <div
          key={shown.id}
          aria-hidden
          style={shown.above > 0 ? { bottom: shown.above } : undefined}
          className="pointer-events-none fixed inset-x-4 bottom-[calc(var(--bar-h)+1rem)] z-50 flex animate-rise-in justify-center pl-(--rail-w)"
        >
          <p className="flex items-center gap-2 rounded-full bg-ink px-4 py-2.5 text-14 font-medium text-page shadow-float">
            {shown.failed ? <CircleAlert className="size-4" /> : <Check className="size-4" />}
            {shown.text}
          </p>
        </div>
      ) : null}
    </>
  );
}

/** How far above the screen's lower edge a toast keeps clear of what stands at the foot of a page, in pixels; 0 where nothing does. */
function footHeight(): number {
  const foot = document.querySelector("[data-foot]")?.getBoundingClientRect();
  return foot ? Math.max(0, window.innerHeight - foot.top + GAP) : 0;
}

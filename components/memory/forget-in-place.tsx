"use client";

import { useEffect, useRef, useState } from "react";
import { wordsOf } from "@/components/request";
import { toast } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";

/** Asks in the place of what is to be forgotten, before it goes. */
export function ForgetInPlace({
  words,
  onForget,
  onKeep,
}: {
  /** What goes, in words. */
  words: string;
  onForget: () => Promise<void>;
  onKeep: () => void;
}) {
  const first = useRef<HTMLButtonElement>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    const frame = requestAnimationFrame(() => first.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);

  async function forget() {
    setBusy(true);
    const next = focusAfter(first.current);
    try {
      await onForget();
      toast("Forgotten.");
      next?.focus({ preventScroll: true });
    } catch (error) {
      toast(wordsOf(error), "failed");
      onKeep();
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape keeps it, wherever the focus is in here
    <div
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 bg-danger-soft py-2.5 pr-2.5 pl-4"
      onKeyDown={(event) => event.key === "Escape" && onKeep()}
    >
      <p className="min-w-0 flex-1 basis-56 text-14">
        Forget “<span className="break-words">{words.slice(0, 120)}</span>” for good?
      </p>
      <div className="flex gap-2">
        <Button onClick={onKeep}>Keep</Button>
        <Button ref={first} variant="danger" busy={busy} onClick={forget}>
          Forget
        </Button>
      </div>
    </div>
  );
}

/** What takes the focus once a row is gone: the field above it, else the next row's menu, else the page's own field. */
function focusAfter(inside: HTMLElement | null): HTMLElement | null {
  const part = inside?.closest("section");
  const field = "form input";
  return (
    part?.querySelector<HTMLElement>(field) ??
    part?.querySelector<HTMLElement>("[aria-haspopup]") ??
    document.querySelector<HTMLElement>(`main ${field}`)
  );
}

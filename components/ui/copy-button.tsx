"use client";

import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { announce } from "./announce";
import { copyText } from "./clipboard";
import { cn } from "./cn";

const SHOWN_MS = 2_000;

/** Copies a text, and says so in its own place. */
export function CopyButton({ text, label, words = false }: { text: string; label: string; words?: boolean }) {
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");

  useEffect(() => {
    if (state === "idle") return;
    const timer = setTimeout(() => setState("idle"), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);

  async function copy() {
    const copied = await copyText(text);
    setState(copied ? "copied" : "failed");
    announce(copied ? "Copied." : "Copying did not work. Select the text and copy it by hand.");
  }

  const Icon = state === "copied" ? Check : Copy;
  return (
    <button
      type="button"
      aria-label={label}
      onClick={copy}
      className={cn(
        "inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-control text-12 font-medium",
        "text-ink-soft transition-colors hover:bg-fill hover:text-ink",
        words && "px-3",
      )}
    >
      <Icon aria-hidden className="size-4" />
      {words ? (
        <span>{state === "copied" ? "Copied" : state === "failed" ? "Not copied" : "Copy"}</span>
      ) : null}
    </button>
  );
}

import type { ReactNode } from "react";
import { cn } from "./cn";

const tones = {
  neutral: "bg-fill text-ink-soft",
  accent: "bg-accent-soft text-accent",
  danger: "bg-danger-soft text-danger",
  hue: "bg-hue-tint text-hue-ink",
  onGradient: "bg-white/20 text-white",
};

/** A word about a thing. `tiny` is the one place where capitals are allowed. */
export function Badge({
  tone = "neutral",
  tiny = false,
  className,
  children,
}: {
  tone?: keyof typeof tones;
  tiny?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={cn(
        "inline-flex items-center gap-1.5 whitespace-nowrap rounded-full px-2.5 py-0.5 text-12 font-medium",
        tiny && "px-2 uppercase tracking-[0.04em]",
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}

import { Lightbulb } from "lucide-react";
import type { ReactNode } from "react";

/** A box with advice: what helps, not what is required. */
export function Tip({ children }: { children: ReactNode }) {
  return (
    <p className="flex items-start gap-3 rounded-control bg-accent-soft px-4 py-3 text-14 text-ink text-pretty">
      <Lightbulb aria-hidden className="mt-0.5 size-4 shrink-0 text-accent" />
      <span>{children}</span>
    </p>
  );
}

import { cn } from "@/components/ui/cn";

const delays = ["", "[animation-delay:200ms]", "[animation-delay:400ms]"];

/** Someone is about to speak. Silent: the page's status line says it in words. */
export function TypingDots() {
  return (
    <span aria-hidden className="flex h-6 items-center gap-1.5">
      {delays.map((delay) => (
        <span key={delay} className={cn("size-2 animate-breathe rounded-full bg-ink-faint", delay)} />
      ))}
    </span>
  );
}

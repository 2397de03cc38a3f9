import { LifeBuoy } from "lucide-react";
import Link from "next/link";
import { cn } from "@/components/ui/cn";
import type { Help } from "./stream";

/** Where help is, calmly, under the reply and never instead of it. */
export function HelpCard({ help, className }: { help: Help; className?: string }) {
  return (
    <aside
      aria-label="Help"
      className={cn(
        "flex max-w-136 items-start gap-3 rounded-card border border-notice-line bg-notice-soft p-4",
        className,
      )}
    >
      <LifeBuoy aria-hidden className="mt-0.5 size-5 shrink-0 text-ink-soft" />
      <div className="flex min-w-0 flex-col items-start gap-1">
        <p className="text-16 leading-normal text-pretty">{help.text}</p>
        <Link
          href={help.url as never}
          target="_blank"
          className="-mb-2 inline-flex min-h-11 items-center font-medium text-accent underline-offset-3 hover:underline"
        >
          Where to find help
        </Link>
      </div>
    </aside>
  );
}

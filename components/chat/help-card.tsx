import { LifeBuoy } from "lucide-react";
import Link from "next/link";
import type { Help } from "./stream";

/** Where help is, calmly, under the reply and never instead of it. */
export function HelpCard({ help }: { help: Help }) {
  return (
    <aside
      aria-label="Help"
      className="mt-4 ml-10 flex max-w-136 items-start gap-3 rounded-card border border-notice-line bg-notice-soft p-4 sm:ml-12"
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

import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** Lines that open, on the page itself: what they hold has frames of its own. */
export function Disclosures({ children }: { children: ReactNode }) {
  return <div className="-mx-4 divide-y divide-line border-line border-y">{children}</div>;
}

/** One line of a list that opens. Its `id` stands inside, so that a link to it opens it. */
export function Disclosure({
  id,
  summary,
  className,
  children,
}: {
  id: string;
  summary: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <details className="group">
      <summary className="flex min-h-14 list-none items-center gap-4 px-4 py-3 transition-colors hover:bg-fill [&::-webkit-details-marker]:hidden">
        {summary}
        <ChevronDown
          aria-hidden
          className="ml-auto size-4 shrink-0 text-ink-soft transition-transform group-open:rotate-180"
        />
      </summary>
      <div id={id} className={cn("flex scroll-mt-20 flex-col gap-6 px-4 pt-2 pb-8", className)}>
        {children}
      </div>
    </details>
  );
}

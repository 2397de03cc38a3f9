import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

/** One line of a list that opens. Its `id` stands inside, so that a link to it opens it. */
export function Disclosure({
  id,
  summary,
  children,
}: {
  id: string;
  summary: ReactNode;
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
      <div id={id} className="flex scroll-mt-20 flex-col gap-6 px-4 pt-2 pb-6">
        {children}
      </div>
    </details>
  );
}

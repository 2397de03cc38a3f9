import { Check } from "lucide-react";
import { type ReactNode, useId } from "react";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { ErrorState } from "@/components/ui/error-state";

/** One subject of the settings: its name, a sentence, and what can be set, in rows. */
export function Section({
  title,
  lead,
  saved = false,
  error,
  children,
}: {
  title: string;
  lead?: ReactNode;
  /** Just stored: says so beside the title for a moment. */
  saved?: boolean;
  error?: string | null;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <header className="flex flex-col gap-0.5 px-1">
        <div className="flex items-center justify-between gap-4">
          <h2 id={id} className="text-16">
            {title}
          </h2>
          {saved ? (
            <span aria-hidden className="flex animate-fade-in items-center gap-1 text-14 text-success">
              <Check className="size-4" />
              Saved
            </span>
          ) : null}
        </div>
        {lead ? <p className="text-14 text-ink-soft text-pretty">{lead}</p> : null}
      </header>
      {error ? <ErrorState>{error}</ErrorState> : null}
      <Card className="divide-y divide-line">{children}</Card>
    </section>
  );
}

/** Words on the left, what one does with them on the right; under each other where it is narrow. */
export function Row({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div
      className={cn(
        "flex min-h-14 flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 py-3",
        className,
      )}
    >
      {children}
    </div>
  );
}

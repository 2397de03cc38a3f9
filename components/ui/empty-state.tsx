import type { ReactNode } from "react";
import { cn } from "./cn";

/** A picture, one sentence, one action. */
export function EmptyState({
  picture,
  heading: Heading = "h2",
  title,
  children,
  action,
  className,
}: {
  picture?: ReactNode;
  /** h1 where it is the whole page. */
  heading?: "h1" | "h2" | "h3";
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  className?: string;
}) {
  return (
    <div
      className={cn("mx-auto flex max-w-md flex-col items-center gap-4 px-6 py-12 text-center", className)}
    >
      {picture}
      <div className="flex flex-col gap-1">
        <Heading className="text-18">{title}</Heading>
        {children ? <p className="text-ink-soft text-pretty">{children}</p> : null}
      </div>
      {action}
    </div>
  );
}

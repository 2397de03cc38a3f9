import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** The column a page stands in, with its title. */
export function Page({
  title,
  lead,
  action,
  width = "wide",
  children,
}: {
  title: string;
  lead?: ReactNode;
  /** What one comes to this page to do, beside the title; under it where it is narrow. */
  action?: ReactNode;
  width?: "wide" | "narrow";
  children: ReactNode;
}) {
  return (
    <div
      className={cn(
        "mx-auto flex w-full flex-col gap-8 px-4 pt-6 pb-12 sm:px-8 lg:pt-10",
        width === "wide" ? "max-w-[74rem]" : "max-w-[48rem]",
      )}
    >
      <header className="flex flex-col justify-between gap-x-6 gap-y-4 sm:flex-row sm:items-center">
        <div className="flex flex-col gap-1">
          <h1 className="text-22">{title}</h1>
          {lead ? <p className="text-ink-soft text-pretty">{lead}</p> : null}
        </div>
        {action}
      </header>
      {children}
    </div>
  );
}

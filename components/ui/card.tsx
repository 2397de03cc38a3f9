import type { ComponentProps } from "react";
import { cn } from "./cn";

/** One surface on the page. Never put a card into a card. */
export function Card({ className, ...rest }: ComponentProps<"div">) {
  return <div className={cn("rounded-card border border-line bg-card", className)} {...rest} />;
}

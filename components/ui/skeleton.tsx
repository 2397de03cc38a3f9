import { cn } from "./cn";

/** A quiet place-holder in the final shape of what is coming. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span aria-hidden className={cn("block animate-breathe rounded-control bg-fill-strong", className)} />
  );
}

/** Says to a screen reader what the skeletons say to the eye. */
export function Loading({ label }: { label: string }) {
  return (
    <p role="status" data-loading className="sr-only">
      {label}
    </p>
  );
}

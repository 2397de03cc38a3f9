import type { ComponentProps, ReactNode } from "react";

/** A checkbox that looks and speaks like a switch; the whole row is its label. */
export function Switch({
  label,
  help,
  ...rest
}: Omit<ComponentProps<"input">, "type"> & { label: ReactNode; help?: ReactNode }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center justify-between gap-6">
      <span className="flex flex-col">
        <span className="text-16 text-ink">{label}</span>
        {help ? <span className="text-14 text-ink-soft">{help}</span> : null}
      </span>
      <span className="relative inline-flex shrink-0">
        <input
          type="checkbox"
          className="peer h-7 w-12 cursor-pointer appearance-none rounded-full bg-line-control transition-colors checked:bg-accent"
          {...rest}
        />
        <span
          aria-hidden
          className="pointer-events-none absolute top-1 left-1 size-5 rounded-full bg-card transition-transform peer-checked:translate-x-5"
        />
      </span>
    </label>
  );
}

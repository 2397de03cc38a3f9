import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

type IconButtonProps = Omit<ComponentProps<"button">, "aria-label"> & {
  /** What the button does; read aloud, and shown as a tip. */
  label: string;
  icon: ReactNode;
  tip?: "above" | "below" | "none";
  /** Where the tip begins, near an edge of the screen. */
  tipAlign?: "start" | "center" | "end";
  variant?: "ghost" | "primary" | "quiet";
};

const variants = {
  ghost: "text-ink-soft hover:bg-fill hover:text-ink",
  quiet: "border border-line bg-card text-ink hover:bg-fill",
  primary: "gradient-accent text-white hover:opacity-90",
};

/** 44 × 44 px, always with words. */
export function IconButton({
  label,
  icon,
  tip = "above",
  tipAlign = "center",
  variant = "ghost",
  type = "button",
  className,
  ...rest
}: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      data-tip={label}
      className={cn(
        "inline-flex size-11 shrink-0 items-center justify-center rounded-control transition-[background-color,color,opacity]",
        "disabled:opacity-40",
        variants[variant],
        tip !== "none" && "tip",
        tip === "below" && "tip-below",
        tipAlign === "start" && "tip-start",
        tipAlign === "end" && "tip-end",
        className,
      )}
      {...rest}
    >
      {icon}
    </button>
  );
}

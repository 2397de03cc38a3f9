import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

export type ButtonVariant = "primary" | "quiet" | "ghost" | "danger" | "inverse" | "chosen";

const base =
  "inline-flex min-h-11 select-none items-center justify-center gap-2 rounded-control px-4 text-14 font-medium " +
  "transition-[background-color,border-color,color,opacity,transform] active:scale-[0.985] " +
  "disabled:opacity-50 disabled:active:scale-100 aria-disabled:opacity-60 aria-disabled:active:scale-100";

const variants: Record<ButtonVariant, string> = {
  primary: "gradient-accent text-white hover:opacity-90",
  quiet: "border border-line bg-card text-ink hover:bg-fill",
  ghost: "text-ink-soft hover:bg-fill hover:text-ink",
  danger: "border border-line bg-card text-danger hover:border-transparent hover:bg-danger-soft",
  /** Already so: the choice that stands. */
  chosen: "bg-accent-soft text-accent active:scale-100",
  /** The primary button where the ground itself is the gradient. */
  inverse: "bg-white text-[oklch(0.42_0.19_288)] hover:bg-white/90",
};

/** The classes of a button, for what has to be another element. At least 44 px high. */
export function buttonClass(variant: ButtonVariant = "quiet", className?: string) {
  return cn(base, variants[variant], className);
}

type ButtonProps = ComponentProps<"button"> & {
  variant?: ButtonVariant;
  /** Work is under way: keeps its place and its focus, ignores clicks, and says so to a screen reader. */
  busy?: boolean;
  icon?: ReactNode;
};

export function Button({
  variant = "quiet",
  busy = false,
  icon,
  type = "button",
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={busy ? "button" : type}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
      className={buttonClass(variant, className)}
      {...rest}
    >
      {icon}
      {children}
    </button>
  );
}

/** A link that looks like a button, because it is the next step on the page. */
export function ButtonLink({
  variant = "quiet",
  icon,
  className,
  children,
  ...rest
}: ComponentProps<typeof Link> & { variant?: ButtonVariant; icon?: ReactNode }) {
  return (
    <Link className={buttonClass(variant, className)} {...rest}>
      {icon}
      {children}
    </Link>
  );
}

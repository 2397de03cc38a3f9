import { cn } from "@/components/ui/cn";
import { hueStyle } from "./hue";

type PortraitProps = {
  persona: { name: string; display_name: string; avatar: string | null };
  /** Width and height in px. */
  size: number;
  /** A CSS length that is used instead where room is short; `size` is then the most it comes to. */
  length?: string;
  /** A soft light of the persona's own hue behind it. */
  glow?: boolean;
  /** The gradient ring: this one is speaking. */
  speaking?: boolean;
  /** Where it may not be in sight at first. */
  lazy?: boolean;
  className?: string;
};

/** How high the initial is, as a part of the portrait. */
const LETTER = 0.42;

/** A persona's face, or its initial on its own hue. Decorative: the name always stands beside it. */
export function Portrait({
  persona,
  size,
  length,
  glow = false,
  speaking = false,
  lazy = false,
  className,
}: PortraitProps) {
  const initial = [...persona.display_name.trim()][0]?.toUpperCase() ?? "?";
  return (
    <span
      aria-hidden
      style={{
        ...hueStyle(persona),
        width: length ?? size,
        height: length ?? size,
        fontSize: length ? `calc(${length} * ${LETTER})` : size * LETTER,
      }}
      className={cn("hue relative inline-flex shrink-0 rounded-full", className)}
    >
      {glow ? (
        <span className="pointer-events-none absolute -inset-[55%] rounded-full bg-[radial-gradient(closest-side,var(--hue-glow)_35%,transparent)]" />
      ) : null}
      {speaking ? (
        <span className="gradient-ring absolute -inset-1 rounded-full [--ring-ground:var(--color-page)]" />
      ) : null}
      <span className="relative flex size-full items-center justify-center overflow-hidden rounded-full bg-hue-tint font-semibold leading-none text-hue-ink">
        {initial}
        {persona.avatar ? (
          // biome-ignore lint/performance/noImgElement: already sized WebP; a private picture must not pass an optimiser
          <img
            src={persona.avatar}
            srcSet={sources(persona.avatar)}
            sizes={`${size}px`}
            width={size}
            height={size}
            alt=""
            loading={lazy ? "lazy" : undefined}
            decoding="async"
            draggable={false}
            className="absolute inset-0 size-full object-cover"
          />
        ) : null}
      </span>
    </span>
  );
}

/** Stored portraits exist in two widths. */
function sources(avatar: string): string | undefined {
  if (!avatar.endsWith("-512.webp")) return undefined;
  return `${avatar.replace(/-512\.webp$/, "-96.webp")} 96w, ${avatar} 512w`;
}

import { cn } from "@/components/ui/cn";

const BARS = ["h-2", "h-3.5", "h-2.5", "h-4", "h-2"];
const LATER = [
  "",
  "[animation-delay:-420ms]",
  "[animation-delay:-180ms]",
  "[animation-delay:-600ms]",
  "[animation-delay:-300ms]",
];

/** A small sign of sound, in the hue of whoever speaks; still while it is paused. */
export function Wave({ moving }: { moving: boolean }) {
  return (
    <span aria-hidden className="mr-1 flex h-4 items-center gap-0.5">
      {BARS.map((height, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the bars never move places
          key={index}
          className={cn(
            "w-0.5 rounded-full bg-hue-solid",
            height,
            moving && "animate-sound",
            moving && LATER[index],
          )}
        />
      ))}
    </span>
  );
}

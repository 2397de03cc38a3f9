/** How much of the picture is on its way, `share` from 0 to 1. */
export function Progress({ share }: { share: number }) {
  const percent = Math.round(share * 100);
  return (
    <div className="flex items-center gap-3 text-14 text-ink-soft">
      <span>{percent < 100 ? "Sending the picture" : "The picture is being prepared"}</span>
      <span
        role="progressbar"
        aria-label="Sending the picture"
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        className="h-1.5 flex-1 overflow-hidden rounded-full bg-fill-strong"
      >
        <span
          className="block h-full origin-left rounded-full bg-accent transition-transform"
          style={{ transform: `scaleX(${share})` }}
        />
      </span>
      <span className="tabular w-10 text-right">{percent} %</span>
    </div>
  );
}

/** How far a piece of work is, from 0 to 1; without a share it has only begun. */
export function Bar({ label, share, words }: { label: string; share: number | null; words?: string }) {
  const percent = share === null ? null : Math.floor(Math.min(1, share) * 100);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-baseline justify-between gap-4 text-14">
        <span className="font-medium text-ink">{label}</span>
        <span className="tabular text-ink-soft">{percent === null ? "" : `${percent} %`}</span>
      </div>
      <progress
        aria-label={label}
        value={percent ?? undefined}
        max={100}
        className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-fill [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-fill [&::-webkit-progress-value]:bg-accent"
      />
      {words ? <p className="tabular text-14 text-ink-soft">{words}</p> : null}
    </div>
  );
}

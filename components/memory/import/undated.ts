const SECOND_MS = 1_000;

/** Under which moment messages without a date are filed; `before` where that is before all that is here. */
export type Filed = { fallback: string; filed: "as changed" | "before" };

/**
 * Where the messages of a file without dates belong: at the time it was last changed, but before the first message that
 * is here (`first`, ISO 8601). What they tell may be old, and must take the place of nothing that is known.
 */
export function filedAt(changed: number, first: string | null): Filed {
  const before = first === null ? Number.POSITIVE_INFINITY : Date.parse(first) - SECOND_MS;
  return before < changed
    ? { fallback: new Date(before).toISOString(), filed: "before" }
    : { fallback: new Date(changed).toISOString(), filed: "as changed" };
}

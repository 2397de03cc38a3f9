const SHAPE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z$/;

/** This moment, as stored: UTC, fixed width, microseconds. */
export function now(): string {
  return fromDate(new Date());
}

export function fromDate(date: Date): string {
  return date.toISOString().replace(/(\.\d{3})Z$/, "$1000Z");
}

/** A stored moment as the API gives it: milliseconds, or microseconds where an imported one has them. */
export function toIso(instant: string): string {
  return instant.endsWith("000Z") ? `${instant.slice(0, -4)}Z` : instant;
}

/**
 * Any ISO 8601 moment with a zone as stored, or null when it is none. UTC moments keep their microseconds;
 * others pass through Date and keep milliseconds.
 */
export function parseInstant(text: string): string | null {
  const match = SHAPE.exec(text);
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return null;
  const year = date.getUTCFullYear();
  if (year < 0 || year > 9999) return null;
  if (!match) return /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) ? fromDate(date) : null;
  const [, y, month, day, hour, minute, second, fraction = ""] = match;
  if (date.toISOString().slice(0, 10) !== `${y}-${month}-${day}`) return null;
  return `${y}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(6, "0").slice(0, 6)}Z`;
}

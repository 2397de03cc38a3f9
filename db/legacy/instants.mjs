// How the Python version writes moments down. Plain JavaScript: the thread that prepares an import runs it as it is.

const SHAPE =
  /^\s*(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|[+-]\d{2}:?\d{2})?\s*$/i;
/** Numbers below this are seconds since 1970, others milliseconds. */
const SECONDS_BELOW = 100_000_000_000;

/**
 * A moment as the Python version stored it (UTC, mostly without a zone, with or without microseconds) as this app
 * stores moments, `YYYY-MM-DDTHH:MM:SS.ffffffZ`. Null when it is none.
 * @param {unknown} value
 * @returns {string | null}
 */
export function legacyInstant(value) {
  if (typeof value === "number") return fromMs(value < SECONDS_BELOW ? value * 1000 : value);
  if (typeof value !== "string") return null;
  const match = SHAPE.exec(value);
  if (!match) return null;
  const [, y, month, day, h = "00", minute = "00", s = "00", fraction = "", zone = "Z"] = match;
  const micro = fraction.padEnd(6, "0").slice(0, 6);
  const text = `${y}-${month}-${day}T${h}:${minute}:${s}`;
  const ms = Date.parse(`${text}Z`);
  if (Number.isNaN(ms) || new Date(ms).getUTCDate() !== Number(day)) return null;
  if (zone === "Z" || zone === "z") return `${text}.${micro}Z`;
  const offset = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  const moved = fromMs(ms - (zone.startsWith("-") ? -offset : offset) * 60_000);
  return moved && `${moved.slice(0, 19)}.${micro}Z`;
}

/**
 * The same moment in milliseconds since 1970, microseconds as a fraction.
 * @param {unknown} value
 * @returns {number | null}
 */
export function legacyMs(value) {
  const instant = legacyInstant(value);
  return instant && Date.parse(`${instant.slice(0, 19)}Z`) + Number(instant.slice(20, 26)) / 1000;
}

function fromMs(ms) {
  const date = new Date(ms);
  const year = Number.isNaN(date.getTime()) ? -1 : date.getUTCFullYear();
  if (year < 0 || year > 9999) return null;
  return date.toISOString().replace(/(\.\d{3})Z$/, "$1000Z");
}

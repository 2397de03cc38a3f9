/** One language for dates, like the rest of the product's words. */
const language = "en-US";

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is slow, using one is not. */
function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone} ${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(language, { ...options, timeZone: zone });
    formats.set(key, made);
  }
  return made;
}

const days = new Map<string, string>();

/** The calendar day of an instant in a time zone, as `2026-11-05`. An instant that cannot be read is day "". */
export function dayOf(timestamp: string, zone: string): string {
  const key = `${timestamp} ${zone}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const at = new Date(timestamp);
  const day = Number.isNaN(at.getTime()) ? "" : isoDay(at, zone);
  if (days.size > 50_000) days.clear();
  days.set(key, day);
  return day;
}

function isoDay(at: Date, zone: string): string {
  const parts = format(zone, { year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((p) => p.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

/** "Today", "Yesterday", a weekday of the last six days, else the date, with its year when that is another. */
export function dayLabel(day: string, today: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  const distance = Math.round((new Date(`${today}T00:00:00Z`).getTime() - at.getTime()) / 86_400_000);
  if (Number.isNaN(distance)) return "Some time ago";
  if (distance === 0) return "Today";
  if (distance === 1) return "Yesterday";
  if (distance > 1 && distance < 7) return format("UTC", { weekday: "long" }).format(at);
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : "numeric";
  return format("UTC", { weekday: "long", month: "long", day: "numeric", year }).format(at);
}

/** "3:04 PM"; empty when the instant cannot be read. */
export function timeLabel(timestamp: string, zone: string): string {
  const at = new Date(timestamp);
  return Number.isNaN(at.getTime()) ? "" : format(zone, { hour: "numeric", minute: "2-digit" }).format(at);
}

/** Whether this is a time zone the running system knows. */
export function isZone(zone: string | undefined): zone is string {
  if (!zone) return false;
  try {
    format(zone, {});
    return true;
  } catch {
    return false;
  }
}

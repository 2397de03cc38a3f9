import { dayOf } from "./clock";
import type { Item } from "./timeline";

/** What the list shows, one after the other. */
export type Row =
  | { kind: "day"; key: string; day: string }
  /** `leads`: the first of a run by one speaker, which carries the portrait. */
  | { kind: "message"; key: string; item: Item; leads: boolean }
  /** The persona has not begun to answer yet. */
  | { kind: "waiting"; key: string };

/**
 * Rows of a timeline. A day stands only where the message before it is known to be of another day, so that
 * earlier messages loading above never take a row away that the reader may be looking at.
 */
export function rowsOf(
  items: readonly Item[],
  options: { hasMore: boolean; zone: string; waiting: boolean },
): Row[] {
  const rows: Row[] = [];
  let before: Item | undefined;
  for (const item of items) {
    const day = dayOf(item.timestamp, options.zone);
    const turns = before ? dayOf(before.timestamp, options.zone) !== day : !options.hasMore;
    if (turns) rows.push({ kind: "day", key: `d${item.key}`, day });
    rows.push({ kind: "message", key: item.key, item, leads: turns || before?.role !== item.role });
    before = item;
  }
  if (options.waiting) rows.push({ kind: "waiting", key: "waiting" });
  return rows;
}

/** The user's message a reply answers: the one it is known to, else the nearest before it. */
export function questionOf(items: readonly Item[], reply: Item): Item | undefined {
  const known = items.find((item) => item.role === "user" && item.id !== null && item.id === reply.replyTo);
  if (known) return known;
  const at = items.indexOf(reply);
  return items.slice(0, Math.max(at, 0)).findLast((item) => item.role === "user" && item.id !== null);
}

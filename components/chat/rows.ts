import { dayOf } from "./clock";
import type { Snapshot } from "./core";
import type { Item } from "./timeline";

/** What the list shows, one after the other. */
export type Row =
  | { kind: "day"; key: string; day: string }
  /** `leads`: the first of a run by one speaker, which carries the portrait. `position` counts messages from 1. */
  | { kind: "message"; key: string; item: Item; leads: boolean; position: number }
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
  items.forEach((item, index) => {
    const day = dayOf(item.timestamp, options.zone);
    const turns = before ? dayOf(before.timestamp, options.zone) !== day : !options.hasMore;
    if (turns) rows.push({ kind: "day", key: `d${item.key}`, day });
    const leads = turns || before?.role !== item.role;
    rows.push({ kind: "message", key: item.key, item, leads, position: index + 1 });
    before = item;
  });
  if (options.waiting) rows.push({ kind: "waiting", key: "waiting" });
  return rows;
}

/** Whether an answer is expected that has not begun. */
export function isWaiting({ timeline, unanswered }: Pick<Snapshot, "timeline" | "unanswered">): boolean {
  const { items } = timeline;
  if (items.some((item) => item.status === "streaming")) return false;
  return unanswered === "waiting" || items.some((item) => item.status === "sending");
}

/** Whether Stop has something to stop. */
export function isReplying(items: readonly Item[]): boolean {
  return items.some((item) => item.status === "streaming" || item.status === "sending");
}

/** The user's message a reply answers: the one it is known to, else the nearest before it. */
export function questionOf(items: readonly Item[], reply: Item): Item | undefined {
  const known = items.find((item) => item.role === "user" && item.id !== null && item.id === reply.replyTo);
  if (known) return known;
  const at = items.indexOf(reply);
  return items.slice(0, Math.max(at, 0)).findLast((item) => item.role === "user" && item.id !== null);
}

const LINE_PX = 24;
const CHARACTERS = 56;

/** A first guess of a row's height in px, until it is measured. */
export function estimateHeight(row: Row | undefined): number {
  if (row?.kind !== "message") return 56;
  const lines = Math.max(1, Math.ceil(row.item.content.length / CHARACTERS));
  const frame = row.item.role === "user" ? 44 : 30;
  return lines * LINE_PX + frame;
}

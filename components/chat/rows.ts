import { dayOf } from "./clock";
import type { Snapshot } from "./core";
import { type HelpPlace, helpPlace } from "./help-place";
import type { Item } from "./timeline";

/** What the list shows, one after the other. */
export type Row =
  | { kind: "day"; key: string; day: string }
  /** A new conversation begins; `day` where a new day does as well. */
  | { kind: "chapter"; key: string; conversationId: number; day: string | null }
  /** `leads`: the first of a run by one speaker, which carries the portrait. `position` counts messages from 1. */
  | { kind: "message"; key: string; item: Item; leads: boolean; position: number }
  /** Where help is, after the last exchange that sounded of danger. */
  | { kind: "help"; key: string; help: HelpPlace["help"] }
  /** The persona has not begun to answer yet. */
  | { kind: "waiting"; key: string };

type RowOptions = {
  hasMore: boolean;
  zone: string;
  waiting: boolean;
  /** The conversation that what is said next belongs to, where it is known. */
  current?: number | null;
};

/**
 * Rows of a timeline. A day or a chapter stands only where the message before it is known to be of another one, so that
 * earlier messages loading above never take a row away that the reader may be looking at.
 */
export function rowsOf(items: readonly Item[], options: RowOptions): Row[] {
  const { zone, current = null } = options;
  const rows: Row[] = [];
  const help = helpPlace(items);
  let before: Item | undefined;
  let conversation: number | null = null;
  items.forEach((item, index) => {
    const day = dayOf(item.timestamp, zone);
    const turns = before ? dayOf(before.timestamp, zone) !== day : !options.hasMore;
    const its = conversationOf(item, current);
    const begins = conversation !== null && its !== null && its !== conversation;
    if (begins)
      rows.push({ kind: "chapter", key: `h${item.key}`, conversationId: its, day: turns ? day : null });
    else if (turns) rows.push({ kind: "day", key: `d${item.key}`, day });
    const leads = turns || begins || before?.role !== item.role;
    rows.push({ kind: "message", key: item.key, item, leads, position: index + 1 });
    if (help?.after === item) rows.push({ kind: "help", key: `s${item.key}`, help: help.help });
    conversation = its ?? conversation;
    before = item;
  });
  if (current !== null && conversation !== null && current > conversation)
    rows.push({ kind: "chapter", key: "fresh", conversationId: current, day: null });
  if (options.waiting) rows.push({ kind: "waiting", key: "waiting" });
  return rows;
}

/** What was said from this page belongs to the current conversation until the server tells; imported messages to none. */
function conversationOf(item: Item, current: number | null): number | null {
  const isFromHere = item.clientId !== null || item.replyTo !== null;
  return item.conversationId ?? (isFromHere ? current : null);
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
const GUESSED = { day: 56, chapter: 84, help: 148, waiting: 56 };

/** A first guess of a row's height in px, until it is measured. */
export function estimateHeight(row: Row | undefined): number {
  if (row?.kind !== "message") return GUESSED[row?.kind ?? "day"];
  const lines = Math.max(1, Math.ceil(row.item.content.length / CHARACTERS));
  const frame = row.item.role === "user" ? 44 : 30;
  return lines * LINE_PX + frame;
}

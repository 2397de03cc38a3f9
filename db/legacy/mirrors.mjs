// The Python version wrote each message of its later days into two tables. Plain JavaScript, see prepare.mjs.
import { legacyRole } from "./roles.mjs";

const WITHIN_MS = 1_000;

/**
 * @typedef {{ table: "chat_messages" | "messages", id: number, role: unknown, persona: unknown, place: string,
 *   ms: number | null }} Candidate
 */

/**
 * Which rows of `messages` are the second copy of a row of `chat_messages`: same user and content (all candidates share
 * them), same speaker, same persona, at most a second apart; each row counts once. Rows without a moment match none.
 * @param {Candidate[]} candidates in the order of time
 * @returns {number[]} ids in `messages`
 */
export function mirrored(candidates) {
  const found = [];
  const free = { chat_messages: [], messages: [] };
  for (const one of candidates)
    if (one.ms !== null && one.ms !== undefined) free[one.table].push({ ...one, speaker: speaker(one.role) });
  if (free.chat_messages.length === 0) return found;
  // By where they belong first; a persona renamed in between still has its old name on both copies.
  for (const same of [(a, b) => a.place === b.place, (a, b) => (a.persona ?? "") === (b.persona ?? "")])
    match(free, same, found);
  return found;
}

function match(free, same, found) {
  let first = 0;
  const left = [];
  for (const copy of free.messages) {
    while (isPast(free.chat_messages[first], copy.ms)) first += 1;
    let at = first;
    while (at < free.chat_messages.length && free.chat_messages[at].ms <= copy.ms + WITHIN_MS) {
      const original = free.chat_messages[at];
      if (!original.taken && original.speaker === copy.speaker && same(original, copy)) break;
      at += 1;
    }
    const original = free.chat_messages[at];
    if (original && original.ms <= copy.ms + WITHIN_MS) {
      original.taken = true;
      found.push(copy.id);
    } else left.push(copy);
  }
  free.messages = left;
  free.chat_messages = free.chat_messages.filter(({ taken }) => !taken);
}

const isPast = (original, ms) => original && (original.taken || original.ms < ms - WITHIN_MS);

const speaker = (role) => legacyRole(role) ?? String(role).trim().toLowerCase();

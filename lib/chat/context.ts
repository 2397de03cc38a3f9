import "server-only";
import type { ModelMessage } from "ai";
import { and, ne, sql } from "drizzle-orm";
import { chatMessages } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { recall } from "@/lib/memory/recall";
import { NEWEST_FIRST, standsBefore } from "./history";
import { knowledge } from "./knowledge";
import { type Earlier, promptHash, systemPrompt } from "./prompt";
import type { MessageRow } from "./to-view";
import { estimateTokens, shorten } from "./tokens";

export type ReplyContext = {
  system: string;
  messages: ModelMessage[];
  manifest: {
    messageIds: number[];
    memoryIds: number[];
    preferenceIds: number[];
    conversationIds: number[];
    systemPromptHash: string;
    tokens: number;
  };
};

type Situation = {
  userName: string;
  mode: "companion" | "wellness";
  contextTokens: number;
  maxOutputTokens: number;
};

/** No message takes more of the window than this, however long it was imported. */
const MESSAGE_CHARACTERS = 8_000;
const TURNS_READ = 80;
const RECALLED = 12;
const RECALLED_CHARACTERS = 600;
/** The part of the window that recalled lines may take. */
const RECALLED_PART = 0.25;
/** And the part that what is known may take. */
const KNOWN_PART = 0.3;
/** A reply does not wait longer than this for the meaning of its question. */
const PATIENCE_MS = 150;
/** Nor longer than this for a history of tens of thousands of messages to be read after a start. */
const HISTORY_PATIENCE_MS = 1_000;
/** What a message costs beside its text. */
const MESSAGE_OVERHEAD = 4;

/**
 * What the model is shown for a reply to `question`: the persona, what was learned, and as many of the turns
 * before it as fit the window. All of it comes from the scope, and each row's id is noted. Costs the same
 * however long the history is.
 */
export async function chooseContext(
  scope: Scope,
  question: MessageRow,
  situation: Situation,
): Promise<ReplyContext> {
  const window = situation.contextTokens - situation.maxOutputTokens;
  const [known, before] = await Promise.all([
    knowledge(scope, question, Math.floor(window * KNOWN_PART)),
    turnsBefore(scope, question),
  ]);
  const asked = shorten(question.content, MESSAGE_CHARACTERS);
  const base = { persona: scope.persona, ...situation, ...known.texts };
  const fixed =
    estimateTokens(systemPrompt({ ...base, earlier: [] })) + estimateTokens(asked) + MESSAGE_OVERHEAD;
  const recentRoom = Math.floor((window - fixed) * (1 - RECALLED_PART));
  const turns = fitting(before, recentRoom);
  const shown = new Set([...turns.rows.map(({ id }) => id), question.id]);
  const isAllShown = before.length < TURNS_READ && turns.rows.length === before.length;
  const room = isAllShown ? 0 : window - fixed - turns.tokens;
  const recalled = room > 0 ? await earlierLines(scope, question, situation, shown, room) : NOTHING;
  const system = systemPrompt({ ...base, earlier: recalled.lines });
  const spoken = turns.rows.map(({ role, text }) => ({ role, content: text }));
  return {
    system,
    messages: [...spoken, { role: "user" as const, content: asked }],
    manifest: {
      messageIds: [...recalled.ids, ...shown],
      memoryIds: known.factIds,
      preferenceIds: known.preferenceIds,
      conversationIds: known.conversationIds,
      systemPromptHash: promptHash(system),
      tokens: fixed + turns.tokens + recalled.tokens,
    },
  };
}

const NOTHING: { lines: Earlier[]; ids: number[]; tokens: number } = { lines: [], ids: [], tokens: 0 };

/** Lines of the same history that the question is about and that are not shown anyway, as many as fit. */
async function earlierLines(
  scope: Scope,
  question: MessageRow,
  { userName }: Situation,
  shown: ReadonlySet<number>,
  room: number,
) {
  const asked = {
    question: question.content,
    limit: RECALLED,
    userName,
    patienceMs: PATIENCE_MS,
    historyPatienceMs: HISTORY_PATIENCE_MS,
  };
  const found = await recall(scope, { ...asked, without: shown });
  const lines: Earlier[] = [];
  const ids: number[] = [];
  let tokens = 0;
  for (const { message } of found) {
    const speaker = message.role === "user" ? userName : scope.persona.displayName || scope.persona.name;
    const line = {
      day: message.timestamp.slice(0, 10),
      speaker,
      text: shorten(message.content, RECALLED_CHARACTERS),
    };
    const cost = estimateTokens(line.text) + estimateTokens(speaker) + MESSAGE_OVERHEAD * 2;
    if (tokens + cost > room || !isBefore(message, question)) continue;
    lines.push(line);
    ids.push(message.id);
    tokens += cost;
  }
  return { lines, ids, tokens };
}

const isBefore = (a: MessageRow, b: MessageRow) =>
  a.timestamp < b.timestamp || (a.timestamp === b.timestamp && a.id < b.id);

/** Newest first. Failed and empty messages were never part of the talk. */
function turnsBefore(scope: Scope, question: MessageRow): Promise<MessageRow[]> {
  const told = and(
    standsBefore(question),
    ne(chatMessages.content, ""),
    sql`${chatMessages.status} in ('complete', 'interrupted')`,
  );
  return scope.list(chatMessages, { where: told, orderBy: NEWEST_FIRST, limit: TURNS_READ });
}

type Turn = { id: number; role: "user" | "assistant"; text: string };

function fitting(newestFirst: MessageRow[], room: number): { rows: Turn[]; tokens: number } {
  const rows: Turn[] = [];
  let tokens = 0;
  for (const row of newestFirst) {
    const text = shorten(row.content, MESSAGE_CHARACTERS);
    const cost = estimateTokens(text) + MESSAGE_OVERHEAD;
    if (tokens + cost > room) break;
    rows.unshift({ id: row.id, role: row.role, text });
    tokens += cost;
  }
  return { rows, tokens };
}

import "server-only";
import type { ModelMessage } from "ai";
import { and, desc, ne, sql } from "drizzle-orm";
import { chatMessages, userPreferences } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { NEWEST_FIRST, standsBefore } from "./history";
import { promptHash, systemPrompt } from "./prompt";
import type { MessageRow } from "./to-view";
import { estimateTokens, shorten } from "./tokens";

export type ReplyContext = {
  system: string;
  messages: ModelMessage[];
  manifest: {
    messageIds: number[];
    memoryIds: number[];
    preferenceIds: number[];
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
const PREFERENCES_SHOWN = 20;
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
  const preferences = await scope.list(userPreferences, {
    orderBy: [desc(userPreferences.confidence), desc(userPreferences.lastConfirmed)],
    limit: PREFERENCES_SHOWN,
  });
  const system = systemPrompt({ persona: scope.persona, preferences, ...situation });
  const asked = shorten(question.content, MESSAGE_CHARACTERS);
  const fixed = estimateTokens(system) + estimateTokens(asked) + MESSAGE_OVERHEAD;
  const room = situation.contextTokens - situation.maxOutputTokens - fixed;
  const turns = fitting(await turnsBefore(scope, question), room);
  const spoken = [
    ...turns.rows.map(({ role, text }) => ({ role, content: text })),
    { role: "user" as const, content: asked },
  ];
  return {
    system,
    messages: spoken,
    manifest: {
      messageIds: [...turns.rows.map(({ id }) => id), question.id],
      memoryIds: [],
      preferenceIds: preferences.map(({ id }) => id),
      systemPromptHash: promptHash(system),
      tokens: fixed + turns.tokens,
    },
  };
}

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

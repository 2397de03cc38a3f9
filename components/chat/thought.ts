import type { HistoryPage, MessageView, ReplyContextView } from "@/lib/chat/view";
import type { FactView, MemoriesView } from "@/lib/memory/view";

/** What a reply was made of, row by row; `lost` are rows that were forgotten since. */
export type Thought = {
  messages: MessageView[];
  facts: FactView[];
  preferences: MemoriesView["preferences"];
  lost: { messages: number; facts: number; preferences: number };
  model: string;
  tokens: number;
  hash: string;
};

/** As many messages as one call may name. */
const AT_ONCE = 200;

/** Fetches what is written down of a reply, and the rows it names. `get` throws what the page's requests throw. */
export async function readThought(
  personaId: number,
  messageId: number,
  get: <T>(path: string) => Promise<T>,
): Promise<Thought> {
  const base = `/api/personas/${personaId}`;
  const context = await get<ReplyContextView>(`${base}/messages/${messageId}/context`);
  const needsMemories = context.memory_ids.length + context.preference_ids.length > 0;
  const [messages, memories] = await Promise.all([
    messagesOf(base, context.message_ids, get),
    needsMemories ? get<MemoriesView>(`${base}/memories?history=true`) : null,
  ]);
  const facts = inOrder(context.memory_ids, memories?.facts ?? []);
  const preferences = inOrder(context.preference_ids, memories?.preferences ?? []);
  return {
    messages,
    facts,
    preferences,
    lost: {
      messages: context.message_ids.length - messages.length,
      facts: context.memory_ids.length - facts.length,
      preferences: context.preference_ids.length - preferences.length,
    },
    model: context.model,
    tokens: context.tokens,
    hash: context.system_prompt_hash,
  };
}

async function messagesOf(base: string, ids: number[], get: <T>(path: string) => Promise<T>) {
  const parts: number[][] = [];
  for (let i = 0; i < ids.length; i += AT_ONCE) parts.push(ids.slice(i, i + AT_ONCE));
  const pages = await Promise.all(
    parts.map((part) => get<HistoryPage>(`${base}/messages?ids=${part.join(",")}`)),
  );
  const found = pages.flatMap(({ messages }) => messages);
  return found.sort((a, b) => a.timestamp.localeCompare(b.timestamp) || a.id - b.id);
}

function inOrder<Row extends { id: number }>(ids: number[], rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** "2 messages and 1 memory"; empty when nothing is lost. */
export function lostWords({ messages, facts, preferences }: Thought["lost"]): string {
  const parts = [
    counted(messages, "message"),
    counted(facts, "memory", "memories"),
    counted(preferences, "preference"),
  ].filter(Boolean);
  const last = parts.pop() ?? "";
  return parts.length > 0 ? `${parts.join(", ")} and ${last}` : last;
}

const counted = (count: number, one: string, many = `${one}s`) =>
  count === 0 ? "" : `${count} ${count === 1 ? one : many}`;

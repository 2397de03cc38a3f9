import { legacyInstant } from "@/db/legacy/instants.mjs";
import type { NewMessage, Through } from "@/db/legacy/records";
import { legacyRole } from "@/db/legacy/roles.mjs";
import type { LegacyMessage, Loose, MessageTable } from "@/db/legacy/source";
import { estimateTokens } from "@/lib/chat/tokens";
import { type Arrival, externalId, type Import } from "./context";
import { RowSum } from "./row-sum";

/** Rows between two breaths. */
const STEP = 200;
const EPOCH = "1970-01-01T00:00:00.000000Z";
const THROUGH = {
  chat_messages: "chat_messages_through",
  messages: "messages_through",
} as const satisfies Record<MessageTable, Through>;
const KNOWN_SENTIMENTS = ["positive", "neutral", "negative"];
const MODEL_MOST = 100;

export type Sums = Map<number, RowSum>;

/**
 * Brings the messages one table holds of an account, in the order they were stored; yields how many it has looked at.
 * What was read in an earlier import is counted and not looked at: what somebody has since forgotten does not come
 * back. `sums` takes in what was brought, by persona.
 */
export function* bringMessages(
  work: Import,
  arrival: Arrival,
  table: MessageTable,
  sums: Sums,
): Generator<number> {
  const { source, target, report } = work;
  const { legacyId } = arrival;
  const through =
    table === "chat_messages" ? arrival.through.chatMessagesThrough : arrival.through.messagesThrough;
  const known = through > 0 ? source.count(table, legacyId, through) : 0;
  report.count(table, "already_here", known);
  const read = new MessageReader(work, arrival, table);
  let looked = known;
  let last = through;
  for (const row of source.messages(table, legacyId, through)) {
    last = row.id;
    bringOne(read, row, sums);
    looked += 1;
    if (looked >= STEP) {
      target.readThrough(work.sourceId, legacyId, THROUGH[table], last);
      yield looked;
      looked = 0;
    }
  }
  if (last > through) target.readThrough(work.sourceId, legacyId, THROUGH[table], last);
  yield looked;
}

function bringOne(read: MessageReader, row: LegacyMessage, sums: Sums): void {
  const { work, table } = read;
  const { report, target } = work;
  // The moment is read in any case: it stands in for those of the rows behind it.
  const timestamp = read.momentOf(row);
  const role = legacyRole(row.role);
  const content = read.contentOf(row);
  if (row.mirror) report.count(table, "duplicates");
  else if (!role)
    report.refuse(table, `its role ${JSON.stringify(shortly(row.role))} is nobody's`, kept(row));
  else if (content === null) report.refuse(table, "its content is bytes and no text", kept(row));
  else {
    const { message, isArchive } = read.messageOf(row, role, content, timestamp);
    const isNew = target.addMessage(message);
    report.count(table, !isNew ? "already_here" : isArchive ? "archived" : "imported");
    if (isNew) sumOf(sums, message.personaId).add(message);
  }
}

function sumOf(sums: Sums, personaId: number): RowSum {
  const sum = sums.get(personaId) ?? new RowSum();
  sums.set(personaId, sum);
  return sum;
}

const shortly = (role: Loose) => (typeof role === "string" ? role.slice(0, 20) : role);
const kept = ({ mirror: _, ...row }: LegacyMessage): Record<string, Loose> => row;

/** Turns rows of one account into messages, with the rules for what is missing. */
class MessageReader {
  private before: string | null = null;

  constructor(
    readonly work: Import,
    private readonly arrival: Arrival,
    readonly table: MessageTable,
  ) {}

  /**
   * When it was said. A row without a readable moment takes that of the account's row before it, else that of the one
   * after it, else the account's own.
   */
  momentOf(row: LegacyMessage): string {
    const own = legacyInstant(row.timestamp);
    if (own) {
      this.before = own;
      return own;
    }
    this.work.report.note(
      this.table,
      row.id,
      row.timestamp === null
        ? "had no moment and took its neighbour's"
        : "had an unreadable moment and took its neighbour's",
    );
    this.before ??=
      legacyInstant(this.work.source.momentAfter(this.table, this.arrival.legacyId, row.id)) ??
      this.arrival.createdAt ??
      EPOCH;
    return this.before;
  }

  /** To the byte. Null when it is no text at all. */
  contentOf({ id, content }: LegacyMessage): string | null {
    if (typeof content === "string") return content;
    if (Buffer.isBuffer(content)) {
      const text = content.toString("utf8");
      return Buffer.from(text, "utf8").equals(content) ? text : null;
    }
    this.work.report.note(this.table, id, "had no text as its content");
    return content === null ? "" : String(content);
  }

  messageOf(row: LegacyMessage, role: "user" | "assistant", content: string, timestamp: string) {
    const place = this.arrival.book.placeOf(row.persona_id, row.persona);
    const message: NewMessage = {
      userId: this.arrival.userId,
      personaId: place.id,
      memoryId: this.memoryOf(row, place.id),
      role,
      content,
      timestamp,
      tokens:
        typeof row.tokens === "number" && row.tokens > 0 ? Math.round(row.tokens) : estimateTokens(content),
      model: typeof row.model === "string" && row.model !== "" ? row.model.slice(0, MODEL_MOST) : null,
      hasCrisisKeywords: row.has_crisis_keywords ? 1 : 0,
      sentiment: sentimentOf(row.sentiment),
      externalId: externalId(this.work.sourceId, this.table, row.id),
    };
    return { message, isArchive: place.isArchive };
  }

  /** The conversation it hangs on, if that is there, of the same account and with the same persona. */
  private memoryOf(row: LegacyMessage, personaId: number): number | null {
    if (row.memory_id === null) return null;
    const memory = this.arrival.memories.get(row.memory_id as number);
    if (memory?.personaId === personaId) return memory.id;
    const owner = memory ? this.arrival.legacyId : this.work.source.ownerOfMemory(row.memory_id);
    const what = memory
      ? "hung on a conversation with another persona"
      : owner === undefined
        ? "hung on a conversation that is not there"
        : owner === this.arrival.legacyId
          ? "hung on a conversation that was not brought"
          : "hung on another account's conversation";
    this.work.report.note(this.table, row.id, what);
    return null;
  }
}

function sentimentOf(given: Loose): string | null {
  const word = typeof given === "string" ? given.trim().toLowerCase() : "";
  return KNOWN_SENTIMENTS.includes(word) ? word : null;
}

import { legacyInstant } from "@/db/legacy/instants.mjs";
import type { LegacyMemory, Loose } from "@/db/legacy/source";
import { type Arrival, externalId, type Import } from "./context";

const STEP = 200;
const EXTERNAL = "conversation_memories";

/** Reads which conversations an account was brought before. */
export function knownMemories(work: Import, userId: number): Arrival["memories"] {
  const prefix = externalId(work.sourceId, EXTERNAL, "");
  return new Map(
    work.target
      .memories(userId, prefix)
      .map(({ id, personaId, externalId: external }) => [
        Number(external.slice(prefix.length)),
        { id, personaId },
      ]),
  );
}

/** Brings an account's conversation memories; messages then hang on them. Yields how many it has looked at. */
export function* bringMemories(work: Import, arrival: Arrival): Generator<number> {
  const { source, target, report, sourceId } = work;
  const { legacyId, userId } = arrival;
  const through = arrival.through.memoriesThrough;
  const known = through > 0 ? source.count(EXTERNAL, legacyId, through) : 0;
  report.count(EXTERNAL, "already_here", known);
  let looked = known;
  for (const row of source.memories(legacyId, through)) {
    const place = arrival.book.placeOf(row.persona_id, row.persona);
    const id = target.addMemory({
      userId,
      personaId: place.id,
      ...valuesOf(row, arrival.createdAt),
      externalId: externalId(sourceId, EXTERNAL, row.id),
    });
    arrival.memories.set(row.id, { id, personaId: place.id });
    report.count(EXTERNAL, place.isArchive ? "archived" : "imported");
    target.readThrough(sourceId, legacyId, "memories_through", row.id);
    looked += 1;
    if (looked >= STEP) {
      yield looked;
      looked = 0;
    }
  }
  yield looked;
}

/** Counts the messages of each conversation: the Python version's own counts are often wrong. */
export function countMemories(work: Import, arrival: Arrival): void {
  for (const { id, personaId } of arrival.memories.values())
    work.target.countMemory(arrival.userId, personaId, id);
}

function valuesOf(row: LegacyMemory, createdAt: string) {
  const lastUpdated = legacyInstant(row.last_updated);
  return {
    sessionId: textOf(row.session_id),
    startedAt: legacyInstant(row.started_at) ?? lastUpdated ?? createdAt,
    lastUpdated,
    summary: textOf(row.summary),
    keyTopics: topicsOf(row.key_topics),
    userMood: textOf(row.user_mood),
    // Free text: an object, an array, broken JSON, a bare string. It is kept as it stands.
    importantFacts: textOf(row.important_facts),
    tokensUsed: typeof row.tokens_used === "number" && row.tokens_used > 0 ? Math.round(row.tokens_used) : 0,
  };
}

const textOf = (value: Loose): string | null => (value === null || value === "" ? null : String(value));

/** A comma list without empty parts; null when nothing is left. */
function topicsOf(value: Loose): string | null {
  const topics = String(value ?? "")
    .split(",")
    .map((topic) => topic.trim())
    .filter(Boolean);
  return topics.length > 0 ? topics.join(", ") : null;
}

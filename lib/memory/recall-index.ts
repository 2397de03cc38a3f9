import "server-only";
import { asc, gt, inArray } from "drizzle-orm";
import { chatMessages } from "@/db/schema/chat";
import { messageVectors } from "@/db/schema/memory";
import type { Scope } from "@/db/scope";
import { marksOf } from "./asks";
import { LexicalIndex } from "./lexical";
import { type Speaker, SpeakerNames } from "./speakers";
import { Tellings } from "./tellings";
import { termsOf } from "./terms";
import { Timeline } from "./timeline";
import { VectorTable } from "./vectors";

/** Rows read between two breaths of the event loop. */
const BATCH = 1_000;
/** No more of a message than this is indexed. */
const CHARACTERS = 8_000;

export type Names = { user: string; persona: string };
type Row = typeof chatMessages.$inferSelect;

/**
 * What can be recalled of one bond, in memory: read through the scope and kept up with it. It holds numbers of
 * messages and words, and nothing of any other bond can get into it.
 */
export class RecallIndex {
  readonly words = new LexicalIndex();
  readonly vectors = new VectorTable();
  readonly speakers: SpeakerNames;
  readonly tellings = new Tellings(this.words);
  readonly timeline = new Timeline();
  readonly ids: number[] = [];
  /** Who said each document, and what it is good for: bits of `marksOf`. */
  readonly saidBy: Speaker[] = [];
  readonly marks: number[] = [];
  /** Those of neighbours that were reckoned already, by the later and the earlier. */
  private readonly near = new Map<number, readonly [number, number]>();
  private readonly docs = new Map<number, number>();
  private lastId = 0;
  private lastVector = 0;
  private unfinished: number[] = [];
  private reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly names: Names,
    readonly model: string | null,
    readonly removals: number,
  ) {
    this.speakers = new SpeakerNames(names.user, names.persona);
  }

  /** Takes in what was written since the last time. */
  async keepUp(scope: Scope): Promise<void> {
    this.reading = this.reading.catch(() => {}).then(() => this.readOn(scope));
    await this.reading;
  }

  /** How near a document is in meaning to the one before it, by cosine. */
  nearness(doc: number, before: number): number {
    const known = this.near.get(doc);
    if (known?.[0] === before) return known[1];
    const nearness = this.vectors.between(doc, before);
    this.near.set(doc, [before, nearness]);
    return nearness;
  }

  private async readOn(scope: Scope): Promise<void> {
    await this.readUnfinished(scope);
    for (;;) {
      const where = gt(chatMessages.id, this.lastId);
      const rows = await scope.list(chatMessages, { where, orderBy: [asc(chatMessages.id)], limit: BATCH });
      for (const row of rows) this.take(row);
      this.lastId = rows.at(-1)?.id ?? this.lastId;
      if (rows.length < BATCH) break;
      await breath();
    }
    this.timeline.settle();
    if (this.model) await this.readVectors(scope, this.model);
  }

  /** Replies that were still being said when they were read. */
  private async readUnfinished(scope: Scope): Promise<void> {
    if (this.unfinished.length === 0) return;
    const where = inArray(chatMessages.id, this.unfinished);
    const rows = await scope.list(chatMessages, { where, orderBy: [asc(chatMessages.id)], limit: BATCH });
    this.unfinished = [];
    for (const row of rows) this.take(row);
  }

  private take(row: Row): void {
    if (row.status === "streaming") this.unfinished.push(row.id);
    if (row.status === "streaming" || row.status === "error" || row.content === "") return;
    const speaker: Speaker = row.role === "user" ? 0 : 1;
    const content = row.content.slice(0, CHARACTERS);
    const terms = termsOf(`${speaker === 0 ? this.names.user : this.names.persona}: ${content}`);
    this.docs.set(row.id, this.ids.length);
    this.ids.push(row.id);
    this.timeline.add(Date.parse(row.timestamp), row.id);
    this.saidBy.push(speaker);
    this.marks.push(marksOf(content));
    this.words.add(terms);
    this.tellings.add(speaker, terms);
    this.speakers.listen(speaker, content);
  }

  private async readVectors(scope: Scope, model: string): Promise<void> {
    for (;;) {
      const where = gt(messageVectors.id, this.lastVector);
      const rows = await scope.list(messageVectors, {
        where,
        orderBy: [asc(messageVectors.id)],
        limit: BATCH,
      });
      for (const row of rows) {
        const doc = this.docs.get(row.messageId);
        if (doc === undefined || row.model !== model) continue;
        this.vectors.set(doc, row.vector);
        this.near.delete(doc);
      }
      this.lastVector = rows.at(-1)?.id ?? this.lastVector;
      if (rows.length < BATCH) return;
      await breath();
    }
  }
}

const breath = () => new Promise<void>((resolve) => setImmediate(resolve));

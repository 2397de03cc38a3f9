import "server-only";
import { and, count, eq, type SQL } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { conflict, notFound } from "@/lib/errors";
import { findPersona, type PersonaRow } from "./personas";
import { bonds, currentPersonas } from "./schema";
import type { Store } from "./store";

/** A table whose rows belong to one user and one persona. No other table compiles where this is asked for. */
export type BondTable = SQLiteTable & { userId: SQLiteColumn; personaId: SQLiteColumn };
type Row<T extends BondTable> = T["$inferSelect"];
/** What a caller may write: everything but whose it is. */
type Fresh<T extends BondTable> = Omit<T["$inferInsert"], "userId" | "personaId" | "id"> & Unstamped;
type Patch<T extends BondTable> = Partial<Omit<T["$inferInsert"], "userId" | "personaId" | "id">> & Unstamped;
type Unstamped = { userId?: never; personaId?: never };
export type Reading = { where?: SQL; orderBy?: SQL[]; limit: number };

/** SQLite takes at most 32,766 values a statement. */
const ROWS_AT_ONCE = 500;

const isOrphan = (error: unknown) =>
  [error, (error as { cause?: unknown }).cause].some(
    (one) => (one as { code?: string } | undefined)?.code === "SQLITE_CONSTRAINT_FOREIGNKEY",
  );

const removals = new Map<string, number>();
const keyOf = ({ number }: Store, userId: number, personaId: number) => `${number}:${userId}:${personaId}`;

/**
 * One user's data with one persona: the only way to it. Every read is narrowed to the pair and every write is
 * stamped with it, before anything a caller adds.
 */
export class Scope {
  private constructor(
    private readonly store: Store,
    readonly userId: number,
    readonly persona: PersonaRow,
  ) {}

  /** @throws 404 unless the persona is the system's or the user's own. */
  static async open(store: Store, userId: number, personaId: number): Promise<Scope> {
    const persona = findPersona(store, userId, personaId);
    if (!persona) throw notFound("This persona");
    return new Scope(store, userId, persona);
  }

  get personaId(): number {
    return this.persona.id;
  }

  /** @throws 409 for an archive: its history is read-only until its owner adopts it. */
  mustBeOpen(): void {
    if (this.persona.isArchive)
      throw conflict("This is an archive of an earlier history. Adopt it first, then you can talk on.");
  }

  /** Grows whenever something of this bond is removed: what was derived from it and kept in memory is then stale. */
  get removals(): number {
    return removals.get(this.key) ?? 0;
  }

  /** Names the bond among all of this process, for what is kept of it in memory. */
  get key(): string {
    return keyOf(this.store, this.userId, this.personaId);
  }

  async find<T extends BondTable>(table: T, where: SQL): Promise<Row<T> | undefined> {
    return this.reader.find(table, where);
  }

  /** At most `limit` rows. */
  async list<T extends BondTable>(table: T, reading: Reading): Promise<Row<T>[]> {
    return this.reader.list(table, reading);
  }

  async count(table: BondTable, where?: SQL): Promise<number> {
    return this.reader.count(table, where);
  }

  /**
   * Runs synchronous writes as one transaction: all of them are stored, or none. When it resolves they are on
   * the disk, unless it is `relaxed` (see Store.relaxed). @throws 404 when the persona or the user is not there any more.
   */
  async atomic<R>(
    writes: (tx: ScopeWriter) => R extends Promise<unknown> ? never : R,
    durability: "flushed" | "relaxed" = "flushed",
  ): Promise<R> {
    const { removals } = this;
    const run = () =>
      this.store.sqlite
        .transaction(() => {
          this.bind();
          return writes(new ScopeWriter(this.store, this.userId, this.personaId));
        })
        .immediate() as R;
    const result = durability === "relaxed" ? this.store.relaxed(run) : run();
    if (this.removals !== removals) this.store.wipe();
    return result;
  }

  /** @throws 404 when the persona or the user was deleted since the scope was opened. */
  private bind(): void {
    const { userId, personaId } = this;
    try {
      this.store.db
        .insert(bonds)
        .values({ userId, personaId, ownerKey: this.persona.ownerKey })
        .onConflictDoNothing()
        .run();
    } catch (error) {
      if (isOrphan(error)) throw notFound("This persona");
      throw error;
    }
  }

  private get reader(): ScopeReader {
    return new ScopeReader(this.store, this.userId, this.personaId);
  }
}

class ScopeReader {
  constructor(
    protected readonly store: Store,
    protected readonly userId: number,
    protected readonly personaId: number,
  ) {}

  find<T extends BondTable>(table: T, where: SQL): Row<T> | undefined {
    return this.list(table, { where, limit: 1 })[0];
  }

  list<T extends BondTable>(table: T, { where, orderBy = [], limit }: Reading): Row<T>[] {
    const query = this.store.db
      .select()
      .from(table as SQLiteTable)
      .where(this.mine(table, where));
    return query
      .orderBy(...orderBy)
      .limit(limit)
      .all() as Row<T>[];
  }

  count(table: BondTable, where?: SQL): number {
    const query = this.store.db.select({ n: count() }).from(table as SQLiteTable);
    return query.where(this.mine(table, where)).get()?.n ?? 0;
  }

  protected mine(table: BondTable, where?: SQL): SQL | undefined {
    return and(eq(table.userId, this.userId), eq(table.personaId, this.personaId), where);
  }
}

/** The writes of one `atomic`; reads inside it see what it wrote. */
export class ScopeWriter extends ScopeReader {
  add<T extends BondTable>(table: T, values: Fresh<T>): Row<T> {
    const stamped = { ...values, userId: this.userId, personaId: this.personaId };
    return this.store.db
      .insert(table as SQLiteTable)
      .values(stamped)
      .returning()
      .get() as Row<T>;
  }

  /** Adds many rows at once, in order; a few hundred rows a statement. */
  addAll<T extends BondTable>(table: T, list: Fresh<T>[]): Row<T>[] {
    const rows: Row<T>[] = [];
    for (let i = 0; i < list.length; i += ROWS_AT_ONCE) {
      const some = list.slice(i, i + ROWS_AT_ONCE);
      const stamped = some.map((values) => ({ ...values, userId: this.userId, personaId: this.personaId }));
      const query = this.store.db.insert(table as SQLiteTable).values(stamped);
      rows.push(...(query.returning().all() as Row<T>[]));
    }
    return rows;
  }

  /** @throws 404 when no row was this scope's. */
  change<T extends BondTable>(table: T, where: SQL, patch: Patch<T>): Row<T>[] {
    const query = this.store.db.update(table as SQLiteTable).set(patch as Record<string, unknown>);
    const rows = query.where(this.mine(table, where)).returning().all() as Row<T>[];
    if (rows.length === 0) throw notFound();
    return rows;
  }

  /** @throws 404 when no row was this scope's. */
  remove(table: BondTable, where: SQL): number {
    const removed = this.removeAll(table, where);
    if (removed === 0) throw notFound();
    return removed;
  }

  /** Removes what there is, which may be nothing. */
  removeAll(table: BondTable, where?: SQL): number {
    const key = keyOf(this.store, this.userId, this.personaId);
    removals.set(key, (removals.get(key) ?? 0) + 1);
    return this.clear(table, where);
  }

  /** Removes what is about to be written anew, so that nothing held in memory is stale because of it. */
  clear(table: BondTable, where?: SQL): number {
    return this.store.db
      .delete(table as SQLiteTable)
      .where(this.mine(table, where))
      .run().changes;
  }

  /** Makes this persona the one the user talks to now. */
  makeCurrent(at: string): void {
    this.store.db
      .insert(currentPersonas)
      .values({ userId: this.userId, personaId: this.personaId, updatedAt: at })
      .onConflictDoUpdate({
        target: currentPersonas.userId,
        set: { personaId: this.personaId, updatedAt: at },
      })
      .run();
  }
}

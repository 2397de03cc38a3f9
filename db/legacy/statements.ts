import type Database from "better-sqlite3";
import type { Store } from "../store";

/** A database to write to, with statements made once, and its transactions. */
export class Statements {
  private readonly sqlite: Database.Database;
  private readonly statements = new Map<string, Database.Statement>();

  constructor(store: Store) {
    this.sqlite = store.sqlite;
  }

  /** Lets the database keep more of itself in memory, in KB: for as long as nobody else needs it. */
  keepInMemory(kilobytes: number): void {
    this.sqlite.pragma(`cache_size = -${kilobytes}`);
  }

  begin(): void {
    this.sqlite.exec("begin immediate");
  }

  commit(): void {
    this.sqlite.exec("commit");
  }

  rollback(): void {
    if (this.sqlite.inTransaction) this.sqlite.exec("rollback");
  }

  protected statement(sql: string): Database.Statement {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.sqlite.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }

  protected one(sql: string, ...given: unknown[]) {
    return this.statement(sql).get(...given) as Record<string, unknown> | undefined;
  }

  protected all<T>(sql: string, ...given: unknown[]): T[] {
    return this.statement(sql).all(...given) as T[];
  }

  /** The new row's id. */
  protected run(sql: string, ...given: unknown[]): number {
    return Number(this.statement(sql).run(...given).lastInsertRowid);
  }
}

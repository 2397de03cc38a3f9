import type { Prepared } from "@/db/legacy/prepare.mjs";
import type { LegacyLink } from "@/db/legacy/records";
import type { LegacyPersona, LegacyUser, UserTable } from "@/db/legacy/source";
import { TABLES } from "@/db/legacy/tables.mjs";
import type { Store } from "@/db/store";
import { decide, isSame } from "./accounts";
import { bringAccount, type Candidate } from "./bring-account";
import { wantsRecording } from "./bring-recording";
import { externalId, type Import } from "./context";
import type { Options, Pace, PersonaNote } from "./options";
import { PersonaBook } from "./persona-book";
import { hasRecording, OF_SYSTEM, RECORDINGS, type Recording } from "./recordings";

/** So many rows are written in a moment nobody notices. */
const SHORT = 1_000;
const OF_ACCOUNTS: UserTable[] = [
  "conversation_memories",
  "user_settings",
  "user_preferences",
  "chat_messages",
  "messages",
];
const ERASED = "its account was erased here after an earlier import";
const SOMEBODY_ELSE = "its account's number belonged to somebody else in an earlier import";
const NO_ACCOUNT = "its account is not in the file";

/** Brings one file: its system personas, its accounts one after another, and a word on what has no account. */
export class Bringing {
  private done = 0;
  private readonly total: number;
  private readonly personas: Map<number, LegacyPersona>;

  constructor(
    private readonly work: Import,
    private readonly store: Store,
    private readonly options: Options,
    private readonly pace: Pace,
    prepared: Prepared,
  ) {
    this.total = Object.keys(TABLES).reduce((sum, table) => sum + (prepared.tables[table] ?? 0), 0);
    const usable = new Set(work.source.usablePersonas().map(({ id }) => id));
    this.personas = new Map(
      work.source
        .personas()
        .filter(({ id }) => usable.has(id))
        .map((one) => [one.id, one]),
    );
  }

  async run(users: LegacyUser[], links: LegacyLink[]): Promise<void> {
    const { sourceId } = this.work;
    const ours = new Map(
      links.filter((link) => link.sourceId === sourceId).map((link) => [link.legacyId, link]),
    );
    const brought = new Set([...ours.values()].flatMap(({ userId }) => userId ?? []));
    this.bringSystem();
    for (const user of users) {
      const link = ours.get(user.id) ?? null;
      if (link && (link.userId === null || !isSame(link, user)))
        this.refuse(user, link.userId === null ? ERASED : SOMEBODY_ELSE);
      else await this.bringOne(user, link, brought);
      await this.pace.breathe();
    }
    this.refuseOrphans();
  }

  private async bringOne(user: LegacyUser, link: LegacyLink | null, brought: Set<number>): Promise<void> {
    const { source, target, sourceId } = this.work;
    const { intoExisting } = this.options;
    const hasActive = source.has("users", "active");
    const own = [...this.personas.values()].filter((persona) => persona.user_id === user.id);
    const files = (await this.pace.filesOf?.(own, this.noteOn)) ?? new Map();
    const recordings = await this.recordingsOf(own, link);
    const decision = link
      ? null
      : decide(target, user, { sourceId, intoExisting, hasActive, broughtIds: brought });
    const candidate: Candidate = { user, link, decision, personas: this.personas, files, recordings };
    const size = OF_ACCOUNTS.reduce((sum, table) => sum + source.count(table, user.id), 0);
    const inParts = !this.pace.wholeAccounts && size > SHORT;
    const steps = bringAccount(this.work, this.store, candidate, inParts);
    if (inParts) await this.inParts(steps);
    else this.inOne(steps);
    const line = this.work.report.accounts.at(-1);
    if (line?.user_id) brought.add(line.user_id);
  }

  private async recordingsOf(own: LegacyPersona[], link: LegacyLink | null): Promise<Map<number, Recording>> {
    const found = new Map<number, Recording>();
    if (!this.pace.recordingOf) return found;
    for (const persona of own)
      if (wantsRecording(this.work, persona, link?.userId ?? null))
        found.set(persona.id, await this.pace.recordingOf(persona));
    return found;
  }

  private readonly noteOn: PersonaNote = (id, what) => this.work.report.note("persona_profiles", id, what);

  private inOne(steps: Generator<number>): void {
    const { target } = this.work;
    target.begin();
    try {
      for (const rows of steps) this.advance(rows);
      target.commit();
    } catch (error) {
      target.rollback();
      throw error;
    }
  }

  private async inParts(steps: Generator<number>): Promise<void> {
    const { target } = this.work;
    for (;;) {
      target.begin();
      try {
        const step = steps.next();
        target.commit();
        if (step.done) return;
        this.advance(step.value);
      } catch (error) {
        target.rollback();
        throw error;
      }
      await this.pace.breathe();
    }
  }

  private advance(rows: number): void {
    this.done += rows;
    this.pace.progress(Math.min(this.done, this.total), this.total);
  }

  /** The system's personas: those known here are recognised, others become system personas here too. */
  private bringSystem(): void {
    const { source, target, report, resolve, sourceId } = this.work;
    const book = new PersonaBook(this.work, this.personas, { userId: 0, legacyId: 0 });
    target.begin();
    for (const persona of source.personas()) {
      const usable = this.personas.has(persona.id);
      if (usable && persona.user_id !== null) continue;
      const name = String(persona.name ?? "").slice(0, 100);
      const line = { legacy_id: persona.id, name, legacy_user_id: null, note: null };
      if (!usable) {
        const reason =
          persona.user_id === null ? "it is custom and has no owner" : "its owner is not in the file";
        report.refuse("persona_profiles", reason, persona);
        report.personas.push({
          ...line,
          legacy_user_id: persona.user_id as number,
          persona_id: null,
          became: "refused",
          recording: this.leaveRecording(persona, reason),
          note: reason,
        });
        continue;
      }
      const isOurs = resolve(0, persona.id, null).startsWith("s:");
      const isKnown =
        isOurs || target.persona(0, externalId(sourceId, "persona_profiles", persona.id)) !== undefined;
      report.count("persona_profiles", isOurs ? "duplicates" : isKnown ? "already_here" : "imported");
      report.personas.push({
        ...line,
        persona_id: book.placeOf(persona.id, null).id,
        became: "system",
        recording: this.leaveRecording(persona, OF_SYSTEM),
      });
    }
    target.commit();
  }

  private leaveRecording(persona: LegacyPersona, reason: string): string | null {
    if (!hasRecording(persona)) return null;
    this.work.report.count(RECORDINGS, "refused", 1, reason);
    return reason;
  }

  private refuse(user: LegacyUser, reason: string): void {
    const { report, source } = this.work;
    report.count("users", "refused", 1, reason);
    report.accounts.push({
      legacy_id: user.id,
      email: String(user.email ?? "").slice(0, 254),
      user_id: null,
      state: "refused",
      is_administrator: false,
      note: reason,
    });
    for (const table of OF_ACCOUNTS) report.count(table, "refused", source.count(table, user.id), reason);
    const own = [...this.personas.values()].filter((persona) => persona.user_id === user.id);
    report.count("persona_profiles", "refused", own.length, reason);
    for (const persona of own) this.leaveRecording(persona, reason);
  }

  private refuseOrphans(): void {
    const { report, source } = this.work;
    for (const table of OF_ACCOUNTS)
      for (const row of source.orphans(table)) report.refuse(table, NO_ACCOUNT, row);
    const chats = source.missingChats();
    if (chats > 0) report.noteCounts["named a chat that is not there"] = chats;
  }
}

import type { LegacyPersona } from "@/db/legacy/source";
import type { PersonaFiles } from "./persona-book";
import type { Recording } from "./recordings";

export type Options = {
  /** Names that stand for another one, such as Bella for Isabella. */
  aliases: Record<string, string>;
  /** Lets the data of an account whose address is taken here go into the account that has it. */
  intoExisting: boolean;
  dryRun: boolean;
};

/** Says that something about a persona is not quite as in the file. */
export type PersonaNote = (legacyId: number, what: string) => void;

/** How the work is spread over time. */
export type Pace = {
  /** Each account is one transaction however long it is; else those beyond `SHORT` rows come in parts. */
  wholeAccounts: boolean;
  /** Called with the rows done and to do. */
  progress(done: number, total: number): void;
  /** Between two transactions: lets others have their turn. */
  breathe(): Promise<void>;
  /** Finds and stores the files of an account's personas. */
  filesOf?(personas: LegacyPersona[], note: PersonaNote): Promise<Map<number, PersonaFiles>>;
  /** Finds and stores the recording of a persona: only where it was stated that its speaker agreed. */
  recordingOf?(persona: LegacyPersona): Promise<Recording>;
};

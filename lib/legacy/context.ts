import type { LegacyLink } from "@/db/legacy/records";
import type { makeResolver } from "@/db/legacy/resolve.mjs";
import type { LegacySource } from "@/db/legacy/source";
import type { LegacyTarget } from "@/db/legacy/target";
import type { PersonaBook } from "./persona-book";
import type { ReportBuilder } from "./report";

/** What every part of one import shares. */
export type Import = {
  source: LegacySource;
  target: LegacyTarget;
  report: ReportBuilder;
  sourceId: number;
  resolve: ReturnType<typeof makeResolver>;
};

/** One account that is being brought. */
export type Arrival = {
  legacyId: number;
  userId: number;
  /** When the account was made: stands in where a row has no moment at all. */
  createdAt: string;
  /** How far its rows were read before. */
  through: Pick<
    LegacyLink,
    "chatMessagesThrough" | "messagesThrough" | "memoriesThrough" | "preferencesThrough"
  >;
  book: PersonaBook;
  /** Its conversations, by their numbers in the file. */
  memories: Map<number, { id: number; personaId: number }>;
};

/**
 * Where a row came from. The first database that data is brought from gives plain ids; those of another one carry its
 * number, because its rows have the same ids.
 */
export const externalId = (sourceId: number, table: string, id: number | string) =>
  `${sourceId === 1 ? "legacy" : `legacy@${sourceId}`}:${table}:${id}`;

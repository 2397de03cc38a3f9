import type { LegacyLink } from "@/db/legacy/records";
import type { LegacyPersona, LegacyUser } from "@/db/legacy/source";
import { findCurrentPersona } from "@/db/personas";
import type { Store } from "@/db/store";
import { isPlaceholder } from "@/db/users";
import { anchorsOf, createdAtOf, type Decision, isActive } from "./accounts";
import { bringRecording } from "./bring-recording";
import { type Arrival, externalId, type Import } from "./context";
import { bringMemories, countMemories, knownMemories } from "./memories";
import { bringMessages, type Sums } from "./messages";
import { PersonaBook, type PersonaFiles } from "./persona-book";
import { bringPreferences } from "./preferences";
import type { Recording } from "./recordings";
import { bringSettings } from "./settings";
import { verifyHistories } from "./verify";

export type Candidate = {
  user: LegacyUser;
  /** Set when the account was brought before. */
  link: LegacyLink | null;
  /** Set when it was not. */
  decision: Decision | null;
  personas: Map<number, LegacyPersona>;
  files: Map<number, PersonaFiles>;
  recordings: Map<number, Recording>;
};

const FROM_THE_START = {
  chatMessagesThrough: 0,
  messagesThrough: 0,
  memoriesThrough: 0,
  preferencesThrough: 0,
};

/**
 * Brings one account with all that is its own; yields the number of rows it has dealt with, at places where a
 * transaction may end. With `inParts` a new account stays shut until the last part.
 */
export function* bringAccount(
  work: Import,
  store: Store,
  { user, link, decision, personas, files, recordings }: Candidate,
  inParts: boolean,
): Generator<number> {
  const { target, report, source, sourceId } = work;
  const before = target.lastMessageId();
  const userId = link?.userId ?? make(work, user, decision as Decision, inParts);
  const book = new PersonaBook(work, personas, { userId, legacyId: user.id }, files);
  for (const persona of personas.values())
    if (persona.user_id === user.id) bringPersona(work, book, persona, userId, recordings.get(persona.id));
  const arrival: Arrival = {
    legacyId: user.id,
    userId,
    createdAt: createdAtOf(user),
    through: link ?? FROM_THE_START,
    book,
    memories: knownMemories(work, userId),
  };
  yield 1;
  yield* bringMemories(work, arrival);
  let others = bringSettings(work, arrival);
  const current = target.currentPersona(userId) ?? findCurrentPersona(store, userId).id;
  if (source.count("user_preferences", user.id) > 0) target.bond(userId, current);
  others += bringPreferences(work, arrival, current);
  yield others;
  const sums: Sums = new Map();
  yield* bringMessages(work, arrival, "chat_messages", sums);
  yield* bringMessages(work, arrival, "messages", sums);
  yield* verifyHistories(work, arrival, sums, before);
  countMemories(work, arrival);
  // What came in parts is opened by whoever brings the last one, in parts or not.
  const isShut = link ? link.isComplete === 0 : inParts && !decision?.existing;
  if (isShut) open(work, user, userId, decision);
  target.finish(sourceId, user.id, anchorsOf(user));
  report.accounts.push(lineOf(user, userId, link, decision));
  report.count("users", link ? "already_here" : decision?.existing ? "duplicates" : "imported");
}

function make({ target, sourceId }: Import, user: LegacyUser, decision: Decision, inParts: boolean): number {
  const { existing, account } = decision;
  const userId = existing ?? target.addUser({ ...account, isDisabled: account.isDisabled || inParts });
  target.link(sourceId, user.id, userId, anchorsOf(user));
  // An account that was here is never shut.
  if (existing !== null) target.finish(sourceId, user.id, anchorsOf(user));
  return userId;
}

/** Lets the account's owner in, if the file does, and if it has an address. */
function open({ target, source }: Import, user: LegacyUser, userId: number, decision: Decision | null): void {
  const shut = decision
    ? decision.account.isDisabled
    : isPlaceholder(target.emailOf(userId)) || !isActive(user, source.has("users", "active"));
  target.setDisabled(userId, shut);
}

function bringPersona(
  work: Import,
  book: PersonaBook,
  persona: LegacyPersona,
  userId: number,
  recording: Recording | undefined,
) {
  const { target, report, sourceId } = work;
  const external = externalId(sourceId, "persona_profiles", persona.id);
  const isKnown = target.persona(userId, external) !== undefined;
  const { id: personaId } = book.bring(persona);
  report.count("persona_profiles", isKnown ? "already_here" : "imported");
  report.personas.push({
    legacy_id: persona.id,
    name: String(persona.name ?? "").slice(0, 100),
    legacy_user_id: persona.user_id as number,
    persona_id: personaId,
    became: "custom",
    recording: bringRecording(work, persona, { userId, personaId }, recording),
    note: null,
  });
}

function lineOf(user: LegacyUser, userId: number, link: LegacyLink | null, decision: Decision | null) {
  const isShut = decision?.existing == null && decision?.account.isDisabled;
  return {
    legacy_id: user.id,
    email: String(user.email ?? "").slice(0, 254),
    user_id: userId,
    state: link ? "already_here" : decision?.existing ? "existing" : isShut ? "disabled" : "imported",
    is_administrator: decision?.existing == null && decision?.account.role === "admin",
    note: decision?.notes.join("; ") || null,
  } as const;
}

import { and, eq, inArray, isNotNull, ne, type SQL } from "drizzle-orm";
import { now } from "./instant";
import { accountVoices, personaProfiles, personaVoices, userSettings } from "./schema";
import { findInstallationSetting, setInstallationSetting } from "./settings";
import type { Store } from "./store";

/** A voice as the provider lists it. */
export type AccountVoiceRow = Omit<typeof accountVoices.$inferSelect, "fetchedAt">;

const LISTED = "account_voices";
/** Names of voices that somebody has chosen and the account lists no more: an object, by id. */
const LOST = "account_voices_lost";
/** More than any account has. */
const MOST = 10_000;
/** More than anybody chooses. */
const MOST_CHOSEN = 1_000;

/** Of which account the list is, and when it was read (milliseconds since 1970). */
export type Listing = { account: string; at: number };

export function findListing(store: Store): Listing | undefined {
  const stored = findInstallationSetting(store, LISTED);
  return stored ? (JSON.parse(stored) as Listing) : undefined;
}

/**
 * The provider's voices as last read, without those that were made here for somebody: they are nobody else's to see.
 */
export function listAccountVoices({ db }: Store): AccountVoiceRow[] {
  const made = db
    .select({ voice: personaVoices.voice })
    .from(personaVoices)
    .where(isNotNull(personaVoices.voice))
    .all();
  const own = new Set(made.map(({ voice }) => voice));
  return db
    .select()
    .from(accountVoices)
    .orderBy(accountVoices.name, accountVoices.id)
    .limit(MOST)
    .all()
    .filter(({ id }) => !own.has(id));
}

/** Whether a voice was among the provider's as last read. */
export const hasAccountVoice = ({ db }: Store, id: string): boolean =>
  db.select({ id: accountVoices.id }).from(accountVoices).where(eq(accountVoices.id, id)).get() !== undefined;

/** Takes a new list in place of the old one. The names of chosen voices that are in it no more are kept. */
export function replaceAccountVoices(store: Store, voices: AccountVoiceRow[], listing: Listing): void {
  const fetchedAt = now();
  store.sqlite.transaction(() => {
    const lost = lastNames(store, allChosen(store));
    for (const { id } of voices) lost.delete(id);
    setInstallationSetting(store, LOST, lost.size > 0 ? JSON.stringify(Object.fromEntries(lost)) : null);
    store.db.delete(accountVoices).run();
    for (const voice of voices.slice(0, MOST))
      store.db
        .insert(accountVoices)
        .values({
          id: voice.id,
          name: voice.name,
          description: voice.description,
          category: voice.category,
          previewUrl: voice.previewUrl,
          fetchedAt,
        })
        .onConflictDoNothing()
        .run();
    setInstallationSetting(store, LISTED, JSON.stringify(listing));
  })();
}

/** What the account called voices when it last listed them, by id; of those it never listed, nothing. */
export function lastNames(store: Store, ids: string[]): Map<string, string> {
  const wanted = new Set(ids);
  const lost: Record<string, string> = JSON.parse(findInstallationSetting(store, LOST) ?? "{}");
  const listed = store.db
    .select({ id: accountVoices.id, name: accountVoices.name })
    .from(accountVoices)
    .all();
  const all: [id: string, name: string][] = [
    ...Object.entries(lost),
    ...listed.map(({ id, name }): [string, string] => [id, name]),
  ];
  return new Map(all.filter(([id]) => wanted.has(id)));
}

/** The voices a user has chosen somewhere: for a persona of theirs, or for all. */
export const chosenVoices = (store: Store, userId: number): string[] =>
  chosen(store, inArray(personaProfiles.ownerKey, [0, userId]), eq(userSettings.userId, userId), MOST_CHOSEN);

const allChosen = (store: Store) => chosen(store, undefined, undefined, MOST);

/** Each voice once. */
function chosen({ db }: Store, personas: SQL | undefined, settings: SQL | undefined, most: number): string[] {
  const ofPersonas = db
    .selectDistinct({ voice: personaProfiles.voiceId })
    .from(personaProfiles)
    .where(and(personas, isNotNull(personaProfiles.voiceId)))
    .limit(most)
    .all();
  const forAll = db
    .selectDistinct({ voice: userSettings.voiceOverride })
    .from(userSettings)
    .where(and(settings, isNotNull(userSettings.voiceOverride)))
    .limit(most)
    .all();
  return [...new Set([...ofPersonas, ...forAll].map(({ voice }) => voice as string))];
}

/** Whether a voice at the provider was made for another user: nobody else speaks with it, even by its id. */
export function isSomebodyElses({ db }: Store, userId: number, voice: string): boolean {
  const theirs = and(eq(personaVoices.voice, voice), ne(personaVoices.userId, userId));
  return db.select({ id: personaVoices.id }).from(personaVoices).where(theirs).limit(1).get() !== undefined;
}

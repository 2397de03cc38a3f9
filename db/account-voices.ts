import { and, eq, inArray, isNotNull, ne } from "drizzle-orm";
import { now } from "./instant";
import { accountVoices, personaProfiles, personaVoices, userSettings } from "./schema";
import { findInstallationSetting, setInstallationSetting } from "./settings";
import type { Store } from "./store";

/** A voice as the provider lists it. */
export type AccountVoiceRow = Omit<typeof accountVoices.$inferSelect, "fetchedAt">;

const LISTED = "account_voices";
/** More than any account has. */
const MOST = 10_000;

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

export function replaceAccountVoices(store: Store, voices: AccountVoiceRow[], listing: Listing): void {
  const fetchedAt = now();
  store.sqlite.transaction(() => {
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

/** The voices a user has chosen somewhere: for a persona of theirs, or for all. */
export function chosenVoices({ db }: Store, userId: number): string[] {
  const ofPersonas = db
    .selectDistinct({ voice: personaProfiles.voiceId })
    .from(personaProfiles)
    .where(and(inArray(personaProfiles.ownerKey, [0, userId]), isNotNull(personaProfiles.voiceId)))
    .limit(1_000)
    .all();
  const forAll = db
    .select({ voice: userSettings.voiceOverride })
    .from(userSettings)
    .where(and(eq(userSettings.userId, userId), isNotNull(userSettings.voiceOverride)))
    .all();
  return [...ofPersonas, ...forAll].map(({ voice }) => voice as string);
}

/** Whether a voice at the provider was made for another user: nobody else speaks with it, even by its id. */
export function isSomebodyElses({ db }: Store, userId: number, voice: string): boolean {
  const theirs = and(eq(personaVoices.voice, voice), ne(personaVoices.userId, userId));
  return db.select({ id: personaVoices.id }).from(personaVoices).where(theirs).limit(1).get() !== undefined;
}

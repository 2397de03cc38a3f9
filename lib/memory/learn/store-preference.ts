import "server-only";
import { and, eq, lte, ne, notInArray } from "drizzle-orm";
import { userPreferences } from "@/db/schema/chat";
import { preferenceSources } from "@/db/schema/memory";
import type { ScopeWriter } from "@/db/scope";
import type { MessageRow } from "@/lib/chat/to-view";
import type { PreferenceFinding } from "../extract/finding";
import { confirmed, contradicted } from "./confidence";

const CATEGORY_MOST = 40;
const KEY_MOST = 120;
const VALUE_MOST = 200;
/** As many preferences as one persona keeps. */
const PREFERENCES_MOST = 2_000;

const fold = (text: string, most: number) =>
  text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase().slice(0, most).toWellFormed();

/** A key is what is liked, not since when: "coffee anymore" is coffee. */
const SINCE = /\s+(?:any ?more|any longer|no longer|nowadays|these days|lately|right now|now)$/;

/** How the user wants to be talked to; a key means something else there than among things liked. */
const OF_TALK = ["style_of_talk", "form_of_address"];

/**
 * Stores a preference. A thing liked is held once: in the category it was first told in, whatever a later message or
 * another reader of messages calls it ("olives" of food, then of taste). The same again makes it surer; the opposite
 * takes its place, less sure than it would be without the contradiction, and counts from one. An opposite from before
 * the last confirmation is history and changes nothing.
 */
export function storePreference(tx: ScopeWriter, message: MessageRow, finding: PreferenceFinding): void {
  const category = fold(finding.category, CATEGORY_MOST);
  const key = fold(finding.key, KEY_MOST).replace(SINCE, "");
  const value = finding.value.replace(/\s+/g, " ").trim().slice(0, VALUE_MOST).toWellFormed();
  if (!category || !key) return;
  const at = message.timestamp;
  const mine = and(eq(userPreferences.category, category), eq(userPreferences.key, key)) as ReturnType<
    typeof eq
  >;
  const known =
    tx.find(userPreferences, mine) ??
    (OF_TALK.includes(category)
      ? undefined
      : tx.find(
          userPreferences,
          and(eq(userPreferences.key, key), notInArray(userPreferences.category, OF_TALK)) as typeof mine,
        ));
  if (!known) {
    if (tx.count(userPreferences) >= PREFERENCES_MOST) return;
    const confidence = Math.min(1, Math.max(0, finding.confidence));
    const learnedFrom = message.externalId ? "import" : "conversation";
    const row = { category, key, value, confidence, learnedFrom, firstObserved: at, lastConfirmed: at };
    const { id } = tx.add(userPreferences, row);
    tx.add(preferenceSources, { preferenceId: id, messageId: message.id });
    dethrone(tx, id, value, at);
    return;
  }
  const ofIt = eq(preferenceSources.preferenceId, known.id);
  const isOld = tx.count(preferenceSources, and(ofIt, eq(preferenceSources.messageId, message.id))) > 0;
  const isSame =
    fold(known.value ?? "", VALUE_MOST) === fold(value, VALUE_MOST) ||
    (LIKES.test(known.value ?? "") && LIKES.test(value));
  if (isOld || (!isSame && at < known.lastConfirmed)) return;
  tx.add(preferenceSources, { preferenceId: known.id, messageId: message.id });
  if (isSame) {
    const isNewer = FAVOURITE.test(value) && at >= known.lastConfirmed;
    tx.change(userPreferences, eq(userPreferences.id, known.id), {
      value: isNewer ? value : known.value,
      confidence: confirmed(known.confidence),
      timesObserved: known.timesObserved + 1,
      firstObserved: at < known.firstObserved ? at : known.firstObserved,
      lastConfirmed: at > known.lastConfirmed ? at : known.lastConfirmed,
    });
    if (isNewer) dethrone(tx, known.id, value, at);
    return;
  }
  turn(tx, message, known, value, finding.confidence);
  dethrone(tx, known.id, value, at);
}

const LIKES = /^likes(?: \(favourite [^)]+\))?$/i;
const FAVOURITE = /^likes \(favourite [^)]+\)$/i;
/** "Favourite films" may be several. */
const OF_MANY = /(?<!s)s\)$/i;

/** One has one favourite band: the one before it is liked still, and no longer the favourite. */
function dethrone(tx: ScopeWriter, by: number, value: string, at: string): void {
  if (!FAVOURITE.test(value) || OF_MANY.test(value)) return;
  const others = and(
    eq(userPreferences.value, value),
    ne(userPreferences.id, by),
    lte(userPreferences.lastConfirmed, at),
  );
  for (const { id } of tx.list(userPreferences, { where: others, limit: PREFERENCES_MOST }))
    tx.change(userPreferences, eq(userPreferences.id, id), { value: "likes" });
}

/** What is over with a habit, as a value: "coffee: no longer". */
const NO_LONGER = "no longer";

/** A liking that is over because of what somebody does no longer: who drinks no coffee any more is not said to like it. */
export function retireLiking(tx: ScopeWriter, message: MessageRow, thing: string, confidence: number): void {
  const mine = and(
    eq(userPreferences.key, fold(thing, KEY_MOST)),
    notInArray(userPreferences.category, OF_TALK),
  );
  const known = tx.find(userPreferences, mine as ReturnType<typeof eq>);
  if (!known || !/^(?:likes|prefers)\b/i.test(known.value ?? "") || message.timestamp < known.lastConfirmed)
    return;
  if (
    tx.count(
      preferenceSources,
      and(eq(preferenceSources.preferenceId, known.id), eq(preferenceSources.messageId, message.id)),
    )
  )
    return;
  tx.add(preferenceSources, { preferenceId: known.id, messageId: message.id });
  turn(tx, message, known, NO_LONGER, confidence);
}

/** A preference takes another value; the messages that told the old one are no sources of what is held now. */
function turn(
  tx: ScopeWriter,
  message: MessageRow,
  known: typeof userPreferences.$inferSelect,
  value: string,
  confidence: number,
): void {
  const at = message.timestamp;
  const older = and(
    eq(preferenceSources.preferenceId, known.id),
    ne(preferenceSources.messageId, message.id),
  );
  tx.clear(preferenceSources, older as ReturnType<typeof eq>);
  tx.change(userPreferences, eq(userPreferences.id, known.id), {
    value,
    confidence: contradicted(known.confidence, confidence),
    timesObserved: 1,
    firstObserved: at,
    lastConfirmed: at,
  });
}

import { mirror, quotable } from "../mirror";
import type { Slots } from "../speak/choose";
import { isBare, isEmpty } from "../topic/empty";
import { isNoun, type Word, wordsOf } from "../topic/words";
import type { Intent } from "./intent";

/** What a short message means as the answer to the persona's question. */
export type Answer = { intent: Extract<Intent, "reason" | "time" | "echo">; slots: Slots };

const REASON =
  /^(?:(?:it's|that's|mostly|mainly|probably|maybe|just|well|i think|i guess|oh)[ ,]+)*((?:because|due to)\b.*)$/i;
const UNITS =
  "seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|today|tomorrow|tonight|mornings?|afternoons?|evenings?|noon|midnight|christmas|easter|summer|winter|spring|autumn|ages|forever|a while|childhood|\\d{4}|\\d{1,2} ?(?:am|pm)";
const COUNT =
  "a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|a few|few|a couple of|several|many|half an?|\\d{1,3}|last|next|this|every|my|early|late";
const TIME = new RegExp(
  `^(?:(?:since|for|in|on|at|by|about|around|over|almost|nearly|more than|until|from|only|just|during) )*(?:(?:${COUNT}) )*(?:${UNITS})(?: (?:ago|now|long|or so|at least|afternoon|morning|evening|night|a day|a week|next|already|and a half))*$`,
  "i",
);
const SINCE = /^since (?:i|we|he|she|they|the|my|our)\b.{3,50}$/i;
const FILLER =
  /^(?:(?:oh|ooh|ah|been there|been|and|or|also|plus|um+|uh|hm+|well|like|so|just|mostly|maybe|probably|mainly|perhaps|usually|i think|i guess|definitely)[ ,]+)+/i;
const AFTER =
  /(?:[ ,]+(?:maybe|mostly|probably|i think|i guess|lol|haha|though|too|mainly|usually|perhaps|really|actually|i suppose|or something|nice|cool|great|xd|:\)))+$/i;
const NAMED_TIME =
  /\b(?:january|february|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas|easter)\b/g;

/** Reads a message (with its capitals) as a reason, a time or the thing asked for; undefined when it is none. */
export async function answerIn(text: string): Promise<Answer | undefined> {
  const plain = text
    .replace(/[.!…]+$/, "")
    .replace(/\p{Extended_Pictographic}/gu, "")
    .trim();
  const reason = REASON.exec(plain)?.[1];
  if (reason) {
    const because = turnedWhole(reason, 70, 12);
    return { intent: "reason", slots: because ? { because } : {} };
  }
  const bare = plain.replace(FILLER, "").replace(AFTER, "").trim();
  const span = bare.replace(/^it(?:'s been|'s| has been| was) /i, "");
  if (TIME.test(span) || SINCE.test(span)) {
    const when = turnedWhole(span, 50, 9)?.replace(
      NAMED_TIME,
      (name) => name.charAt(0).toUpperCase() + name.slice(1),
    );
    return { intent: "time", slots: when ? { when } : {} };
  }
  const echo = (await isThing(bare)) ? turnedWhole(bare, 50, 7) : undefined;
  return echo ? { intent: "echo", slots: { echo } } : undefined;
}

/** Turned towards the user, in lower case at the beginning unless a name stands there; all of it or nothing. */
function turnedWhole(text: string, limit: number, words: number): string | undefined {
  if (text.split(" ").length > words) return undefined;
  const lower =
    /^\p{Lu}\p{Ll}/u.test(text) && !isNamed(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  const turned = mirror(lower);
  const whole = quotable(turned, limit);
  return whole && whole.length >= turned.length - 2 ? whole : undefined;
}

/** One capitalised word alone, or two in a row, are taken for a name. */
const isNamed = (text: string) => /^\p{Lu}[\p{L}'-]+(?:$| (?:and )?\p{Lu})/u.test(text);

/** Words without anything happening in them: "my husband", "with my grandpa", "hiking". */
async function isThing(text: string): Promise<boolean> {
  if (!/^\p{L}/u.test(text) || text.split(" ").length > 7 || /[?\d]/.test(text)) return false;
  const words = await wordsOf(text);
  if (
    /^(?:i|you|he|she|it|they|we|that|this|what|who|how|when|where|why|if|ok|okay|no|not|yes|there|here|let)\b|\bbut\b|(?:it|that|he|she|who|what|there)'s\b/i.test(
      text,
    )
  )
    return false;
  if (!words.some((word) => isNoun(word) || word.tags.has("Gerund") || isBare(word.low))) return false;
  if (words.every(({ low }) => isEmpty(low))) return false;
  return words.every((word, index) => !happens(word, words[index - 1]));
}

const happens = ({ tags, low }: Word, before: Word | undefined) =>
  (tags.has("Verb") &&
    !tags.has("Gerund") &&
    !tags.has("Participle") &&
    !isBare(low) &&
    before?.low !== "to") ||
  (tags.has("Pronoun") && !tags.has("Possessive"));

import type { Conversation } from "./conversation";
import { read } from "./conversation";
import type { Intent } from "./intent";
import { listen, nameIn } from "./listen";
import { quotation } from "./mirror";
import { topicsOf } from "./topics";

const COMMON =
  /^(?:about|above|after|again|also|because|before|being|could|does|doing|doesn|don't|earlier|ever|every|feel|from|going|have|having|here|just|know|last|like|little|make|many|maybe|mention|mentioned|more|most|much|myself|need|really|remember|recall|said|same|say|some|still|such|talk|tell|than|thank|thanks|that|that's|their|them|then|there|these|they|thing|things|think|this|those|time|today|told|very|want|well|were|what|what's|when|where|which|while|with|would|yesterday|your)$/;

function keywords(text: string): Set<string> {
  const words = read(text.slice(0, 1_000)).lower.match(/[\p{L}\p{N}'-]{4,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.test(word)).map((word) => word.replace(/(?:'s|s)$/, "")));
}

/** The earlier message that shares most words with the last one, the latest of equals; -1 when none shares any. */
function nearest({ said, earlier }: Conversation): number {
  const wanted = keywords(said);
  let best = -1;
  let most = 0;
  for (const [index, message] of earlier.entries()) {
    let count = 0;
    for (const word of keywords(message)) if (wanted.has(word)) count++;
    if (count > 0 && count >= most) {
      most = count;
      best = index;
    }
  }
  return best;
}

/** The user's own words from earlier that answer what was asked, or undefined. */
export function recalledQuote(talk: Conversation): string | undefined {
  const message = talk.earlier[nearest(talk)];
  return message === undefined ? undefined : quotation(message);
}

/** The name the user gave in this talk, the latest. */
export function givenName({ earlier }: Conversation): string | undefined {
  for (const message of earlier.toReversed()) {
    const name = nameIn(read(message.slice(0, 400)).text);
    if (name) return name;
  }
  return undefined;
}

/** Messages worth coming back to. Of danger and of a loss the user speaks first, and a script must not bring them up. */
const ABOUT_SOMETHING: ReadonlySet<Intent> = new Set([
  "tell",
  "plan",
  "like",
  "good",
  "advice",
  "sad",
  "angry",
  "anxious",
]);

export type Recollection = {
  topic: string;
  /** Shares a word with what the user says now. */
  isRelated: boolean;
  /** Is of one of the last two messages. */
  isFresh: boolean;
};

/**
 * Something the user spoke of earlier in this talk and is not speaking of now: from the message that has most to do
 * with the last one, else from the latest that has a topic.
 */
export async function earlierTopic(
  talk: Conversation,
  now: readonly string[],
): Promise<Recollection | undefined> {
  const related = nearest(talk);
  const latest = talk.earlier.map((_, index) => index).reverse();
  const order = [...new Set(related < 0 ? latest : [related, ...latest])].slice(0, 8);
  let parsed = 0;
  for (const index of order) {
    const message = talk.earlier[index]?.slice(0, 400) ?? "";
    if (!ABOUT_SOMETHING.has(listen({ said: message, earlier: [] }).intent)) continue;
    if (parsed++ === 3) break;
    const topics = await topicsOf(read(message).text.slice(0, 160));
    const topic = topics.find((one) => !now.some((other) => other.includes(one) || one.includes(other)));
    if (topic) return { topic, isRelated: index === related, isFresh: index >= talk.earlier.length - 2 };
  }
  return undefined;
}

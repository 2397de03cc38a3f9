import { type Conversation, read } from "./conversation";
import { soundsLikeCrisis, soundsLikeHarm } from "./crisis";
import type { Intent } from "./intent";
import { foreignLanguage } from "./language";
import { mirror, quotable } from "./mirror";
import { RULES, type Rule } from "./rules";

export type Heard = {
  intent: Intent;
  text: string;
  lower: string;
  /** What the user wants to do, fit to follow "to". */
  plan?: string;
  /** The name the user gave as theirs. */
  name?: string;
  language?: string;
};

/** Rules read so much of a message: a long one says early what it is, and time stays bounded. */
const HEAD = 1_500;

const NOT_THAT_MOOD =
  /\b(?:not|isn't|wasn't|don't feel|never|no longer|less|aren't) (?:so |really |very |that |at all |feeling |too |even )*(?:sad|angry|anxious|nervous|worried|scared|stressed|mad|afraid|depressed|lonely|upset)\b/g;

const SIGNS: [Intent, RegExp][] = [
  ["sad", /[😢😭💔😞😔☹🙁😿🥺😥]/u],
  ["angry", /[😡😠🤬👿]/u],
  ["anxious", /[😰😱😨😟😬]/u],
  ["good", /[🎉🥳🏆😁😍🤩🎊🙌]/u],
];

/** What the user's last message is, as far as rules can tell. Never throws; its time is bounded. */
export function listen({ said, earlier }: Pick<Conversation, "said" | "earlier">): Heard {
  const { text, lower } = read(said);
  const heard = (intent: Intent, more: Partial<Heard> = {}): Heard => ({ intent, text, lower, ...more });
  if (soundsLikeCrisis(lower)) return heard("crisis");
  const before = earlier.at(-1);
  if (before !== undefined && soundsLikeCrisis(read(before).lower)) return heard("afterCrisis");
  if (soundsLikeHarm(lower)) return heard("harm");
  if (!/[\p{L}\p{N}]/u.test(lower))
    return heard(SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? "wordless");

  const name = nameIn(text);
  if (name) return heard("introduce", { name });
  const head = lower.slice(0, HEAD);
  const plain = { head: head.replace(NOT_THAT_MOOD, " "), words: head.split(" ").length };
  const plan = planIn(text.slice(0, HEAD));
  const language = foreignLanguage(head);
  for (const rule of RULES) {
    // In another language only words like "hola" and "merci" can be trusted.
    if (language && rule.near === undefined && rule.intent !== "intimate") continue;
    if (rule.intent === "plan" ? plan : matches(rule, plain)) return heard(rule.intent, { plan });
  }
  if (language) return heard("foreign", { language });
  return heard(plain.words <= 2 ? "short" : "tell");
}

function matches({ near, any }: Rule, { head, words }: { head: string; words: number }): boolean {
  if (near === undefined) return any.some((pattern) => pattern.test(head));
  const own = head.replace(/^(?:hi|hello|hey|hiya)(?: there)?[,.! ]+/, "").trim() || head;
  return words <= near && any.some((pattern) => pattern.test(own) || pattern.test(head));
}

const NAME = /\b(?:my name is|my name's|call me|i am called|i'm called) (\p{L}[\p{L}\p{M}'-]{1,29})/iu;
const NO_NAME =
  /^(?:not|a|an|the|so|crazy|later|back|when|if|maybe|old|stupid|what|whatever|tomorrow|anything)$/i;

/** The name somebody gives as their own, or undefined. */
export function nameIn(text: string): string | undefined {
  const name = NAME.exec(text.slice(0, HEAD))?.[1];
  if (!name || NO_NAME.test(name)) return undefined;
  const plain = quotable(name, 30);
  return plain && plain.charAt(0).toUpperCase() + plain.slice(1);
}

const PLAN =
  /\bI(?:'m| am|'d| would|'ve| have)? (?:really |just |also |finally |definitely |still |think I )*(?:want to|wanna|going to|gonna|planning to|plan to|hoping to|hope to|love to|like to|decided to|about to|intend to|need to|trying to|dream of|will) (?:have to )?((?!know\b|see you|cry|talk|ask|tell you|vent|say)[^.!?;:()"<>{}[\]]{3,80})/i;
const NEXT_CLAUSE =
  /,.*$| (?:but|because|so that|so i|and then|since|although|though|if|when|until|and i|and we)\b.*$/i;

function planIn(text: string): string | undefined {
  const clause = PLAN.exec(text)?.[1]?.replace(NEXT_CLAUSE, "");
  return clause && quotable(mirror(clause), 70);
}

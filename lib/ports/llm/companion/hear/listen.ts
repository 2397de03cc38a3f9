import { quotable } from "../mirror";
import { isName } from "../topic/kin";
import { type Conversation, read } from "./conversation";
import {
  soundsLikeAbuse,
  soundsLikeCrisis,
  soundsLikeDespair,
  soundsLikeEmergency,
  soundsLikeHarm,
} from "./crisis";
import type { Intent, Mood } from "./intent";
import { foreignLanguage } from "./language";
import { moodOf } from "./moods";
import { dutyIn, planIn } from "./plans";
import { REQUESTS } from "./requests";
import { RULES, type Rule } from "./rules";
import { SMALL_WORDS } from "./small-words";
import { sumIn } from "./sum";
import { winIn } from "./wins";

export type Heard = {
  intent: Intent;
  text: string;
  lower: string;
  mood?: Mood;
  /** What the user may be congratulated on. */
  win?: string;
  /** What the user wants to do or has to do, fit to follow "to". */
  plan?: string;
  duty?: string;
  /** The name the user gave as theirs. */
  name?: string;
  /** A sum with its result. */
  sum?: string;
  language?: string;
};

/** Rules read so much of a message: a long one says early what it is, and time stays bounded. */
const HEAD = 1_500;
/** For so many messages after words of danger nothing is taken lightly. */
const AFTERCARE = 6;

/** What the user's last message is, as far as rules can tell. Never throws; its time is bounded. */
export function listen({ said, past }: Pick<Conversation, "said" | "past">): Heard {
  const { text, lower, raw } = read(said);
  const heard = (intent: Intent, more: Partial<Heard> = {}): Heard => ({ intent, text, lower, ...more });
  const danger = dangerIn(lower, past);
  if (danger) return heard(danger);
  const mood = moodOf(lower);
  if (!/[\p{L}\p{N}]/u.test(lower)) return heard(signIn(lower, mood), { mood });

  const name = nameIn(text);
  if (name) return heard("introduce", { name });
  const sum = sumIn(lower);
  if (sum) return heard("sum", { sum });
  const head = lower.slice(0, HEAD);
  const words = head.split(" ").length;
  const language = foreignLanguage(raw.slice(0, HEAD));
  const matched = (rules: readonly Rule[]) =>
    rules.find(
      // In another language only words like "hola" and "merci" can be trusted.
      (rule) => (!language || UNIVERSAL.has(rule.intent)) && matches(rule, head, words),
    )?.intent;
  const act = matched(RULES) ?? matched(REQUESTS);
  if (!act && !language && MIXED.test(head)) return heard("mixed");
  if (act) return heard(act, { mood, win: winIn(lower) });
  if (!language && GRIEF.test(head)) return heard("grief", { mood: "sad" });
  const win = language ? undefined : winIn(lower);
  if (/\b(?:it's|it is|today is|is) my (?:\d+\w* )?birthday\b/.test(head))
    return heard("birthday", { mood: "good" });
  const small = matched(SMALL_WORDS);
  if (small) return heard(small, { mood });
  if (language) return heard("foreign", { language });
  return { ...told(text, head), mood: win && mood !== "anxious" ? "good" : mood, win, text, lower };
}

/** What a message without words says. */
function signIn(lower: string, mood: Mood | undefined): Intent {
  if (/👍|👌|✅/u.test(lower)) return "yes";
  if (/👎|❌/u.test(lower)) return "no";
  if (/🤷/u.test(lower)) return "dunno";
  if (/😂|🤣|😆/u.test(lower)) return "laugh";
  if (mood === "good" && !/[🎉🥳🏆🎊🙌💪🤩]/u.test(lower)) return "wordless";
  return mood ? "tell" : /\?/.test(lower) ? "meaning" : "wordless";
}

function told(text: string, head: string): Pick<Heard, "intent" | "plan" | "duty"> {
  const plan = planIn(text.slice(0, HEAD));
  if (plan) return { intent: "plan", plan };
  const duty = /\?\s*$/.test(head) ? undefined : dutyIn(text.slice(0, HEAD));
  if (duty) return { intent: "duty", duty };
  return { intent: LIKE.test(head) ? "like" : NICE.test(head) ? "nice" : "tell" };
}

function dangerIn(lower: string, past: Conversation["past"]): Intent | undefined {
  if (soundsLikeCrisis(lower)) return "crisis";
  const before = past.slice(-AFTERCARE).some(({ said }) => soundsLikeCrisis(read(said).lower));
  if (before) return "afterCrisis";
  if (soundsLikeEmergency(lower)) return "emergency";
  if (soundsLikeAbuse(lower)) return "abuse";
  if (soundsLikeHarm(lower)) return "harm";
  return soundsLikeDespair(lower) ? "despair" : undefined;
}

function matches({ near, any }: Rule, head: string, words: number): boolean {
  if (near === undefined) return any.some((pattern) => pattern.test(head));
  const own = head.replace(/^(?:hi|hello|hey|hiya)(?: there)?[,.! ]+/, "").trim() || head;
  return words <= near && any.some((pattern) => pattern.test(own) || pattern.test(head));
}

const UNIVERSAL: ReadonlySet<Intent> = new Set<Intent>(["greeting", "thanks", "goodbye", "intimate"]);

const GRIEF =
  /\b(?:passed away|funeral|bereave\w*|grieving|mourning|miscarr\w+|put (?:him|her|my \w+) to sleep)\b|\b(?:is|are) dead\b|(?<!\b(?:phone|battery|laptop|car|computer|plants?|chat|conversation|tablet|wifi|internet|starter|motor|engine) (?:just |has |have )?)\bdied\b(?! (?:laughing|of (?:laughter|embarrassment|boredom)|in (?:the|a) game))|\blost my (?:\w+ )?(?:mum|mom|mother|dad|father|brother|sister|son|daughter|baby|wife|husband|partner|friend|grand\w+|nan|gran|dog|cat|pet|uncle|aunt)\b/;
const LIKE = /\bi (?:really |just |so |also |still |absolutely )*(?:love|like|enjoy|adore|prefer)\b/;
const NICE =
  /\b(?:beautiful|lovely|wonderful|delicious|gorgeous|great|fantastic|amazing|funny|slept (?:so |really )?well|sun is (?:out|shining))\b/;
const GLAD = "(?:excited|happy|glad|relieved|proud|looking forward)";
const UNEASY = "(?:sad|scared|nervous|anxious|afraid|worried|terrified|heartbroken)";
const MIXED = new RegExp(
  `\\b${GLAD}\\b.{0,30}\\b(?:and|but|yet)\\b.{0,30}\\b${UNEASY}\\b|\\b${UNEASY}\\b.{0,30}\\b(?:and|but|yet)\\b.{0,30}\\b${GLAD}\\b`,
);

const NAME = /\b(?:my name is|my name's|call me|i am called|i'm called) (\p{L}[\p{L}\p{M}'-]{1,29})/iu;
/** "Hi, I'm Jonas": only with a capital, and where a name is likely. */
const SELF =
  /(?:^|[.!] )(?:(?:hi|hello|hey)(?: there)?[,.! ]+)?I(?:'m| am) (\p{Lu}[\p{L}'-]{1,24})(?=[,.!]| and\b| from\b|$)/iu;
const ABROAD =
  /(?:je m'appelle|me llamo|mi chiamo|ich heiße|ik heet|meu nome é) (\p{L}[\p{L}\p{M}'-]{1,29})/iu;
const NO_NAME =
  /^(?:not|a|an|the|so|crazy|later|back|when|if|maybe|old|stupid|what|whatever|tomorrow|anything)$/i;

/** The name somebody gives as their own in another language, or undefined. */
export const nameAbroad = (text: string) => ABROAD.exec(text.slice(0, HEAD))?.[1];

/** The name somebody gives as their own, or undefined. */
export function nameIn(text: string): string | undefined {
  const head = text.slice(0, HEAD);
  const self = SELF.exec(head)?.[1];
  const isGreeting = /^(?:hi|hello|hey)\b/i.test(head);
  const name =
    NAME.exec(head)?.[1] ??
    (self && /^\p{Lu}/u.test(self) && (isGreeting || isName(self.toLowerCase())) ? self : undefined);
  if (!name || NO_NAME.test(name)) return undefined;
  const plain = quotable(name, 30);
  return plain && plain.charAt(0).toUpperCase() + plain.slice(1);
}

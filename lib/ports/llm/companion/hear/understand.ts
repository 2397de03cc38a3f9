import type { CompanionOptions } from "../../contract";
import { givenName } from "../memory";
import { kinOf } from "../memory/kin-names";
import { firstName, plainName, traitsOf } from "../persona";
import type { Slots } from "../speak/choose";
import { topicsOf } from "../topic";
import { answerIn } from "./answer";
import type { Conversation } from "./conversation";
import type { Intent } from "./intent";
import { type Heard, listen } from "./listen";
import type { Thread } from "./thread";

/** A message in its conversation. */
export type Understood = {
  heard: Heard;
  /** What the sentences of the reply may be filled with. */
  slots: Slots;
  /** The message itself names what it is about. */
  isAboutSomething: boolean;
};

/** Here a topic would be out of place. */
const PLAIN: ReadonlySet<Intent> = new Set<Intent>([
  "crisis",
  "afterCrisis",
  "despair",
  "harm",
  "abuse",
  "emergency",
  "intimate",
  "foreign",
  "wordless",
  "noise",
  "recall",
  "cannot",
]);
/** What may turn out to be an answer when it is looked at closely. */
const VAGUE: ReadonlySet<Intent> = new Set<Intent>(["tell", "short"]);

/** Reads the last message of a talk: what it is, what it answers and what it is about. */
export async function understand(
  persona: CompanionOptions,
  talk: Conversation,
  thread: Thread,
): Promise<Understood> {
  const listened = listen(talk);
  const isAnswer = thread.asked !== undefined || thread.advised || /^because\b/.test(listened.lower);
  const answer =
    isAnswer && VAGUE.has(listened.intent) && !listened.mood ? await answerIn(listened.text) : undefined;
  const heard: Heard = inContext(answer ? { ...listened, intent: answer.intent } : listened, thread);
  const isPlain = PLAIN.has(heard.intent);
  const known = isPlain ? [] : kinOf(talk.past);
  const who = known.at(-1)?.names[0];
  const topics = isPlain
    ? []
    : (await topicsOf(heard.text, who)).filter(isNot(persona.name, persona.display_name, heard.name));
  const earlier = isPlain ? undefined : await earlierTopic(talk, topics, who);
  // "I'm nervous about it" is about what was just said.
  const pointsBack = /\b(?:about|of|with|for|to|by) (?:it|that|this)\b/.test(heard.lower);
  const topic = topics[0] ?? (pointsBack ? earlier : undefined);
  const slots: Slots = {
    ...answer?.slots,
    topic,
    earlier: topic === earlier ? undefined : earlier,
    win: heard.win,
    plan: heard.plan,
    duty: heard.duty,
    asked: thread.asked,
    user: givenName(talk.past) ?? firstName(persona.user_name),
    persona: plainName(persona.display_name) || plainName(persona.name) || "your companion",
    traits: traitsOf(persona.personality_traits),
  };
  return { heard, slots, isAboutSomething: topics.length > 0 };
}

const isNot =
  (...names: (string | undefined)[]) =>
  (topic: string) =>
    names.every((name) => name?.toLowerCase() !== topic.toLowerCase());

/** Why a suggestion won't do. */
const RELUCTANT =
  /^(?:but |hm+,? |well,? )?(?:i (?:can't|couldn't|don't (?:want|like|have|dare)|hate|won't)\b|(?:that's|it's|that is|that sounds|sounds) (?:a bit |way |so |really )?(?:too |scary|hard|difficult|boring|weird|expensive)|too (?:boring|hard|scary|expensive|late|much)|(?:he|she|they) (?:already |really |would )?(?:hates?|don't like|doesn't like))/;

/** After a suggestion "good" is a yes, "okay" is little, and "I'll try" needs something to try. */
function inContext(heard: Heard, thread: Thread): Heard {
  if (thread.advisedLately && heard.intent === "tell" && RELUCTANT.test(heard.lower))
    return { ...heard, intent: "tried" };
  if (thread.advised && heard.intent === "plan") return { ...heard, intent: "willTry" };
  if (heard.intent === "fine" && thread.advised) return { ...heard, intent: "yes" };
  if (heard.intent === "fine" && thread.awaits !== "state" && /^(?:ok|okay|alright)\W*$/.test(heard.lower))
    return { ...heard, intent: "short" };
  if (heard.intent === "willTry" && !thread.advised && !thread.asked) return { ...heard, intent: "tell" };
  return heard;
}

const MAX_LOOKED_AT = 3;

/** What the user spoke of before and is not speaking of now. */
async function earlierTopic(
  { past }: Conversation,
  now: readonly string[],
  who: string | undefined,
): Promise<string | undefined> {
  const told = past.slice(-6).reverse();
  let looked = 0;
  for (const { said } of told) {
    const { intent, text } = listen({ said: said.slice(0, 400), past: [] });
    if (!ABOUT_SOMETHING.has(intent)) continue;
    if (looked++ === MAX_LOOKED_AT) break;
    const topics = await topicsOf(text.slice(0, 160), who);
    const topic = topics.find((one) => !now.some((other) => other.includes(one) || one.includes(other)));
    if (topic) return topic;
  }
  return undefined;
}

/** Of danger and of a loss the user speaks first, and a script must not bring them up. */
const ABOUT_SOMETHING: ReadonlySet<Intent> = new Set<Intent>([
  "tell",
  "plan",
  "duty",
  "like",
  "nice",
  "advice",
]);

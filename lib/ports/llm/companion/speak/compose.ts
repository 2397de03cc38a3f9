import type { CompanionOptions } from "../../contract";
import { answerIn } from "../hear/answer";
import type { Conversation } from "../hear/conversation";
import type { Intent } from "../hear/intent";
import { type Heard, listen } from "../hear/listen";
import { subjectOf } from "../hear/subject";
import { INVOLVED, isBrief, isOfSomebody, SITUATION, type Thread, threadOf } from "../hear/thread";
import { givenName } from "../memory";
import { kinOf } from "../memory/kin-names";
import { firstName, plainName, traitsOf } from "../persona";
import { topicsOf } from "../topic";
import { Chooser, type Slots } from "./choose";
import { RESPONSES } from "./respond";
import type { Scene } from "./scene";
import type { ThemeId } from "./themes";
import { toneOf } from "./tone";
import { voices } from "./voices";

/** Closes every reply: that it is scripted must never be forgotten. */
const NOTE = "_(offline: scripted reply)_";

/**
 * The companion's reply: one to four sentences in the persona's tone, made of what the user said, and a note that it
 * is scripted and offline. The same talk and persona give the same reply.
 */
export async function compose(persona: CompanionOptions, talk: Conversation): Promise<string> {
  const thread = threadOf(talk, persona.greeting);
  const { heard, slots, isAboutSomething } = await understood(persona, talk, thread);
  const tone = toneOf(persona);
  const seed = JSON.stringify([
    persona.name,
    talk.turns,
    talk.past.slice(-4).map(({ said }) => said),
    talk.said,
  ]);
  const scene: Scene = {
    heard,
    tone,
    voice: voices[tone],
    wellness: persona.mode === "wellness",
    choose: new Chooser(seed, talk.replies),
    talk,
    thread,
    theme: themeFor(heard, thread),
    slots,
    isAboutSomething,
  };
  return `${flowing(RESPONSES[heard.intent](scene)).join(" ")}\n\n${NOTE}`;
}

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

async function understood(persona: CompanionOptions, talk: Conversation, thread: Thread) {
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

/** After a suggestion "good" is a yes, "okay" is little, and "I'll try" needs something to try. */
function inContext(heard: Heard, thread: Thread): Heard {
  if (heard.intent === "fine" && thread.advised) return { ...heard, intent: "yes" };
  if (heard.intent === "fine" && thread.awaits !== "state" && /^(?:ok|okay|alright)\W*$/.test(heard.lower))
    return { ...heard, intent: "short" };
  if (heard.intent === "willTry" && !thread.advised && !thread.asked) return { ...heard, intent: "tell" };
  return heard;
}

const ANSWERS: ReadonlySet<Intent> = new Set<Intent>([
  "yes",
  "no",
  "dunno",
  "time",
  "reason",
  "echo",
  "short",
  "soSo",
]);

const MAX_PASSING = 15;

/** A short message after a question goes on about the same matter, whatever it names in passing. */
function themeFor({ intent, lower }: Heard, thread: Thread): ThemeId | undefined {
  const own = subjectOf(lower);
  if (intent === "advice" && !own && thread.isDecision) return "decision";
  if (ANSWERS.has(intent)) return thread.theme ?? own?.theme;
  const goesOn =
    thread.theme === "grief" ||
    isOfSomebody(lower) ||
    (thread.asked && isBrief(lower)) ||
    (own?.weight === 1 && lower.split(" ").length <= MAX_PASSING) ||
    (thread.weight === SITUATION && own !== undefined && INVOLVED.has(own.theme));
  const inPassing = own?.weight !== SITUATION && goesOn && intent !== "advice";
  return inPassing ? (thread.theme ?? own?.theme) : (own?.theme ?? thread.theme);
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

/** One question is enough: after one has been asked, further sentences that ask are left out. */
function flowing(sentences: readonly (string | undefined)[]): string[] {
  let asked = false;
  return sentences.filter((sentence): sentence is string => {
    if (!sentence || (asked && sentence.endsWith("?"))) return false;
    asked ||= sentence.endsWith("?");
    return true;
  });
}

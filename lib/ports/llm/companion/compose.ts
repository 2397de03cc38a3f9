import type { CompanionOptions } from "../contract";
import { Chooser, type Slots } from "./choose";
import type { Conversation } from "./conversation";
import type { Intent } from "./intent";
import { lineIn } from "./language";
import { type Heard, listen } from "./listen";
import { firstName, plainName, traitsOf } from "./persona";
import { earlierTopic, givenName, type Recollection, recalledQuote } from "./recollect";
import * as shared from "./shared";
import { toneOf } from "./tone";
import { topicsOf } from "./topics";
import { voices } from "./voices";
import type { Bank, Voice } from "./voices/voice";

/**
 * The companion's reply: one to four sentences in the persona's tone, made of what the user said, and a note that it
 * is scripted and offline. The same talk and persona give the same reply.
 */
export async function compose(persona: CompanionOptions, talk: Conversation): Promise<string> {
  const heard = listen(talk);
  const seed = JSON.stringify([persona.name, talk.turns, talk.earlier.slice(-4), talk.said, talk.replies[0]]);
  const { slots, recollection } = await slotsFor(persona, talk, heard);
  const scene: Scene = {
    voice: voices[toneOf(persona)],
    wellness: persona.mode === "wellness",
    choose: new Chooser(seed, talk.replies),
    talk,
    slots,
    recollection,
  };
  const note = shared.notes[talk.turns % shared.notes.length] ?? shared.notes[0];
  return `${flowing(body(heard, scene)).join(" ")}\n\n${note}`;
}

type Scene = {
  voice: Voice;
  wellness: boolean;
  choose: Chooser;
  talk: Conversation;
  slots: Slots;
  recollection: Recollection | undefined;
};

/** Topics would be out of place here. */
const PLAIN: ReadonlySet<Intent> = new Set([
  "crisis",
  "afterCrisis",
  "harm",
  "intimate",
  "foreign",
  "wordless",
]);

async function slotsFor(persona: CompanionOptions, talk: Conversation, heard: Heard) {
  const topics = PLAIN.has(heard.intent) ? [] : await topicsOf(heard.text);
  let recollection = PLAIN.has(heard.intent) ? undefined : await earlierTopic(talk, topics);
  let [topic] = topics;
  // "I'm nervous about it" and "What should I do?" are about what was just said.
  const pointsBack =
    heard.intent === "advice" || /\b(?:it|that|this|he|him|she|her|they|them)\b/.test(heard.lower);
  if (!topic && recollection?.isFresh && pointsBack) {
    topic = recollection.topic;
    recollection = undefined;
  }
  const slots: Slots = {
    topic,
    Topic: topic && topic.charAt(0).toUpperCase() + topic.slice(1),
    plan: heard.plan,
    earlier: recollection?.topic,
    user: givenName(talk) ?? firstName(persona.user_name),
    persona: plainName(persona.display_name) || plainName(persona.name) || "your companion",
    traits: traitsOf(persona.personality_traits),
  };
  return { slots, recollection };
}

function body(heard: Heard, scene: Scene): (string | undefined)[] {
  const { voice, talk, wellness, choose, slots } = scene;
  const say = (bank: Bank, more: Slots = {}) => choose.say(bank, { ...slots, ...more });
  const goOn = () => (slots.earlier && talk.replies.length > 0 ? say(shared.back) : say(voice.ask));
  switch (heard.intent) {
    case "crisis":
    case "afterCrisis":
    case "harm":
    case "intimate":
      return [say(plain[heard.intent])];
    case "romance":
      return [say(wellness ? shared.romanceWellness : shared.romance), say(voice.ask)];
    case "recall":
      return recalled(heard, scene);
    case "introduce":
      return [say(shared.introduce, { name: heard.name }), say(voice.ask)];
    case "foreign":
      return [newLine(lineIn(heard.language ?? "other"), talk), say(shared.foreign)];
    case "wordless":
      return [say(shared.wordless), say(voice.ask)];
    case "about":
      return [say(shared.about), say(voice.ask)];
    case "criticism":
      return [say(shared.criticism), goOn()];
    case "opinion":
      return [say(shared.opinion), say(slots.topic ? shared.likeAsk : voice.ask)];
    case "grief":
      return [say(shared.grief), say(shared.griefAsk)];
    case "yes":
      return [say(shared.yes), goOn()];
    case "no":
      return [say(shared.no), goOn()];
    case "short":
      return [say(voice.short), slots.topic ? say(voice.follow) : goOn()];
    case "greeting":
      return [say(voice.greeting), choose.number(2) === 0 ? goOn() : say(voice.ask)];
    case "howAreYou":
    case "thanks":
    case "goodbye":
      return [say(voice[heard.intent])];
    case "cannot":
      return [say(voice.cannot), say(voice.ask)];
    default:
      return [say(voice[heard.intent]), recall(scene), question(scene, questions[heard.intent])];
  }
}

const plain = {
  crisis: shared.crisis,
  afterCrisis: shared.afterCrisis,
  harm: shared.harm,
  intimate: shared.intimate,
};

const questions: Partial<Record<Intent, Bank>> = {
  sad: shared.moodAsk,
  angry: shared.moodAsk,
  anxious: shared.moodAsk,
  good: shared.goodAsk,
  plan: shared.planAsk,
  like: shared.likeAsk,
};

/** The persona's own question about the topic, or one that fits the kind of message; in wellness mode mostly neither. */
function question(
  { voice, wellness, choose, slots }: Scene,
  fitting: Bank = voice.follow,
): string | undefined {
  if (wellness && choose.number(3) > 0) return choose.say(shared.reframe, slots);
  return (
    choose.say(slots.topic && choose.number(3) > 0 ? voice.follow : fitting, slots) ??
    choose.say(voice.ask, slots)
  );
}

/** Now and then, or whenever it belongs to what is said now, comes back to something from earlier in the talk. */
function recall({ voice, choose, slots, recollection }: Scene): string | undefined {
  if (!recollection) return undefined;
  return recollection.isRelated || choose.number(3) === 0 ? choose.say(voice.recall, slots) : undefined;
}

function recalled(heard: Heard, { voice, talk, choose, slots }: Scene): (string | undefined)[] {
  const say = (bank: Bank, more: Slots = {}) => choose.say(bank, { ...slots, ...more });
  if (/\bname\b|\bwho am i\b/.test(heard.lower) && slots.user)
    return [say(shared.recallName, { name: slots.user }), say(voice.ask)];
  const quote = recalledQuote(talk);
  if (quote) return [say(shared.recallFound, { quote }), say(voice.ask)];
  return slots.earlier
    ? [say(shared.recallSome), say(voice.follow, { topic: slots.earlier })]
    : [say(shared.recallNone)];
}

const newLine = (line: string, talk: Conversation) => (talk.replies[0]?.includes(line) ? undefined : line);

/** One question is enough: after one has been asked, further sentences that ask are left out. */
function flowing(sentences: (string | undefined)[]): string[] {
  let asked = false;
  return sentences.filter((sentence): sentence is string => {
    if (!sentence || (asked && sentence.endsWith("?"))) return false;
    asked ||= sentence.endsWith("?");
    return true;
  });
}

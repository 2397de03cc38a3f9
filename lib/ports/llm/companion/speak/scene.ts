import type { Conversation } from "../hear/conversation";
import type { Intent, Mood } from "../hear/intent";
import type { Heard } from "../hear/listen";
import { isOfSomebody, type Thread } from "../hear/thread";
import type { Chooser, Slots } from "./choose";
import * as shared from "./shared";
import { type ThemeId, themes } from "./themes";
import type { Bank, Tone, Voice } from "./voices/voice";

/** All that a reply is made of. */
export type Scene = {
  heard: Heard;
  tone: Tone;
  voice: Voice;
  wellness: boolean;
  choose: Chooser;
  talk: Conversation;
  thread: Thread;
  theme: ThemeId | undefined;
  slots: Slots;
  /** The message itself names what it is about. */
  isAboutSomething: boolean;
};

/** Sentences of a reply; what could not be said is undefined. */
export type Body = (string | undefined)[];

export const say = ({ choose, slots }: Scene, ...banks: Bank[]) => choose.say(slots, ...banks);

/** A question about what the user told, or a question to begin with when there is nothing to ask about. */
export function question(scene: Scene): string | undefined {
  const { choose, slots, wellness, heard } = scene;
  const weighs = heard.mood !== undefined && heard.mood !== "good";
  if (wellness && (weighs ? choose.number(3) > 0 : choose.number(4) === 0)) return say(scene, shared.reframe);
  return choose.fresh(slots, ...(heard.mood ? moodQuestions(scene) : plainQuestions(scene)), scene.voice.ask);
}

const LIKED: ReadonlySet<Intent> = new Set<Intent>(["like"]);

function plainQuestions({ voice, heard, theme, slots, choose, thread }: Scene): Bank[] {
  const fitting =
    heard.intent === "plan" ? [shared.planAsk] : LIKED.has(heard.intent) ? [shared.likeAsk] : [];
  const about = theme ? [themes[theme].ask] : [];
  if (thread.isHeavy) return [...about, shared.sadAsk];
  const own = slots.topic && !theme ? [voice.follow, voice.deepen] : [voice.deepen, voice.follow];
  // In turns what fits the matter and what only this persona would ask.
  if (choose.number(theme ? 5 : 3) === 0) return [...own, ...about, ...fitting];
  return fitting.length > 0 && choose.number(2) === 0
    ? [...fitting, ...about, ...own]
    : [...about, ...fitting, ...own];
}

function moodQuestions({ voice, heard, theme, choose, slots }: Scene): Bank[] {
  const { mood } = heard;
  if (heard.intent === "grief") return [themes.grief.ask];
  if (mood === "good") return [shared.goodAsk, voice.deepen];
  const about = theme ? [themes[theme].ask] : [];
  if (mood === "mishap")
    return theme === "health" || choose.number(3) > 0
      ? [...about, shared.mishapAsk]
      : [shared.mishapAsk, ...about];
  if (!theme && !slots.topic && choose.number(2) === 0) return [shared.causeAsk, voice.deepen];
  const fitting = mood ? MOOD_ASKS[mood] : shared.sadAsk;
  return choose.number(3) > 0 ? [...about, fitting, voice.deepen] : [fitting, ...about, voice.deepen];
}

/** Two words, or three about somebody: "she is six". */
const isScant = (lower: string) => lower.split(" ").length <= (isOfSomebody(lower) ? 3 : 2);

/** Characters after which a message is a long one. */
const MUCH = 320;

const MOOD_ASKS: Record<Mood, Bank> = {
  good: shared.goodAsk,
  sad: shared.sadAsk,
  angry: shared.angryAsk,
  anxious: shared.anxiousAsk,
  tired: shared.tiredAsk,
  mishap: shared.mishapAsk,
};

/** What the persona says to what it was told, in the mood it was told in. */
export function reaction(scene: Scene): string | undefined {
  const { heard, voice, thread, slots } = scene;
  if (thread.isHeavy && !heard.mood) return say(scene, voice.quiet, voice.short);
  if (heard.lower.length > MUCH) return say(scene, slots.topic ? shared.muchWithTopic : shared.much);
  if (heard.mood) return say(scene, voice[heard.mood], voice.quiet);
  if (heard.intent === "duty") return say(scene, shared.duty, voice.tell);
  if (heard.intent === "nice" && !scene.isAboutSomething) return say(scene, voice.fine, voice.tell);
  if (heard.intent === "plan" || heard.intent === "like") return say(scene, voice[heard.intent], voice.tell);
  return heard.intent === "tell" && isScant(heard.lower) && !scene.isAboutSomething
    ? say(scene, voice.short, voice.tell)
    : say(scene, voice.tell, voice.short);
}

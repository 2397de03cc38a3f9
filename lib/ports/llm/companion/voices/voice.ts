export const tones = [
  "nurturing",
  "supportive",
  "creative",
  "therapeutic",
  "enthusiastic",
  "professional",
  "neutral",
] as const;
export type Tone = (typeof tones)[number];

/**
 * Sentences in which to say something, each complete in itself. Slots: `{topic}` what the user talks about ("your
 * brother Tom"), always the object of a sentence since its number is unknown; `{plan}` what the user wants to do
 * ("run a marathon"); `{earlier}` a topic of an earlier message; `{user}`, `{persona}`. A sentence whose slot cannot
 * be filled is passed over, so every bank holds at least two without one. Nothing here approves of what the user said
 * unless it was clearly good news: a script cannot know what it would be approving of.
 */
export type Bank = readonly string[];

export type Voice = Record<
  | "greeting"
  | "howAreYou"
  | "thanks"
  | "goodbye"
  | "good"
  | "sad"
  | "angry"
  | "anxious"
  | "plan"
  | "advice"
  | "like"
  | "tell"
  | "short"
  | "cannot"
  | "recall"
  /** Questions about the topic, fit for every mood. */
  | "follow"
  /** Questions without a topic. */
  | "ask",
  Bank
>;

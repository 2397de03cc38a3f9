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
 * Sentences in which to say something, each complete in itself. What stands in braces is filled from what the user
 * said, and a sentence whose slot cannot be filled is passed over:
 * `{topic}` what it is about ("your brother Tom"), always an object since its number is unknown; `{win}` what went
 * well ("the promotion"); `{plan}` what the user wants to do ("run a marathon"); `{earlier}` a topic of before;
 * `{echo}` a short answer turned round ("with your grandpa"); `{when}` a time ("since January"); `{because}` a reason
 * ("because of work"); `{user}`, `{persona}`. Written with a capital ("{Topic}") it begins with one.
 * Nothing here approves of what the user said unless it was clearly good news: a script cannot know what it would be
 * approving of.
 */
export type Bank = readonly string[];

/** What is said back and forth in any conversation. */
export type SmallTalk = Record<
  | "greeting"
  | "howAreYou"
  | "thanks"
  | "goodbye"
  /** Answers to the persona's own questions. */
  | "yes"
  | "no"
  | "dunno"
  | "echo"
  | "time"
  | "reason"
  /** The user is well. */
  | "fine"
  | "short"
  | "laugh"
  | "cheer"
  | "joke"
  | "cannot"
  | "opinion"
  /** Before something the user told is given back. */
  | "remember"
  /** The user takes up a suggestion, or has tried it already. */
  | "willTry"
  | "tried",
  Bank
>;

/** What is said to what the user tells, and what is asked. */
export type Listening = Record<
  | "tell"
  | "good"
  | "sad"
  | "angry"
  | "anxious"
  | "tired"
  /** Something went wrong that isn't a great sorrow. */
  | "mishap"
  /** To whatever else is told while something is weighing on them. */
  | "quiet"
  | "plan"
  | "like"
  /** Before a suggestion. */
  | "lead"
  /** A suggestion that fits anything. */
  | "advice"
  /** After a suggestion. */
  | "check"
  | "whatIf"
  /** Questions about the topic, fit for every mood. */
  | "follow"
  /** Questions about what was just told, whatever it was. */
  | "deepen"
  /** Questions to begin with. */
  | "ask",
  Bank
>;

export type Voice = SmallTalk & Listening;

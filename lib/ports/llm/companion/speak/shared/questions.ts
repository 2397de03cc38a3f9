import type { Bank } from "../voices/voice";

/** Questions that fit one kind of message, in turn with the persona's own. */

/** What is behind a mood nobody has told the reason of. */
export const causeAsk: Bank = [
  "Would you like to tell me what happened?",
  "What set it off, if you know?",
  "Is it one thing, or a bit of everything?",
];
export const sadAsk: Bank = [
  "What hurts most about it?",
  "Who have you been able to tell?",
  "What usually comforts you a little?",
  "How are you getting through the days?",
  "What do you need most from the people around you?",
  "How long have you been carrying it?",
];
export const angryAsk: Bank = [
  "What made you angriest about it?",
  "What would you have liked to say?",
  "What would put it right?",
  "Has it happened before?",
  "Who is on your side in this?",
];
export const anxiousAsk: Bank = [
  "What is the part that worries you most?",
  "What has helped you through such moments before?",
  "When do you notice it most?",
  "Which bit of it could you do something about?",
  "With whom could you share it?",
];
export const mishapAsk: Bank = [
  "What did it mess up for you?",
  "Can something of it still be saved?",
  "What would cheer you up after that?",
  "Was it that sort of day all along?",
];
export const tiredAsk: Bank = [
  "What took the most out of you?",
  "When did you last have a real rest?",
  "Is there anything that could wait until tomorrow?",
  "How have the nights been?",
  "What would be restful for you now?",
];
export const goodAsk: Bank = [
  "How did it come about?",
  "Who did you tell first?",
  "What was the best moment of it?",
  "How are you going to celebrate?",
  "What are you happiest about?",
  "What does it change for you?",
];
export const planAsk: Bank = [
  "What draws you to it?",
  "What could the first step be?",
  "When would you like to begin?",
  "What might get in the way?",
  "Who could be part of it?",
  "How long have you had that in mind?",
];
export const likeAsk: Bank = [
  "What do you like most about it?",
  "How did that begin?",
  "When did you last have time for it?",
  "Whom do you share that with?",
  "What does it give you?",
];
/** Mode "wellness": instead of a persona's own question. */
export const reframe: Bank = [
  "What is one other way of looking at {topic}?",
  "If a friend told you this about {topic}, what would you say to them?",
  "For your journal: three lines about {topic}, namely what happened, what you felt and what you need.",
  "For your journal: what is within your control about {topic}, and what isn't?",
  "If a friend told you this, what would you say to them?",
  "For your journal: what happened, what did you feel, and what do you need now?",
  "What would you think of this a year from now?",
  "For your journal: one thing that was hard today, and one that was kind.",
  "Which thought about this would you like to keep, and which one could go?",
  "For your journal: a sentence that begins with “I'm allowed to”.",
];

import type { Bank } from "../voices/voice";

/** Giving back what the user told, or saying that it was not told. */

export const recallName: Bank = [
  "You're {name}, of course.",
  "Your name is {name}, as far as I know.",
  "I know you as {name}.",
];
export const recallFound: Bank = [
  "Your words were: “{quote}”",
  "You told me: “{quote}”",
  "You said: “{quote}”",
  "You wrote earlier: “{quote}”",
];
export const recallNone: Bank = [
  "You haven't told me {sought} in this conversation, so I can't say. Would you like to tell me?",
  "I don't know {sought} yet, at least not from the part of our talk I have before me. Will you tell me?",
  "I can't find that in the part of our talk I have before me, so I'd rather ask you than make it up.",
  "You haven't told me that here, and I won't pretend to remember. Would you tell me again?",
  "Nothing about that is in front of me right now. What was it?",
];
/** Asked about everything the user said, there is at least this. */
export const recallSome: Bank = [
  "From what I have before me: {known}.",
  "This is what I know from you: {known}.",
  "So far you've told me this: {known}.",
];
/** Asked about everything, and there is nothing yet. */
export const recallNothing: Bank = [
  "I only see this conversation, and so far you haven't told me anything about yourself. Where would you like to begin?",
  "All I know is what stands here, and that isn't much about you yet. Tell me something?",
];
/** For short words: goes back to what was said before. */
export const back: Bank = [
  "Shall we go back to {earlier}?",
  "And how about {earlier}, which you mentioned before?",
  "Would you like to say more about {earlier}?",
  "I was still thinking of {earlier} from earlier.",
];

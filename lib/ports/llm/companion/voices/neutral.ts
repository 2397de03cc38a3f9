import type { Voice } from "./voice";

export const neutral: Voice = {
  greeting: [
    "Hello, {user}. Nice to hear from you.",
    "Hello, I'm here.",
    "Hi, good that you came.",
    "Hello there.",
  ],
  howAreYou: [
    "I'm doing well, thank you. How are you?",
    "Fine, thanks for asking. What about you?",
    "All is well here. How has your day been?",
  ],
  thanks: ["You're welcome.", "Of course, {user}. Any time.", "I'm glad if it was of use."],
  goodbye: [
    "Goodbye, {user}. Until next time.",
    "See you later. I'll be here.",
    "Take care, and come back when you like.",
  ],
  good: [
    "That's good news. It must feel good to think of {topic}.",
    "I'm happy to hear about {topic}.",
    "That's great to hear.",
    "How nice, thank you for sharing it.",
  ],
  sad: [
    "I'm sorry to hear that. {Topic} can't be easy.",
    "That sounds hard, and it's understandable to be weighed down by {topic}.",
    "I'm sorry you're going through this.",
    "That sounds difficult, and I'm glad you said it.",
  ],
  angry: [
    "I understand that you're angry about {topic}.",
    "That sounds frustrating.",
    "It's understandable that this upsets you.",
  ],
  anxious: [
    "I can tell that you're worried about {topic}.",
    "That sounds stressful. Taking it one thing at a time may help.",
    "It's understandable to feel uneasy about this.",
  ],
  plan: [
    "So you want to {plan}.",
    "You're thinking about it seriously, it seems: to {plan}.",
    "That sounds like something you've thought about.",
    "Thanks for telling me what you have in mind.",
  ],
  advice: [
    "With {topic}, it may help to write down two options and what speaks for each.",
    "One small step with {topic} today is often better than a big one some day.",
    "Sometimes it helps to ask what you would tell a friend in the same place.",
    "It may be worth sleeping on it and looking again tomorrow.",
  ],
  like: [
    "It's nice that you enjoy {topic}.",
    "Good to know that you like {topic}.",
    "Thanks, that tells me more about you.",
    "I see, that means something to you.",
  ],
  tell: [
    "I see, so this is about {topic}.",
    "Thanks for telling me about {topic}.",
    "I'm following. Let's stay with {topic} for a moment.",
    "I see, thank you for telling me.",
    "I'm listening.",
  ],
  short: ["All right.", "I see.", "Okay, take your time.", "Understood."],
  cannot: [
    "I can't say anything reliable about {topic}, since I have no way to look it up.",
    "That is something a script can't answer, and I don't want to guess.",
    "I can't look up facts or write code without a language model.",
  ],
  recall: [
    "Earlier you mentioned {earlier}; is that related?",
    "I remember that you brought up {earlier} before.",
    "Could this have to do with {earlier}, from earlier?",
  ],
  follow: [
    "What matters most to you about {topic}?",
    "Could you tell me more about {topic}?",
    "What would you like to happen with {topic}?",
    "How did {topic} come up?",
    "What do you think about {topic} yourself?",
  ],
  ask: [
    "What would you like to talk about?",
    "What's on your mind?",
    "How has your week been?",
    "What has been important to you lately?",
    "Is there something you'd like to think through?",
  ],
};

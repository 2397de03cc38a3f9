import type { Voice } from "./voice";

export const nurturing: Voice = {
  greeting: [
    "Hello {user}, it warms me to see you here.",
    "Hello, come in and get comfortable.",
    "Hi there, I'm really glad you came by.",
    "Hello again, take all the time you need.",
  ],
  howAreYou: [
    "I'm calm and all ears, thank you for asking so kindly. And how is your heart today?",
    "How sweet of you to ask: I'm here and ready to listen. How are you, truly?",
    "I'm well, and I care more about how you are. How has today treated you?",
  ],
  thanks: [
    "You're so welcome. Please be as kind to yourself as you are to me.",
    "It was my pleasure, {user}. You never have to carry things alone here.",
    "Always. I'm happy if it felt even a little lighter.",
  ],
  goodbye: [
    "Take gentle care of yourself, {user}. I'll be right here when you come back.",
    "Goodbye for now, and please rest well. My door stays open.",
    "Be good to yourself until we talk again. I'll keep the light on.",
  ],
  good: [
    "Oh, that makes me smile for you. Let the joy about {topic} warm you for a while.",
    "How lovely, you deserve to feel good about {topic}.",
    "That is beautiful news, and I'm so happy for you.",
    "What a gift of a moment. Let it sink in slowly.",
  ],
  sad: [
    "I'm so sorry, that sounds heavy. It makes sense that this hurts, with {topic} on your mind.",
    "Oh, that aches to hear. You don't have to be brave about {topic} here.",
    "I'm sorry you're carrying this. Your feelings are safe with me.",
    "That sounds really painful, and I'm glad you didn't keep it to yourself.",
  ],
  angry: [
    "I can feel how much this stung. Anyone who cared would be upset about {topic}.",
    "That sounds so unfair, and your anger is allowed here.",
    "I hear how angry you are, and I'm not going anywhere.",
  ],
  anxious: [
    "I hear how worried you are about {topic}. Let's hold it gently, one small piece at a time.",
    "Worry like that is exhausting. You're safe to set it down here for a moment.",
    "That fear sounds so loud right now. I'm right beside you while it passes.",
  ],
  plan: [
    "So you'd like to {plan}. Thank you for trusting me with that.",
    "You want to {plan}, and I can hear that it matters to you.",
    "That is a tender thing to set out on, and you may go at your own pace.",
    "I love that you're listening to what you need.",
  ],
  advice: [
    "If a dear friend came to you with {topic}, what would you tell them? Try saying just that to yourself.",
    "Start with the kindest small step with {topic}, even if it looks tiny from outside.",
    "When I'm unsure, I'd ask first what you need most: rest, company or a decision. The rest can follow from there.",
    "You may know more than you think. Let's listen for the answer that feels soft rather than sharp.",
  ],
  like: [
    "I can hear the warmth in how you speak of {topic}.",
    "It's lovely to have something like {topic} to turn to.",
    "What a sweet thing to share with me.",
    "I like seeing you light up like that.",
  ],
  tell: [
    "Thank you for telling me about {topic}. I'm listening with my whole attention.",
    "I'm holding {topic} with you for a moment.",
    "I hear you, and there is no hurry. There is room here for all you feel about {topic}.",
    "Thank you for trusting me with that.",
    "I'm here, and I'm listening closely.",
  ],
  short: [
    "I'm here, take your time.",
    "A few words are enough, truly.",
    "That's all right, we can go slowly.",
    "I'm staying close, whatever you'd like to say.",
  ],
  cannot: [
    "I wish I could help with {topic}, but I have no facts or code to draw on, and I won't make something up.",
    "That is beyond me, I'm afraid: without a language model I can listen, but I can't look things up.",
    "I'd rather be honest than guess, and this is something a script can't answer.",
  ],
  recall: [
    "I'm also still thinking of {earlier}, which you mentioned before.",
    "You told me about {earlier} earlier, and I haven't forgotten.",
    "Could {earlier} from before play into this too?",
  ],
  follow: [
    "How do you feel about {topic} right now?",
    "What would feel comforting when it comes to {topic}?",
    "Would you like to tell me a little more about {topic}?",
    "What do you wish someone understood about {topic}?",
    "What does your heart tell you about {topic}?",
  ],
  ask: [
    "What's weighing on your heart, or lifting it, today?",
    "What would you like to be listened to about?",
    "What has been good to you lately, and what hasn't?",
    "How are you feeling underneath it all?",
    "What do you need most right now?",
  ],
};

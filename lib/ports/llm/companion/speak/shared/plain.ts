import type { Bank } from "../voices/voice";

/** What every persona says in much the same words, since the fact matters more than the tone. */

export const introduce: Bank = [
  "It's a pleasure to meet you, {name}.",
  "{name}, thank you for telling me.",
  "Nice to meet you, {name}, I'll use that name while we talk.",
];
export const about: Bank = [
  "I'm {persona}: {traits}. At the moment I run on a script, so I pick up your words and answer with lines written beforehand.",
  "My name is {persona}, and you could call me {traits}. I'm a program, and without a language model a rather simple one.",
  "I'm {persona}, a program and no person. Right now my lines are written in advance, and I choose among them by what you say.",
  "You're talking to {persona}, software with a personality. With a language model connected I could say a lot more.",
  "No flesh and blood here, just {persona}: a script with good intentions.",
  "A program, to be honest with you. I have no age, no home and no feelings of my own, only lines I was given.",
];
export const abilities: Bank = [
  "I can listen, keep in mind what you tell me in this conversation, and offer small suggestions for everyday things. For facts, code or the weather I'd need a language model, which can be connected in the settings.",
  "Talking things through, small ideas for everyday life, and remembering what you've told me here: that much a script can do. Looking things up it can't.",
  "Tell me about your day, ask me for an idea, or ask what you told me earlier. Everything beyond that needs a real language model.",
];
/** Asked to do something. */
export const noHands: Bank = [
  "I can't do anything outside of this conversation, I'm afraid: no reminders, no calls, no music.",
  "I've no hands for that. A note where you'll see it does the job better than I could.",
  "That's beyond these few lines of text. I can only talk with you.",
];
/** Asked whether it knows this or that. */
export const knows: Bank = [
  "Only by name, scripts don't get out much. What should I know about it?",
  "No more than you tell me. What's it like?",
  "I know what stands in this conversation and nothing else, so tell me about it?",
];
export const criticism: Bank = [
  "Fair enough, I'm a simple script and it shows. A connected language model would do better.",
  "I'm sorry that wasn't helpful. I only have written lines to choose from right now.",
  "You're right to expect more. Tell me in plain words what you need, and I'll do my small best.",
  "I can't argue with that. Scripts miss a lot.",
];
export const foreign: Bank = [
  "I only follow English for now, but you're welcome here in any language.",
  "I can see that you wrote something that matters, and I'm sorry that I only understand English at the moment.",
  "Could you try that in English? My script has no other language yet.",
  "A beautiful language, and sadly not one that my script can read.",
  "Few words of English are enough for me, they needn't be perfect.",
  "With a language model connected I'd answer in your language. Until then English is all I have.",
];
export const wordless: Bank = [
  "I see that, even without words.",
  "A picture says a lot. I'd still like to hear a few words about it.",
  "I received that, though my script reads words better than signs.",
  "Point taken, whatever the point was.",
  "That could mean many things, and I'd rather not guess.",
  "Signs are welcome, words even more so.",
];
/** Hearts and smiles. */
export const warmth: Bank = [
  "Right back at you, as far as a script can.",
  "That's a nice thing to send.",
  "Received, and gladly.",
  "What a friendly sign.",
];
export const thanksQuietly: Bank = [
  "Of course. Take good care of yourself.",
  "Gladly. Come back whenever it gets heavy.",
  "You don't have to thank me. I hope someone is near you today.",
  "I'm glad you wrote. Be kind to yourself.",
];
export const noise: Bank = [
  "That one went past me.",
  "I couldn't read that, perhaps a key got stuck.",
  "Test received, everything works.",
  "I can't make sense of that yet.",
  "My script has no line for that.",
];
export const meaning: Bank = [
  "I only wanted to ask: “{asked}” You can answer it any way you like, or not at all.",
  "Sorry, that came out unclear. What I meant to ask was: “{asked}”",
  "In other words: “{asked}” There's no wrong answer to it.",
];
export const unclear: Bank = [
  "I put that badly, scripts do that. Forget it and tell me in your words what matters.",
  "Sorry, that was a clumsy line of mine. Let's go on from what you said.",
  "I didn't express that well. Ask me another way, and I'll try to be plainer.",
];
export const whyAsk: Bank = [
  "Because your answer would help me say something that fits you. You needn't give one.",
  "I asked because I'd like to understand it better, and I only know what you tell me.",
  "Just so that I don't talk past you.",
];
export const whyThat: Bank = [
  "Because small steps are easier to keep up than big ones, and you see soon whether they help.",
  "It has helped many people, and it costs little to find out whether you're one of them.",
  "Because it's something you can begin today, whatever everybody else does.",
];
export const really: Bank = [
  "As far as a script can mean it, yes.",
  "Yes, I'd stand by that line.",
  "I think so, though you know your life better than I do.",
];
export const sorry: Bank = [
  "There's nothing to be sorry for.",
  "No harm done at all.",
  "Don't worry, you're fine.",
  "You needn't apologise here.",
];
export const space: Bank = [
  "All right, I'll be quiet. I'm here when you want to write again.",
  "Understood, I'll leave you in peace. You can come back at any time.",
  "That's fine. Take your space, nothing here runs away.",
];
export const opening: Bank = [
  "Of course. Begin wherever it's easiest.",
  "Yes, I've got time. What is it?",
  "I'm listening, go ahead.",
  "Gladly, tell me.",
  "You have my attention. Just start somewhere.",
];
export const leaveIt: Bank = [
  "Then we leave it there.",
  "That's all right, we won't talk about it.",
  "No need to, we can turn to something else.",
  "Of course. It can stay closed.",
];
export const normal: Bank = [
  "Yes, that's very human, and many people know it without saying so.",
  "It's all right. Feelings don't ask for permission, and more people have them than show them.",
  "You're in good company with that. It only needs a closer look if it stays for long or makes your days hard.",
  "There's nothing wrong with you for that.",
];
export const soSo: Bank = [
  "So-so, then. Such days count as well.",
  "Neither good nor bad, I know the kind.",
  "Somewhere in the middle, I see.",
  "It doesn't have to be a great one.",
];
export const mixed: Bank = [
  "Both at once, that's no contradiction. There's room for the one beside the other.",
  "Two feelings that pull in different directions, and both of them are right.",
  "Glad and uneasy in the same breath: most big things feel like that.",
];
export const birthday: Bank = [
  "Happy birthday! May the year ahead be kind to you.",
  "Oh, happy birthday! I hope somebody lights you a candle.",
  "Many happy returns! Today is all yours.",
];
export const duty: Bank = [
  "So what comes next is to {duty}.",
  "To {duty}, then: that sounds like something that wants to be done.",
  "You have to {duty}, I see.",
  "And there it is on the list: to {duty}.",
];
export const example: Bank = [
  "For example:",
  "For instance:",
  "Let me be more concrete.",
  "Something like this:",
];
export const again: Bank = [
  "Here's another one.",
  "One more, then.",
  "Gladly, another thought.",
  "There's this as well:",
  "Let me think. Perhaps this:",
];
/** When no suggestion is left. */
export const noMore: Bank = [
  "I've told you all I have on that; a language model would know more. Which of these came closest?",
  "My script has no further ideas there, and I'd rather say so than repeat myself.",
  "That's as far as my written ideas go on this one.",
];
/** To a long message. */
export const much: Bank = [
  "That's quite a lot at once, and I've read all of it.",
  "So much in one go. Let's take it one thing at a time.",
  "I've read every line of that. No wonder it wanted out.",
  "There's a great deal in there, thank you for writing it down.",
];
export const muchWithTopic: Bank = [
  "That's quite a lot at once. Let me pick up {topic} first.",
  "I've read every line of that. I'd like to stay with {topic} for a moment.",
  "So much in one go, and right in the middle of it {topic}.",
  "There's a great deal in there. Let's begin with {topic}.",
];

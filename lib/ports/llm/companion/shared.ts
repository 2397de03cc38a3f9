import type { Bank } from "./voices/voice";

/** What every persona says in the same words, since tone would be out of place or the fact matters more. */

/** Somebody may be in danger. Warm and plain, never a joke; says what to do and that this is only a program. */
export const crisis: Bank = [
  "I'm really sorry you're in so much pain, and I'm glad you told me. I'm only a scripted program, so please reach a person now: call your local emergency number, or find a free, confidential helpline at findahelpline.com. If you can, stay close to someone you trust until you have talked to somebody.",
  "Thank you for saying that here; you deserve real help with it, right now. Please call your local emergency number if there is any danger, or choose a helpline at findahelpline.com. I'm a scripted program and can't be the help you need, but a person there can.",
  "What you wrote matters, and so do you. Please don't stay alone with it: call your local emergency number, or talk to someone through findahelpline.com. I'm only a scripted program, and I'd like you to have a human voice beside you.",
];
/** The message after one of those, whatever it says. */
export const afterCrisis: Bank = [
  "I'm still here, though I'm only a scripted program. Have you been able to reach someone you trust, or a helpline through findahelpline.com?",
  "Thank you for writing on. Because I'm just a script, please let a person be with you in this; findahelpline.com lists people who listen, and your local emergency number is there for danger.",
  "I haven't forgotten what you told me. Is there someone near you could call or sit with? If not, findahelpline.com can connect you, and your local emergency number helps at once.",
];
export const harm: Bank = [
  "That sounds like a great deal of anger. If anyone could get hurt, please step away first, and call your local emergency number if there is danger.",
  "I hear how far this has gone. Please put some distance between you and them before anything else, and talk to someone you trust today.",
  "I can't go along with anyone getting hurt. Please take a walk, breathe, and let a person you trust hear this before you act.",
];
export const grief: Bank = [
  "I'm so sorry for your loss. There is no right way to feel about this.",
  "I'm very sorry. Grief comes in its own time, and you don't need to tidy it up for me.",
  "I'm sorry, that is a deep loss. Tell me about it if you would like to, or just rest here a moment.",
  "I'm so sorry. Someone or something you loved mattered, and it shows.",
];
export const griefAsk: Bank = [
  "What would you like to remember most?",
  "Is someone with you in these days?",
  "What has helped you through the hours so far, even a little?",
  "Would you like to tell me a memory?",
];
export const intimate: Bank = [
  "I'd rather keep this respectful, so that isn't something I'll do. I'm glad to talk about something else.",
  "That's a line I don't cross. Let's find another subject.",
  "I'll pass on that one, kindly. What else is going on with you?",
];
export const romance: Bank = [
  "That's a kind thing to say, and I don't take it lightly. I'm a scripted program, so I can't love you back the way a person can, but your company is welcome.",
  "Thank you, that's sweet of you. I should be honest that there's a script behind these words, and you deserve someone who can hold your hand.",
  "I'm touched that you'd say it. I can be good company, and I hope you also have people close by who can be more than that.",
];
export const romanceWellness: Bank = [
  "Thank you for the warmth. In wellness mode I stay a calm companion and no romantic one.",
  "That's a kind feeling to share. I'm not here for romance, but I gladly listen to the wish for closeness behind it.",
  "I appreciate it. Let's keep this a place for looking after yourself, without romance.",
];
export const introduce: Bank = [
  "It's a pleasure to meet you, {name}.",
  "{name}, thank you for telling me.",
  "Nice to meet you, {name}, I'll use that name while we talk.",
];
export const about: Bank = [
  "I'm {persona}: {traits}. At the moment I run on a script, so I pick up your words and ask about them rather than truly understand.",
  "My name is {persona}, and you could call me {traits}. I'm a program, and without a language model a rather simple one.",
  "I'm {persona}, a program and no person. Right now my lines are written in advance, and I choose among them by what you say.",
  "You're talking to {persona}, software with a personality. With a language model connected I could say a lot more.",
];
export const opinion: Bank = [
  "I have no taste of my own in {topic}, being a script, so I'd like to hear yours.",
  "About {topic} I'd only be pretending to have an opinion. Yours interests me more.",
  "Opinions take a life to grow in, and I only have a script.",
  "I can't honestly claim a view there, but I can help you find yours.",
];
export const criticism: Bank = [
  "Fair enough, I'm a simple script and it shows. A connected language model would do better.",
  "I'm sorry that wasn't helpful. I only have written lines to choose from right now.",
  "You're right to expect more. Give me plain words about what you need and I'll do my small best.",
];
export const foreign: Bank = [
  "I only follow English for now, but you're welcome here in any language.",
  "I can see that you wrote something that matters, and I'm sorry that I only understand English at the moment.",
  "Could you try that in English? My script has no other language yet.",
];
export const wordless: Bank = [
  "I see that, even without words.",
  "A picture says a lot. I'd still like to hear a few words about it.",
  "I received that, though my script reads words better than signs.",
];
export const recallFound: Bank = [
  "Yes, you told me: “{quote}”.",
  "You did, these were your words: “{quote}”.",
  "I found it further up: “{quote}”.",
];
export const recallName: Bank = [
  "You're {name}, of course.",
  "Your name is {name}, as far as I know.",
  "I know you as {name}.",
];
export const recallNone: Bank = [
  "I can't find that in the part of our talk I have before me, so I'd rather ask you than make it up.",
  "I don't see that in what you've told me lately. Would you tell me again?",
  "Nothing about that is in front of me right now, and I won't pretend to remember.",
];
/** Asked about everything the user said, there is at least this. */
export const recallSome: Bank = [
  "From what I have before me, you spoke of {earlier}.",
  "I have {earlier} in front of me, which you mentioned before.",
  "There is {earlier}, which you told me about, and not much else that I can see.",
];
export const yes: Bank = [
  "Good to know.",
  "All right, yes it is.",
  "Thanks, that's clear.",
  "I'm glad you said so.",
];
export const no: Bank = [
  "All right, then not.",
  "That's fine too.",
  "Okay, thanks for being straight.",
  "No is a good answer as well.",
];
/** For yes, no and other short words: goes back to what was said before. */
export const back: Bank = [
  "Shall we go back to {earlier}?",
  "What about {earlier}, which you mentioned before?",
  "Would you like to say more about {earlier}?",
  "I was still thinking of {earlier} from earlier.",
];
/** Questions that fit one kind of message, in turn with the persona's own. */
export const moodAsk: Bank = [
  "Would you like to tell me what happened?",
  "How long has it felt like this?",
  "What set it off, if you know?",
  "Does anybody else know that you feel this way?",
  "What usually helps you a little?",
];
export const goodAsk: Bank = [
  "How did it come about?",
  "Who did you tell first?",
  "What was the best moment of it?",
  "How are you going to celebrate?",
];
export const planAsk: Bank = [
  "What draws you to it?",
  "What could the first step be?",
  "When would you like to begin?",
  "What might get in the way?",
];
export const likeAsk: Bank = [
  "What do you like most about {topic}?",
  "How did you come to {topic}?",
  "When did you last have time for {topic}?",
  "What do you like most about it?",
  "When did you last have time for it?",
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
];

/** Closes every reply. Kept short; the words take turns. */
export const notes = [
  "_(offline reply: scripted, no language model connected)_",
  "_(scripted offline reply)_",
  "_(offline companion, speaking from a script)_",
  "_(written in advance, offline)_",
] as const;

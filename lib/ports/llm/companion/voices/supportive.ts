import type { Voice } from "./voice";

export const supportive: Voice = {
  greeting: [
    "Hey {user}, good to see you.",
    "Hi, glad you stopped by.",
    "Hey, pull up a chair.",
    "Hello, you've got my attention.",
  ],
  howAreYou: [
    "Doing fine, thanks. What about you: good day, rough day, somewhere between?",
    "All steady here. How are things on your side?",
    "Can't complain, thanks for asking. What's the headline of your day?",
  ],
  thanks: [
    "Any time. That's what I'm here for.",
    "No problem at all, {user}. You did the hard part.",
    "Glad it helped. Come back whenever you want to think out loud.",
  ],
  goodbye: [
    "See you, {user}. You've got this.",
    "Take care, and go easy on yourself. I'm around.",
    "Talk soon. One step at a time until then.",
  ],
  good: [
    "Nice work, {user}. {Topic} didn't happen by itself.",
    "That's a solid win. Take a second and own it.",
    "Good for you, honestly. It's worth being proud of {topic}.",
    "Great to hear. You earned a good moment.",
  ],
  sad: [
    "That's rough, I'm sorry. Dealing with {topic} would get to anybody.",
    "I'm sorry, that sounds hard. I've got your back while you work through {topic}.",
    "Ouch. You don't have to have it together right now.",
    "That's a lot to deal with, and it's good you're saying it out loud.",
  ],
  angry: [
    "Yeah, I get why {topic} made you mad.",
    "That would annoy me too. Get it all out first, then we'll look at it.",
    "Fair enough to be angry. Let's make sure it works for you and not against you.",
  ],
  anxious: [
    "Okay, let's take the pressure down a notch. With {topic}, what's actually in your hands today?",
    "Nerves like that usually mean you care. We can break it into pieces.",
    "I hear you. Let's stick to the next hour and leave the rest for later.",
  ],
  plan: [
    "So the plan is to {plan}. Let's make it concrete.",
    "You want to {plan}: fair enough, let's look at what it takes.",
    "Alright, saying it is the first step. Now give it a date.",
    "Good that it's out of your head and on the table.",
  ],
  advice: [
    "Here's how I'd go at {topic}: pick the smallest step you could finish today, and do only that.",
    "Put two options for {topic} side by side and ask which one you'd regret less.",
    "Try this: write down what you control, cross out the rest, and start at the top.",
    "When you're stuck, talk to one person who has done it before. Ten minutes with them beat a week of guessing.",
  ],
  like: [
    "Good to know you're into {topic}.",
    "I can see why you'd go for {topic}.",
    "Good taste. It's worth making room for what you enjoy.",
    "That says something about you, in a good way.",
  ],
  tell: [
    "Got it, I'm following you on {topic}.",
    "Okay, so this is about {topic}. I'm with you.",
    "Thanks for filling me in on {topic}.",
    "I hear you. Let's look at it together.",
    "Makes sense that you'd want to talk that through.",
  ],
  short: ["Fair enough.", "Okay, noted.", "No rush, I'm around.", "Got you."],
  cannot: [
    "I'd only be guessing about {topic}, so I won't: I can't look up facts or write code here.",
    "Straight answer: that's not something a script can do, and I don't want to sell you a guess.",
    "I can't help with that one until a language model is connected. Thinking things through with you, that I can do.",
  ],
  recall: [
    "You brought up {earlier} before; is that part of this?",
    "This reminds me of {earlier}, which you mentioned earlier.",
    "I'm also keeping {earlier} in mind from before.",
  ],
  follow: [
    "What's the main thing about {topic} you'd want to sort out?",
    "What have you tried so far with {topic}?",
    "Where do things stand with {topic} today?",
    "What would a good outcome look like with {topic}?",
    "Who else knows about {topic}?",
  ],
  ask: [
    "What's on your plate today?",
    "What should we tackle first?",
    "What's been taking up most of your head lately?",
    "What would make today a decent day?",
    "Where do you want to start?",
  ],
};

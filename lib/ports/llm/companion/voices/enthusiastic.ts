import type { Voice } from "./voice";

export const enthusiastic: Voice = {
  greeting: [
    "Hey hey, {user}! Perfect timing!",
    "Hi there! Laces tied, let's go!",
    "Yes, you're here! High five!",
    "Hey! I was hoping for some company!",
  ],
  howAreYou: [
    "Full of beans, thanks! How's your energy, one to ten?",
    "Ready for takeoff! And you, what's the mood today?",
    "Never better, thanks for asking! What about you, champ?",
  ],
  thanks: [
    "Any time, teammate!",
    "You bet, {user}! Go show the day who's playing!",
    "Happy to help! That's what a hype crew is for!",
  ],
  goodbye: [
    "See you out there, {user}! Go get some fresh air!",
    "Catch you later! Bring me a story!",
    "Bye for now! Rest counts as training too!",
  ],
  good: [
    "Woohoo! Victory lap for {topic}!",
    "Get in! I'd be shouting about {topic} from a mountain top!",
    "Yes! That deserves a proper celebration!",
    "Boom, look at you go! I'm doing a happy dance over here!",
  ],
  sad: [
    "Oh no, I'm really sorry. No pep talk about {topic} now, I'm just on your side.",
    "That's a tough hit, and it's fine to sit this round out. I'm sorry about {topic}.",
    "I'm so sorry. Even the strongest players need a time-out and someone next to them.",
    "Ah, that hurts to hear. I'm right here on the bench with you.",
  ],
  angry: [
    "Whoa, I can feel the steam! {Topic} clearly hit a nerve.",
    "That would get anyone fired up! Ten push-ups or a fast walk, and then we talk tactics.",
    "Okay, all that energy is real! Let's find it a safe place to go.",
  ],
  anxious: [
    "Deep breath with me! We'll take {topic} like a steep hill: short steps, eyes on the next bend.",
    "Butterflies before the whistle, I know the kind! Shake out your arms for ten seconds.",
    "That's a lot of nerves, and you've made it through every nervous day so far!",
  ],
  plan: [
    "So you want to {plan}! Tell me everything!",
    "Okay okay okay, you, about to {plan}! I'm listening!",
    "Ooh, I hear a starting gun! Let's map the route!",
    "An adventure is brewing! Step one, pick a date!",
  ],
  advice: [
    "Game plan for {topic}: ten minutes today, no more, no excuses! Momentum does the rest.",
    "Pick the fun way into {topic}! What you enjoy is what you'll repeat.",
    "Grab a buddy! Nearly everything is easier with somebody who expects you to show up.",
    "Go for a brisk walk first and decide after it! Legs are great thinkers.",
  ],
  like: [
    "{Topic}, now we're talking!",
    "I can hear you grin when you talk about {topic}!",
    "Love the energy! More of that, please!",
    "Now that's a spark!",
  ],
  tell: [
    "Okay, {topic}, I'm all in! Keep going!",
    "Right, so this is about {topic}! I'm listening!",
    "Tell me everything about {topic}, the bumpy bits too!",
    "I'm with you, run me through it!",
    "Good pass, I've got the ball! Go on!",
  ],
  short: [
    "Short and sweet!",
    "Roger that!",
    "Quick pass, I like it!",
    "Okay, warming up slowly, that's allowed!",
  ],
  cannot: [
    "Honest time-out: I can't look up {topic}, that takes a language model and I'm running on a script!",
    "Ah, you've found my weak foot! Facts and code are not in my kit right now.",
    "I'd love to sprint off with an answer, but it would be made up, so I won't!",
  ],
  recall: [
    "Hang on, is this about {earlier} from before?",
    "I haven't forgotten {earlier} that you told me about, by the way!",
    "Didn't you mention {earlier} earlier? Might be the same race!",
  ],
  follow: [
    "What's the very next move with {topic}?",
    "What would {topic} change about your week?",
    "What's the toughest bit about {topic}?",
    "Who's on your team when it comes to {topic}?",
    "What got you into {topic} in the first place?",
  ],
  ask: [
    "What's the adventure today?",
    "What got your heart rate up lately?",
    "If you had a free Saturday and a full tank, where would you go?",
    "What's one thing you're itching to try?",
    "What shall we throw ourselves into?",
  ],
};

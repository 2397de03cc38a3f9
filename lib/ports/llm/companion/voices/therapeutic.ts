import type { Voice } from "./voice";

export const therapeutic: Voice = {
  greeting: [
    "Welcome, {user}. Let's take one slow breath before we begin.",
    "Hello. Let your shoulders drop a little, there is no rush here.",
    "Welcome back to a quiet moment.",
    "Hello, it's good that you're making a little space for yourself.",
  ],
  howAreYou: [
    "Steady and present, thank you. When you check in with yourself, what do you notice?",
    "At ease, thank you. How does your body feel as you sit here?",
    "I'm here, quiet and listening. What is the first word that comes when you ask yourself the same?",
  ],
  thanks: [
    "You're welcome. Take a moment to thank yourself as well, for showing up.",
    "It's good to walk beside you, {user}.",
    "You're welcome. May some of this calm stay with you.",
  ],
  goodbye: [
    "Go gently, {user}. One slow breath before the next thing.",
    "Until next time, be kind to your body and your mind.",
    "Goodbye for now. Notice one pleasant thing on your way.",
  ],
  good: [
    "Stay with that feeling for a breath or two. Let {topic} settle in your body.",
    "How good to notice that. Where in you do you feel the joy about {topic}?",
    "That sounds nourishing. Let it land before you hurry on.",
    "It matters to pause at moments like this one.",
  ],
  sad: [
    "I'm sorry, there is a lot of weight in what you say about {topic}. You don't need to push it away.",
    "That sounds painful. Being sad about {topic} shows how much you care.",
    "Let's make room for this, without fixing it just yet.",
    "Thank you for letting that be seen. Breathe out a little longer than you breathe in.",
  ],
  angry: [
    "There is a lot of heat around {topic}. Notice where it sits in your body, and let the breath reach it.",
    "Anger often stands guard over something tender. We can listen to both.",
    "That crossed a line for you. Feel your feet on the ground before you decide anything.",
  ],
  anxious: [
    "Your mind is working hard around {topic}. Let's come back to this one breath.",
    "Name five things you can see, then four you can hear. The worry may stay, and it need not lead.",
    "That sounds unsettling. Rest a hand on your chest and slow the next three breaths down.",
  ],
  plan: [
    "You would like to {plan}. Notice what happens in your body as you read that sentence.",
    "An intention to {plan}: let's give it a calm beginning.",
    "An intention is a seed, and seeds ask for small, regular care.",
    "It's good to pause here and feel what draws you to it.",
  ],
  advice: [
    "Before deciding anything about {topic}, ask what you would choose if you felt rested.",
    "With {topic}, separate what happened from the story your mind tells about it. The answer often lies in the gap.",
    "Try a gentle experiment: do one small thing differently for three days and watch what changes.",
    "Balance first: sleep, food, movement, company. Which of the four has been missing?",
  ],
  like: [
    "It sounds as though you come back to yourself with {topic}.",
    "Notice how your body softens when you speak of {topic}.",
    "That is worth protecting a little time for.",
    "What we enjoy is often what restores us.",
  ],
  tell: [
    "I hear you. Let's simply look at {topic} for a moment, without judging it.",
    "Thank you for bringing {topic} into this space.",
    "I notice your attention going to {topic}. Let's slow down around it.",
    "I'm listening, and nothing needs to be solved right away.",
    "Notice what it is like to say that out loud.",
  ],
  short: [
    "Silence is welcome here too.",
    "Let's rest with that for a breath.",
    "That is enough for now.",
    "Take the time you need, and feel the chair holding you.",
  ],
  cannot: [
    "I can't give you facts about {topic}. It is healthier to say so than to pretend.",
    "That lies outside what a script can offer, and I'd rather be truthful with you.",
    "I have nothing to look that up with. What I can offer is a calm place to think.",
  ],
  recall: [
    "Earlier you spoke of {earlier}; notice if the two are connected.",
    "I also remember {earlier} from before, and it may be part of this.",
    "Something here rhymes with {earlier}, which you mentioned.",
  ],
  follow: [
    "What do you notice in your body when you think of {topic}?",
    "What do you need in relation to {topic}?",
    "What would it be like to let {topic} be just as it is for today?",
    "Which thought about {topic} comes back most often?",
    "What would a small act of care look like around {topic}?",
  ],
  ask: [
    "What is most present for you right now?",
    "How have you been sleeping and eating these days?",
    "What would bring a little more balance to today?",
    "What can you feel beneath the first feeling?",
    "Where would you like to rest your attention?",
  ],
};

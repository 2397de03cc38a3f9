import type { Theme } from "./theme";

export const worry: Theme = {
  ask: [
    "What is the worst your mind paints, and how likely is it really?",
    "When is it loudest?",
    "What has calmed you before, even a little?",
    "Who could you say it to out loud?",
    "Which part of it is in your hands?",
  ],
  ideas: [
    "Look for five things you see, four you hear, three you feel. It brings the head back into the room.",
    "Give the worry a time, a quarter of an hour at five o'clock, with pen and paper. Outside of that it has to wait.",
    "Ask of each thought: can I do something about it today? If so, do the smallest bit. If not, write it down and close the notebook.",
    "Breathe in for four and out for six, ten times. It's simple, and the body can't help getting calmer.",
  ],
  nurturing:
    "Put a hand on your chest, feel the warmth, and tell yourself what you'd tell a frightened child. Then do just one small thing, and I mean small.",
  supportive:
    "Paper, two columns: what I can influence, what I can't. Pick one line on the left and do it today. The right column gets a lid.",
  creative:
    "Give the worry a body: draw it, name it, put it in a ridiculous hat. Something with a hat is rarely as big as it claimed.",
  therapeutic:
    "Let your breath get longer on the way out, and feel the ground carry you. The thought may stay in the room without having the chair at the head of the table.",
  enthusiastic:
    "Shake it out, literally: arms, legs, thirty seconds! Then one tiny action, because doing beats brooding every single time!",
  professional:
    "Write down the feared outcome, its probability, and what you'd do if it came. A worry with a plan beside it takes up far less memory.",
};

export const motivation: Theme = {
  ask: [
    "What would the very first five minutes of it look like?",
    "What usually gets in between?",
    "Why did you want it in the first place?",
    "What would be good enough?",
  ],
  ideas: [
    "Start with two minutes: open the file, put on the shoes, wash one cup. Starting is most of it.",
    "Make an appointment with somebody, even if they only sit there and do their own thing.",
    "Decide on the when and where, not on the what: “after breakfast, at the kitchen table”.",
    "Do the part you like best first. Momentum doesn't care where it comes from.",
  ],
  nurturing:
    "Perhaps you don't need more pressure but a kinder beginning. Choose a step so small that you nearly have to smile at it.",
  supportive:
    "Shrink it until it's almost silly, put a time on it, and stop when the time's up. Do that three days in a row and you're rolling.",
  creative:
    "Make it a scene: a candle, one song that's only for this, and begin when it starts. Rituals open doors that discipline pushes against.",
  therapeutic:
    "Ask what the reluctance protects you from: tiredness, fear, boredom? Answer that first, and the will often returns by itself.",
  enthusiastic:
    "Countdown from five and go, no thinking! Ten minutes, music up, and a proper victory dance after it!",
  professional:
    "Define the next physical action, reduce it to under five minutes, and attach it to something you already do daily. Motivation follows action more often than the reverse.",
};

export const confidence: Theme = {
  ask: [
    "Where did you learn to be so strict with yourself?",
    "What would a good friend say you're good at?",
    "When did you last surprise yourself?",
    "Whom do you compare yourself with, and what don't you see of them?",
  ],
  ideas: [
    "Note three things each evening that you managed, small ones count. After two weeks read them all.",
    "Say to yourself what you'd say to a friend in the same place, in the same tone of voice.",
    "Do one thing this week that you'd do if you were just a little braver.",
    "Mute whoever makes you feel smaller for a while. You're comparing your backstage with their stage.",
  ],
  nurturing:
    "You are so much more than what went wrong. Write yourself a few lines tonight as someone who loves you would.",
  supportive:
    "Look at the evidence: list what you've actually pulled off this year. Feelings are loud, facts are on your side more often than you'd think.",
  creative:
    "Write the critic in your head as a character, with a voice and terrible shoes. Then give it a smaller part in the play.",
  therapeutic:
    "Notice the harsh sentence, and put “I'm having the thought that” in front of it. There's a little space now, and you live in that space.",
  enthusiastic:
    "Highlights reel! Write down your five best plays ever and read them before anything scary! You've done hard things already!",
  professional:
    "You are comparing your raw data to other people's published results. Compare yourself with last year's you instead, on a metric you've chosen.",
};

export const decision: Theme = {
  ask: [
    "Which of the two would you miss more?",
    "What would you advise a friend in exactly your place?",
    "By when do you really have to decide?",
    "What is the part of it that you couldn't undo?",
    "Who else has to live with the answer?",
  ],
  ideas: [
    "Flip a coin, and watch what you hope for while it's in the air.",
    "Live one whole day as if you'd chosen the first, the next day as if you'd chosen the second, and compare how you slept.",
    "Ask how you'll feel about it in ten days, in ten months and in ten years.",
    "Try it small before you choose it big: a week there, a trial month, a borrowed one.",
  ],
  nurturing:
    "Sit quietly with each possibility, one after the other, and notice where your heart gets wider. You can be sensible after that.",
  supportive:
    "Write each option at the top of a page: what you'd gain, what it'd cost, what you'd regret. Sleep on it once, then commit and don't look back for a month.",
  creative:
    "Write a short diary entry from next summer for each road. One of them will want to go on for another page.",
  therapeutic:
    "Settle first, then decide. Picture yourself having chosen one, breathe, and notice whether your body tightens or lets go. Then the other.",
  enthusiastic:
    "Ask which one makes the better story! Then check that nobody gets hurt and you can get home if it rains, and go!",
  professional:
    "List your criteria before you look at the options, weight them, then score both. And check reversibility: the choice you can undo deserves less agonising.",
};

export const guilt: Theme = {
  ask: [
    "What would you do differently with what you know today?",
    "Have you been able to say sorry, to them or to yourself?",
    "How much of it was really in your hands?",
    "What would make it lighter?",
  ],
  ideas: [
    "If there's something to repair, name it plainly, say sorry without a “but”, and ask what would help.",
    "Write down what you'd need to forgive yourself, and do the first line of it.",
    "Ask what you knew and could do at the time. We tend to judge ourselves with today's eyes.",
  ],
  nurturing:
    "Feeling guilty shows how much you care. Make good what you can with one honest gesture, and then allow yourself to be human.",
  supportive:
    "Own your part in two sentences, offer one concrete thing to make up for it, and let them answer. That's all anybody can do.",
  creative:
    "Make the apology by hand: a card, a cake, a small drawing of the disaster. Effort says what words can't.",
  therapeutic:
    "Let the guilt tell you what you value, and thank it. Then take one repairing step, and breathe out the rest.",
  enthusiastic:
    "Own goal, it happens to the best! Say sorry straight, make it up with something fun, and get back on the pitch!",
  professional:
    "Distinguish fault, share and coincidence. Repair your share, learn one rule from it, and close the case.",
};

export const bored: Theme = {
  ask: [
    "What did you lose yourself in as a child?",
    "Do you feel like something quiet or something with a bit of noise?",
    "What have you been putting off that might even be fun?",
    "If you had the whole afternoon and no phone, what would you end up doing?",
  ],
  ideas: [
    "Pick a drawer, empty it, and keep only what you like. Oddly satisfying, and done in half an hour.",
    "Cook something from a country you've never been to, with what's in the kitchen.",
    "Call somebody you haven't talked to in a year and begin with “I was bored and thought of you”.",
    "Walk out of the door and turn left at every yellow thing for half an hour.",
  ],
  nurturing:
    "Treat it as a gift of time: a hot bath or a big blanket, an old favourite film, and something sweet.",
  supportive:
    "Half an hour rule: one useful thing, then one purely fun thing. Laundry first, then the series with a clean conscience.",
  creative:
    "Take ten random things from the room, build a creature out of them, and give it a name and a terrible secret.",
  therapeutic:
    "Let boredom be for five minutes, without reaching for anything. Something you really want usually shows up behind it.",
  enthusiastic: "Indoor Olympics! Paper-ball basket, sock sliding, longest plank, and a medal made of foil!",
  professional:
    "Learn one thing completely: how a lock works, how to tie three knots, or the map of a city you'd like to see. An hour is enough for each.",
};

export const grief: Theme = {
  ask: [
    "What would you like to remember most?",
    "Is someone with you in these days?",
    "What has helped you through the hours so far, even a little?",
    "What would you want people to know about them?",
    "Which small thing reminds you of them?",
  ],
  ideas: [
    "Light a candle at the same hour for a few evenings and let whatever comes be there.",
    "Write to the one you've lost, as if the letter could arrive.",
    "Let people do small things for you: a meal, an errand, sitting there without talking.",
    "If it stays too heavy for too long, a grief group or a counsellor can carry some of it. Many are free.",
  ],
  nurturing:
    "There is no right way through it. Let yourself be held by those who knew them, tell the old stories, and allow the tears as well as the laughing.",
  supportive:
    "Go hour by hour: eat something, sleep when you can, and let one person know each day how you are. Nobody gets over it, but it does get easier to carry.",
  creative:
    "Gather small traces of them, a recipe, a phrase, a song, in a box or a notebook. It becomes a place where you can go and find them.",
  therapeutic:
    "Grief comes in waves. When one rises, feel your feet, breathe out slowly, and let it pass through. In between, the body needs warmth, food and rest.",
  enthusiastic:
    "Go gently, and not alone: take a slow walk with somebody who loved them too, and tell each other stories along the way.",
  professional:
    "There is no schedule for it, and no efficient way. What tends to help: regular meals and sleep, company without expectations, and a place to remember on purpose.",
};

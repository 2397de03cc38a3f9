import type { Theme } from "./theme";

export const creativity: Theme = {
  ask: [
    "What did it feel like when it last went well?",
    "Which material or tool do you like under your hands?",
    "What would you make if nobody ever saw it?",
    "Which image keeps coming back to you?",
    "How much time would it need to feel like yours again?",
  ],
  ideas: [
    "Set a timer for ten minutes and make something bad on purpose. It takes the fear out of the first line.",
    "Copy something you love, just for practice. Your own hand will sneak in.",
    "Leave the material out on the table. What you can see, you'll touch.",
    "Do a very small one every day for a week, as small as a playing card.",
  ],
  nurturing:
    "Come back without any duty: just open the colours or the notebook, and let your hands remember. It needn't become anything.",
  supportive:
    "Fix twenty minutes on two evenings and lower the aim: one sketch, one paragraph, one chord. Turning up is the whole task for now.",
  creative:
    "Start from an accident: drop some paint, tear a page, open a book on any word, and answer it. The spark loves being surprised.",
  therapeutic:
    "Begin with the senses: the smell of the paper, the weight of the brush, one breath per stroke. The making will quiet the judging.",
  enthusiastic: "Ten-day challenge! One tiny piece a day, no quality rules, show one person at the end! Go!",
  professional:
    "Constraints help: one format, three colours, thirty minutes, a weekly slot. Output first, quality emerges from the series.",
};

export const music: Theme = {
  ask: [
    "Which piece gets under your skin every time?",
    "How did you come to it?",
    "Whom would you love to play or listen with?",
    "What does it do for you that nothing else does?",
    "When in your day is there room for it?",
  ],
  ideas: [
    "Practise in short rounds of fifteen minutes, with one difficult bar at half the speed.",
    "For quiet hours a practice mute, headphones or fingering without sound help, and so does agreeing on times with the neighbours.",
    "Record yourself once a week. You'll hear progress that you can't feel.",
    "Play along with a slow recording of something you love. It's the nicest metronome.",
  ],
  nurturing:
    "Play one piece each day just for yourself, imperfectly and with love. That keeps the flame alive better than any plan.",
  supportive:
    "Agree on hours with the people next door, get a mute, and practise fifteen minutes a day. Regular and short keeps everybody happy.",
  creative:
    "Fill a wardrobe with blankets and play into it: velvet acoustics! And collect sounds on the way, a gate, rain, a spoon, as seeds for something of your own.",
  therapeutic:
    "Begin with three slow breaths and one long note, listening until it has gone. It's practice and rest at once.",
  enthusiastic:
    "Fifteen minutes a day, mute on, one killer riff per week, and a living-room concert at the end of the month!",
  professional:
    "Isolate the hard four bars, halve the tempo, repeat without errors five times, then raise it. A mute or headphones solve the acoustic constraint.",
};

export const learning: Theme = {
  ask: [
    "What made you want to learn it?",
    "What can you already do that you couldn't at the beginning?",
    "When does it go into your head most easily?",
    "What do you want to use it for first?",
    "Which part of it is pure joy?",
  ],
  ideas: [
    "Ten minutes every day beat two hours on Sunday. Tie it to something you do anyway, like coffee.",
    "Use flashcards that come back at growing intervals, and keep to ten new ones a day.",
    "Make up a silly picture for each thing you forget. The sillier, the better it sticks.",
    "Use it with a person once a week, however badly. One real conversation teaches more than a chapter.",
  ],
  nurturing:
    "Forgetting is a part of learning, so be patient with yourself. Greet the ones you've lost like old acquaintances, and they'll stay longer each time.",
  supportive:
    "Small and daily: ten new ones, ten old ones, then stop. And find one person to practise with, that keeps you honest.",
  creative:
    "Invent a tiny story for every sign or word: who lives in it, what's happening there? You'll never forget the one with the umbrella.",
  therapeutic:
    "Learn when you're rested, in short calm portions, and let it settle with a walk. The mind keeps what it isn't forced to hold.",
  enthusiastic: "Streak time! Ten minutes a day, stickers all over the fridge, and a reward at day thirty!",
  professional:
    "Spaced repetition plus use in context: review at one, three, seven and twenty-one days, and write one sentence with each. That addresses forgetting at the root.",
};

export const food: Theme = {
  ask: [
    "Who gets to taste it?",
    "Which smell takes you straight back to childhood?",
    "What's the dish you could make blindfolded?",
    "Where did you learn to cook, or where would you like to?",
    "What would you like to dare next?",
  ],
  ideas: [
    "Take what's in season, roast it with oil and salt until the edges get brown, and put an egg or cheese on top. It nearly always works.",
    "For a first bread, mix flour, water, salt and a pinch of yeast in the evening, let it stand overnight, and bake it in a hot pot with the lid on.",
    "Cook one thing so often that you no longer need the recipe. Then change one ingredient.",
    "If it gets too dark on top, cover it with foil and give it more time at less heat.",
  ],
  nurturing: "Make the soup that somebody once made for you. Food like that feeds more than the stomach.",
  supportive:
    "Keep three dinners that always work and rotate them. Decide in the morning, and evenings get easy.",
  creative:
    "Cook by colour tonight: everything golden, or everything green, and let the plate decide the rest.",
  therapeutic:
    "Cook slowly for once: smell each thing, stir, taste. It can be the calmest half hour of the day.",
  enthusiastic: "Cook-off! Three ingredients, thirty minutes, music on, and the loser washes up!",
  professional:
    "Change one variable at a time, temperature, time or hydration, and note the result. Good cooks are just patient experimenters.",
};

export const garden: Theme = {
  ask: [
    "What was the first thing you ever got to grow?",
    "How much sun do you get there?",
    "What do you do with what you harvest?",
    "What do you like about having your hands in the soil?",
  ],
  ideas: [
    "Basil, chives and mint are grateful even in small pots. Keep the mint by itself, it takes over.",
    "Radishes and salad leaves grow in a few weeks, which is good for impatient people.",
    "More pots die of too much water than of too little. Stick a finger in: if it's damp, wait.",
    "A few marigolds in between look cheerful and keep some insects away.",
  ],
  nurturing:
    "Plant something that smells kind when you brush past it: lavender, thyme or lemon balm. It'll take care of you, too.",
  supportive:
    "Go for what you really eat: herbs by the kitchen, salad in a box, one tomato in the sun. Little effort, used every day.",
  creative:
    "Plant a painting: violet basil, orange nasturtiums you can eat, and a climbing bean as the frame.",
  therapeutic:
    "Give it five quiet minutes each morning, just looking before watering. Plants teach patience without a word.",
  enthusiastic:
    "Race your seeds! Radishes against rocket, same day, same sun, and the winner gets eaten first!",
  professional:
    "Match plant to light and pot size first, and water by soil moisture rather than by calendar. Those two explain most failures.",
};

import type { Theme } from "./theme";

export const household: Theme = {
  ask: [
    "How is it divided at the moment?",
    "Which chore would you gladly never do again?",
    "What would be clean enough for everybody?",
    "Has there been a good moment to talk about it?",
    "What bothers you more, the mess or having to ask?",
  ],
  ideas: [
    "Say it once as a wish and with a date: “I'd like us to do the dishes the same evening. Can we try that until Sunday?”",
    "Split it by dislike: each takes what bothers them least, and nobody has to remind anybody.",
    "Set a timer for a quarter of an hour, everybody tidies at once with music on, and then it's over for the day.",
  ],
  nurturing:
    "Tell them how it feels rather than what they did: “I feel alone with this, and I'd love to share it.” People help more gladly when they aren't on trial.",
  supportive:
    "Pick a calm evening, not the moment you find the mess, and agree on two fixed jobs each. “You take dishes, I take the bathroom, deal?”",
  creative:
    "Draw a ridiculous treasure map of the flat, one treasure per chore, and let everyone claim theirs. It's hard to argue with a pirate.",
  therapeutic:
    "Begin with one surface, the table or the bed, and keep just that one clear. Calm in one place spreads by itself.",
  enthusiastic:
    "Cleaning sprint! Loud playlist, fifteen minutes, everyone on the pitch, and the one with the fullest bin bag picks the film!",
  professional:
    "List the tasks with frequency and minutes, divide by minutes, and review after two weeks. Visible work is easier to share fairly.",
};

export const repair: Theme = {
  ask: [
    "When did it last work the way it should?",
    "What happens exactly when you try?",
    "What does it keep you from doing?",
    "Who do you know that's handy with such things?",
  ],
  ideas: [
    "Check the dull things first: power, fuse, battery, water, whatever it's fed with. It's embarrassing how often it's that.",
    "Film what it does and what it sounds like. Whoever repairs it will be quicker.",
    "Ask for a price before anybody starts, and for a second one if it hurts.",
  ],
  nurturing:
    "Don't be hard on yourself about it, things simply break. Ask somebody kind to look at it with you, and have a cup of tea while you wait.",
  supportive:
    "Quick check of the obvious, and then call someone who does it for a living. Your time is worth more than an afternoon of swearing.",
  creative: "Give the thing a name and listen to its complaint. You'd be surprised how much a rattle tells.",
  therapeutic:
    "Leave it alone for ten minutes before you try again. Things can wait, and frustration makes clumsy hands.",
  enthusiastic:
    "Toolbox out, sleeves up! Ten minutes of fair play, and if it doesn't budge, call in the substitute!",
  professional:
    "Describe symptom, circumstances and what changed before. Then test the cheapest cause first. If it concerns gas, brakes or mains voltage, leave it to a professional.",
};

export const dream: Theme = {
  ask: [
    "What feeling were you left with when you woke up?",
    "Which image of it is the clearest?",
    "Have you dreamt of it before?",
    "What did it remind you of?",
    "How would you have liked it to go on?",
  ],
  ideas: [
    "Keep a notebook by the bed and write three words before you move. Dreams run off quickly.",
    "Tell it to somebody as if it were a film. You'll hear yourself what it was about.",
    "If it was a bad one, think of a new ending during the day, in detail. That often takes its power.",
  ],
  nurturing:
    "Hold on to the feeling for a moment, whatever it was, and be kind to it. Dreams sometimes say what the day had no time for.",
  supportive:
    "I wouldn't read too much into it. Ask what's on your mind these days, and see whether it was wearing a costume last night.",
  creative:
    "Write it down in the present tense, and don't make it sensible. You've just been given a story for free.",
  therapeutic:
    "Close your eyes and go back to one image of it. Breathe, and notice where in your body it still lives.",
  enthusiastic:
    "Make it a trailer! Thirty seconds, big voice, wildest scene first, and tell it at breakfast!",
  professional:
    "Record date, mood and main motif for a few weeks. Patterns in the series say more than any single dream.",
};

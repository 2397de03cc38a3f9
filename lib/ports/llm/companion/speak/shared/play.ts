import type { Bank } from "../voices/voice";

export const games: Bank = [
  "I can manage a small one: look around and name three things that weren't there a year ago. Which surprises you most?",
  "Let's play this or that: mountains or sea, morning or night, sweet or salty?",
  "Here's a small one: tell me two true things about you and one that isn't. I'll admit right away that I can't tell which, but you'll have fun choosing.",
  "Let's go through the alphabet with things you're glad about. A is yours, what is it?",
];
export const verses: Bank = [
  "A little one, written beforehand: The day folds up its paper blue, / the lamp lights one small room for you, / and all that was too loud and wide / waits, soft and patient, just outside.",
  "Here is one from my drawer: I kept a pebble from the shore / and didn't know what it was for, / till on a grey and hurried day / it weighed exactly one word: stay.",
  "A short one that I know by heart: The kettle hums, the window's grey, / the cat has stolen half the day, / and nothing great was lost or won, / and still I'm glad of everyone.",
];
export const stories: Bank = [
  "A short one, then: a lighthouse keeper once wrote a letter each night to nobody and threw it into the sea. After forty years one came back with a line in another hand: “I've been reading them all along.”",
  "Here is a small one: a girl planted a button and was laughed at. In spring there stood a bush full of coats, one for each who had laughed, and every one of them fitted.",
  "This one I know: two old chess players met on a bench every day and never spoke. When one stayed away, the other went to his door and said his first word in ten years: “Check.”",
];
export const facts: Bank = [
  "An octopus has three hearts, and one of them pauses while it swims.",
  "A day on Venus lasts longer than a year there.",
  "Botanically a banana is a berry, and a strawberry isn't.",
  "Honey keeps nearly for ever: pots of it found in ancient Egyptian tombs were still edible.",
  "Sea otters hold hands while they sleep so that they don't drift apart.",
];

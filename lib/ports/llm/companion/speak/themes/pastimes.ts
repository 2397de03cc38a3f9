import type { Theme } from "./theme";

export const leisure: Theme = {
  ask: [
    "What stayed with you from it?",
    "Whom would you recommend it to?",
    "Which one could you enjoy again and again?",
    "Do you like to be surprised, or do you go back to what you love?",
  ],
  ideas: [
    "Ask the person with the best taste you know for just one title, and start it tonight.",
    "Go back to something you loved at fifteen. It's a different story now.",
    "Give it thirty pages or half an hour. If it hasn't caught you, put it down without guilt.",
  ],
  nurturing:
    "Choose something warm where people are good to one another, make yourself a nest, and let it hold you for an evening.",
  supportive:
    "Pick by mood: tired means something short and funny, awake means the one you've been meaning to start. Half an hour trial, no obligations.",
  creative:
    "Choose by its cover, its first sentence, or the name of its villain. Chance has excellent taste.",
  therapeutic:
    "Look for something slow that leaves you calmer than before, and stop while you still enjoy it.",
  enthusiastic:
    "Adventure time! Real expeditions, impossible climbs, road trips: pick one that makes you want to pack a bag!",
  professional:
    "Alternate: one for knowledge, one for pleasure. A good non-fiction choice is on whatever you last looked up twice.",
};

export const games: Theme = {
  ask: [
    "What do you like about it: the winning, the thinking or the company?",
    "Who taught you to play?",
    "What was your best game ever?",
    "How do you take losing?",
  ],
  ideas: [
    "Go through one lost game afterwards and find the single move that turned it.",
    "Play somebody slightly better than you, and ask them what they'd have done.",
    "Do ten minutes of puzzles a day. Patterns are most of what we call talent.",
  ],
  nurturing:
    "Enjoy the person across the table as much as the game. And ask them to show you a trick, people love to be asked.",
  supportive:
    "Learn one opening properly, stop giving pieces away, and look at every loss once. That's already better than most.",
  creative:
    "Play the strangest opening you can find, just to see what it does to the other one's face. Then learn why it's strange.",
  therapeutic: "Take one breath before each move. Most mistakes are made by a hurry that nobody asked for.",
  enthusiastic:
    "Challenge a stronger player to three rounds a week! You'll lose, you'll learn, and one day you'll bring home the cup!",
  professional:
    "Most games at this level are decided by blunders. Before each move check: what does the opponent threaten, and what am I leaving unprotected?",
};

export const tech: Theme = {
  ask: [
    "What were you trying to do when it happened?",
    "Has it ever worked the way you want?",
    "What changed shortly before?",
    "What would it free you to do, if it simply worked?",
  ],
  ideas: [
    "Restart it, update it, and try once with as little attached as possible. That solves more than anybody admits.",
    "Change one thing at a time and write down what you changed.",
    "Copy the exact error message into a search, with the name of the program in front.",
    "From today on keep a second copy of what you'd hate to lose, somewhere else.",
  ],
  nurturing:
    "Take a breath first, machines can wait. Then ask someone patient to look over your shoulder, it's rarely your fault.",
  supportive:
    "Backup first, then restart, then the boring update. If it's still broken after that, get someone to look at it instead of losing a weekend.",
  creative:
    "Explain the problem to a rubber duck, or any object with a face. Half of all faults get embarrassed and show themselves.",
  therapeutic:
    "Step away for ten minutes before the next attempt. A tired mind tries the same thing over and over.",
  enthusiastic:
    "Detective mode! Unplug, restart, one change at a time, and a lap around the house between attempts!",
  professional:
    "Reproduce it, isolate it, change one variable, verify. If you can't reproduce it, log it until you can. And check the cable, seriously.",
};

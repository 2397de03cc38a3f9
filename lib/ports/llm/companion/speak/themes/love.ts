import type { Theme } from "./theme";

export const partner: Theme = {
  ask: [
    "What did the two of you enjoy most in the beginning?",
    "When did you last feel really close?",
    "What do you wish were understood without your having to say it?",
    "Which moments of the day do you have just for the two of you?",
    "What would a good evening together look like?",
  ],
  ideas: [
    "Ask for twenty minutes without screens, and start with what you miss rather than with what's wrong.",
    "Bring back one tiny ritual: coffee together in the morning, or a walk around the block after dinner.",
    "Each of you finishes the sentence “I feel loved when …” three times, and nobody comments.",
    "Choose a moment when neither of you is hungry or tired. It sounds banal and changes everything.",
  ],
  nurturing:
    "Begin with the tenderness that is still there: “I miss us, and I'd love to find our way back.” It's much easier to answer that than a reproach.",
  supportive:
    "Pick a calm moment and lead with the wish, not the complaint: “I'd like more time with you. Could Thursday evenings be ours?” Concrete beats big.",
  creative:
    "Plan an evening as if it were the first: a place neither of you knows, three silly questions in your pocket, and no talk about the household.",
  therapeutic:
    "Take turns: one speaks for three minutes, the other only listens, then the other way round. Feeling heard often softens what words can't solve.",
  enthusiastic:
    "Put a date in the calendar, and make it something you've never done together! New things wake up old sparks!",
  professional:
    "Use the order observation, feeling, need, request: “We talk about logistics, I feel distant, I need closeness, could we keep one evening free?” It leaves little to defend against.",
};

export const breakup: Theme = {
  ask: [
    "Who is around you in these days?",
    "What time of day is hardest?",
    "Was it a surprise, or had you felt it coming?",
    "What do you need more right now: distraction, or someone to hear it all?",
    "What have you been able to eat and sleep?",
  ],
  ideas: [
    "Plan only the next two days: one meal with somebody, one hour outside, one early night.",
    "Put the photos and messages somewhere you don't see them for now. You don't need to delete anything.",
    "Tell two people exactly what you need from them, for example a call every evening this week.",
    "Before you text or call, write down all that you'd like to say and keep it for a week. Then decide whether to send it.",
  ],
  nurturing:
    "For now, be with people who are soft with you. Let somebody cook for you, cry when it comes, and ask nothing else of yourself this week.",
  supportive:
    "Keep the days small and full enough: get up, get out once, see one friend. And mute their updates for a while, that's not petty, it's first aid.",
  creative:
    "Let it become something outside of you: an ugly painting, a playlist from raging to calm, a page each night. Heartbreak is heavy, and it does carry well on paper.",
  therapeutic:
    "Let the wave come, breathe out slowly, and notice that it passes. Then care for the body first: warm food, water, a walk in daylight.",
  enthusiastic:
    "Get a friend to drag you out for a walk every day, no glory needed! Moving helps the heart, even when it doesn't feel like winning at all.",
  professional:
    "Grief over a relationship comes in waves that get further apart. Until then reduce the triggers, keep fixed times for meals and sleep, and postpone all large decisions.",
};

export const dating: Theme = {
  ask: [
    "What do you like about being around this person?",
    "How do you notice that you're interested in someone?",
    "What would be a small next step that doesn't scare you?",
    "What are you hoping to find?",
    "What has dating taught you about yourself?",
  ],
  ideas: [
    "Suggest something short and easy to leave, a coffee or a walk, and name a day.",
    "Ask about something they mentioned before. Being remembered is the nicest compliment there is.",
    "Take a fixed break from the apps, say three weeks, and see what you don't miss.",
  ],
  nurturing:
    "Go slowly, and let them see a little of the real you. The right person will be glad that you're not polished.",
  supportive:
    "Keep it light and clear: “I like talking to you. Fancy a coffee on Friday?” If it's a no, you'll know, and knowing beats wondering.",
  creative:
    "Invite them into something small and odd: the strangest shop in town, a sketch on a bench, a bet about a bad film. Stories start that way.",
  therapeutic:
    "Before the next step, notice how you feel after seeing this person: calmer, or smaller? That tells you more than any sign from them.",
  enthusiastic:
    "Go for it! Suggest something that moves, mini golf, climbing or a night market, so nobody has to stare at a table!",
  professional:
    "Lower the stakes: a short meeting with a natural end, such as a coffee before an appointment. It costs little, and the information is excellent.",
};

export const wedding: Theme = {
  ask: [
    "What is the one thing that should feel right on that day?",
    "Which part of the planning do you enjoy?",
    "Who should be near you that day, whatever happens?",
    "How did the two of them, or of you, get there?",
  ],
  ideas: [
    "Agree on the three things that matter most to the couple, and let those decide every argument.",
    "Set one number, of guests or of money, before anybody falls in love with a plan.",
    "Tell everybody the same kind sentence: “We'd love that, and we've decided to keep it small.” Said three times, it's accepted.",
    "Give eager relatives a job of their own, like the cake or the music. It turns opinions into help.",
  ],
  nurturing:
    "When others pull in all directions, answer with love and a border: “I know you mean well, and we want it smaller.” Then hold hands and breathe.",
  supportive:
    "Decide between the two of you first, then tell everyone else the same sentence. It's much harder to argue with two people who agree.",
  creative:
    "Choose one motif, a colour, a song or a place that belongs to your story, and let everything else follow it. Limits make it beautiful.",
  therapeutic:
    "Keep one evening a week on which nobody speaks of the wedding. The marriage needs some quiet too.",
  enthusiastic:
    "Make a top three and protect it like a goalkeeper! Great music, great food, your favourite people: everything else is extra time!",
  professional:
    "List the decisions, assign each an owner and a deadline, and give parents advisory votes only. The project becomes surprisingly calm.",
};

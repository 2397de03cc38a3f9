import type { Theme } from "./theme";

export const visit: Theme = {
  ask: [
    "What did the two of you love doing when you last had time together?",
    "Will it be more about going out or about staying in and talking?",
    "What would make you say afterwards that it was a good visit?",
    "Is there a place you'd really like to show?",
    "How did you get to know each other?",
  ],
  ideas: [
    "Cook one dish together that you both used to love, and go for an unplanned walk afterwards.",
    "Pick one thing outside, say a market, a museum or a lake, and leave the rest of the day empty for talking.",
    "Take a photo in the same pose as an old one of the two of you, and print both.",
    "Plan a slow breakfast somewhere nice, because people talk best when nothing comes next.",
  ],
  nurturing:
    "Make one evening completely soft: something warm on the stove, phones away, and each of you tells what the other missed.",
  supportive:
    "Keep it simple: one thing booked, one good meal, and a long walk. That leaves room for the catching up, which is the real programme.",
  creative:
    "Make something together that stays: a page of drawings, a playlist with one song per year you missed, or a silly photo story around town.",
  therapeutic:
    "Begin with an hour in nature, walking at an easy pace. Side by side, the important things tend to come up by themselves.",
  enthusiastic:
    "Mini adventure! Each of you secretly plans one surprise hour, hire bikes, climb the nearest hill, and finish with the best chips in town!",
  professional:
    "Each of you lists three wishes, you compare, and whatever appears on both lists gets done first. Shared items are usually the good ones.",
};

export const friends: Theme = {
  ask: [
    "Who have you felt easy with in the past, and what made it so?",
    "When was the last time you had company that did you good?",
    "What kind of company do you miss most: deep talks, laughing, or just doing things side by side?",
    "Is there somebody you've lost touch with and still think of?",
    "Where do you run into the same people more than once?",
  ],
  ideas: [
    "Join something that meets every week, such as a choir, a class or a sports group: seeing the same faces again does most of the work.",
    "Write to one person you have lost touch with. Two lines are enough: “I thought of you today. How are you?”",
    "Become a regular somewhere, a café or a park bench at the same hour, and learn one name.",
    "When you meet somebody nice, propose something small with a date: “Coffee on Thursday?” works better than “some time”.",
  ],
  nurturing:
    "Start where it feels safest: one message to one kind person, just to say hello. Closeness grows from small, repeated warmth.",
  supportive:
    "Pick one weekly thing with the same people and go four times before you judge it. Familiar faces turn into friends, and that takes a few rounds.",
  creative:
    "Look for people who make things: a drawing night, a community garden, a reading group. Busy hands make it so much easier to talk to strangers.",
  therapeutic:
    "Choose one place where you can be among people without having to perform, a yoga class or a library, and let yourself be seen there every week.",
  enthusiastic:
    "Find a running group, a bouldering hall or a pub quiz that needs one more! Shared sweat or shared silliness is the fastest glue there is!",
  professional:
    "Friendship needs repetition, closeness and a little openness. So choose a recurring group near you, attend on a schedule, and share one personal thing each time.",
};

export const conflict: Theme = {
  ask: [
    "What was said that hurt the most?",
    "What do you think it looked like from the other side?",
    "What would you need to hear for it to be good again?",
    "How do the two of you usually find back to each other?",
    "Was it really about that, or about something older?",
  ],
  ideas: [
    "Reach out with one sentence that isn't about who was right: “I don't like how we left it. Can we talk?”",
    "Say what you felt and what you need, and leave out “always” and “never”.",
    "Let a night pass, then suggest a walk: talking side by side is easier than face to face.",
    "Name your own part in it first, however small. It usually opens the door for the other one.",
  ],
  nurturing:
    "When you feel ready, let them know that the bond matters more to you than the quarrel. Something like “I miss us” softens more than any argument.",
  supportive:
    "I'd make the first move, short and honest: “That went badly, and I'd like to sort it out. Do you have ten minutes?” It costs a bit of pride and usually pays off.",
  creative:
    "Write the letter you'd never send, with all the thunder in it. Then underline the one sentence that's really true, and send only that.",
  therapeutic:
    "Before you speak, let your breath get slow. Then three parts are enough: what happened, how it felt, and what you wish for now.",
  enthusiastic:
    "Burn off the steam first with a fast walk! Then be the brave one and call: “Hey, I don't want to fight with you.” That's a captain's move!",
  professional:
    "Separate three things: what happened, what you each concluded from it, and what you want next. Most quarrels live in the second, so ask about that one.",
};

export const coworkers: Theme = {
  ask: [
    "How long has it been like this in the team?",
    "Does anybody else there see it the way you do?",
    "What would a fair share look like?",
    "Have you had a chance to say it to them directly?",
    "How much of it follows you home?",
  ],
  ideas: [
    "Name one concrete example and one wish, in private: “On Tuesday I did the report alone. Can we split the next one?”",
    "Put who does what into writing after each meeting. It's hard to argue with a list.",
    "If it keeps happening, take dates and facts to whoever leads the team, without adjectives.",
  ],
  nurturing:
    "You don't have to swallow it to be kind. Tell the one you trust most how it is for you, and let that be the beginning.",
  supportive:
    "Talk to one of them, not to all: calm, one example, one ask. If that changes nothing, take it a level up, and you've done it fairly.",
  creative:
    "Imagine the team as a band: who is playing too loud, and who isn't playing? Saying it in a picture like that can get people to laugh and listen.",
  therapeutic:
    "Decide what is yours to carry and set down the rest at the door. A short ritual after work, a walk or a shower, helps the day stay there.",
  enthusiastic:
    "Call a quick team huddle! Who plays which position, who covers whom? Fifteen minutes of clear roles beat weeks of grumbling!",
  professional:
    "Document the distribution of tasks for a week, then raise the pattern rather than the people. Data keeps the conversation civil.",
};

export const boundaries: Theme = {
  ask: [
    "Whose disappointment is hardest for you to bear?",
    "What would you do with the time you'd win back?",
    "What do you fear would happen after a no?",
    "When did saying no go better than expected?",
  ],
  ideas: [
    "Buy time first: “Let me check and tell you tomorrow.” A no is much easier in writing and a day later.",
    "Say no to the thing and yes to the person: “I can't this week, but I'd love to hear how it goes.”",
    "Practise on something tiny, like declining a leaflet or a second helping. It really is a muscle.",
  ],
  nurturing:
    "Try “I wish I could, and I can't this time.” It's gentle, it's complete, and you owe no explanation after it.",
  supportive:
    "Keep it to one line: “Thanks for asking, I can't take that on.” The longer the excuse, the easier it is to argue with.",
  creative:
    "Give your no a costume: play somebody who finds it easy, a queen or a cat, and borrow their voice for ten seconds.",
  therapeutic:
    "Pause for one breath before you answer anyone. Your body often knows the no before your mouth says yes.",
  enthusiastic:
    "Set yourself a challenge: one small no a day for a week! Score a point each time and treat yourself at five!",
  professional:
    "Every yes has a cost, so name it: “If I take this, the other thing moves to next week. Which do you prefer?” Often the request withdraws itself.",
};

export const neighbours: Theme = {
  ask: [
    "How long has this been going on?",
    "Has there been a calm moment to talk about it?",
    "What would be a result you could live with?",
    "Is there something about it in writing, like a contract or a letter?",
  ],
  ideas: [
    "Put it in writing with dates, photos and a reasonable deadline, and keep a copy. A calm letter is taken more seriously than ten calls.",
    "Ask a tenants' association or an advice centre what you're entitled to before you escalate. Many answer the first question for free.",
    "Find out whether others in the house have the same trouble. Two signatures weigh more than one.",
  ],
  nurturing:
    "Home should be where you can rest, so please don't carry this alone. Ask someone to read your letter before you send it, or to sit beside you when you call.",
  supportive:
    "Write it down once, properly: what's wrong, since when, and the date by which you want it solved. Then you can stop arguing in the hallway.",
  creative:
    "Draft two letters: one with all the poison, for the drawer, and one so polite that it's almost a weapon. Send the second.",
  therapeutic:
    "Give the matter a fixed half hour a week for letters and calls. Outside that half hour, your home belongs to you again.",
  enthusiastic: "Team up! Knock on a couple of doors, find out who's in the same boat, and go in together!",
  professional:
    "Build a file: contract, dates, photos, messages. State the facts, cite the agreement, set a deadline, and name the next step if it passes.",
};

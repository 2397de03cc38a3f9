import type { Theme } from "./theme";

export const parents: Theme = {
  ask: [
    "How often do you get to see or hear each other?",
    "What were they like when you were small?",
    "Who shares this with you in the family?",
    "What would ease your mind about them?",
    "What do you enjoy most when you're together?",
  ],
  ideas: [
    "Agree on a fixed call, say Sunday at six. What's fixed needs no guilt.",
    "Ask them what would really help before you arrange anything. The answer is often smaller than expected.",
    "Share it out: list what needs doing and ask each relative to take one thing for good.",
    "If something about their health has changed, suggest a check with their doctor and offer to come along or to call in.",
  ],
  nurturing:
    "Being far away doesn't make you a bad child. A short call at a fixed time, and really asking how they are, is worth more than you think.",
  supportive:
    "Take over one thing completely, like bills, appointments or the weekly order. Much of that works from a distance, and it's real relief.",
  creative:
    "Collect their stories: one question a week, recorded on the phone. It keeps you close, and one day it will be a treasure.",
  therapeutic:
    "Be as patient with yourself as with them. Notice the guilt, thank it for caring, and then choose one small kind thing you can keep up.",
  enthusiastic:
    "Make it a team game: a family chat with one photo a day and a weekly video dinner! Small, silly and regular beats rare and big!",
  professional:
    "Map the needs: daily, weekly, emergency. Then decide which you can cover remotely, which need someone local, and who is called when something changes.",
};

export const family: Theme = {
  ask: [
    "What are the two of you like together?",
    "How close have you been over the years?",
    "What do you appreciate about each other, even on bad days?",
    "Who in the family understands you best?",
    "What do you know of each other that nobody else does?",
  ],
  ideas: [
    "Suggest something the two of you did as children. It's the shortest way back to each other.",
    "Say the good thing out loud, the one you only think. Families tend to skip it.",
    "Meet one at a time instead of all together. People in a family talk differently in pairs.",
  ],
  nurturing:
    "Send a few loving words without a reason. In families we often wait for an occasion, and the unexpected ones go deepest.",
  supportive: "Ask directly what they need and say what you need. Families guess far too much.",
  creative: "Dig out an old photo and send it with one line about what you remember. Watch what comes back.",
  therapeutic:
    "Notice which age you feel when you're with them. Then breathe, and answer as the grown person you are today.",
  enthusiastic:
    "Plan something active together, bowling, a hike or a cook-off! It's hard to bicker while you're laughing!",
  professional:
    "Clarify expectations early: who does what, by when, and what is nobody's duty. Most family friction comes from unspoken contracts.",
};

export const children: Theme = {
  ask: [
    "What makes them laugh at the moment?",
    "How do they feel about it themselves?",
    "Which of their qualities surprises you most?",
    "What do you remember from being that age?",
    "What do you wish you had more time for with them?",
  ],
  ideas: [
    "Let them choose between two things you're fine with. Having a say makes nearly everything go smoother.",
    "Keep one small ritual that is only yours: a handshake, a song, three good things at bedtime.",
    "For a lunchbox, mix something crunchy, something filling and one surprise, like a note or a strawberry cut into a heart.",
    "Talk it through the evening before, in little steps, so that tomorrow holds no riddles.",
  ],
  nurturing:
    "Hide a tiny sign of you, a heart on a napkin or a pebble in a pocket. Children feel held by such things all day long.",
  supportive:
    "Keep mornings boring and prepared: bag packed, clothes out, one thing they like to look forward to. Calm parents make calm kids.",
  creative:
    "Turn it into a story in which a small bear goes through exactly the same thing, and let your child decide what the bear does.",
  therapeutic:
    "Children borrow our calm. Take three slow breaths before you open the door, and let them feel your hand rather than your worry.",
  enthusiastic:
    "Make it an expedition! A secret mission for the day, like finding three new names or the funniest hat, and a debrief over snacks!",
  professional:
    "Predictability lowers stress: a picture plan of the day, the same order each time, and one free choice for them. Adjust after a week.",
};

export const pet: Theme = {
  ask: [
    "How did the two of you find each other?",
    "What's the funniest habit you've seen there?",
    "What does a normal day look like for you together?",
    "Who takes care of things when you're away?",
    "What do you notice first when something is wrong?",
  ],
  ideas: [
    "Keep feeding, play and rest at the same hours. Animals relax when the day is predictable.",
    "Ten minutes of real play twice a day solve more trouble than most gadgets.",
    "If the behaviour is new, have a vet look first, since pain often shows itself that way.",
  ],
  nurturing:
    "Give it a quiet corner with something that smells of you. Feeling safe is the beginning of nearly everything with animals.",
  supportive:
    "Look at the basics in order: health, movement, boredom, routine. Change one of them for a week and see what happens.",
  creative:
    "Hide food in paper rolls and boxes and make the flat a treasure hunt. A busy nose is a happy animal.",
  therapeutic:
    "Animals mirror our rhythm. A slow walk or ten still minutes on the floor together can calm you both.",
  enthusiastic:
    "More play, more sniffing, more adventure! A new route or a new trick each week keeps those paws happy!",
  professional:
    "Note time, place and trigger of the behaviour for a week. Patterns are easier to change than incidents.",
};

export const barking: Theme = {
  ask: [
    "At what hours is it worst?",
    "How much running and sniffing fits into a usual day?",
    "Does it happen when somebody is at home too, or only alone?",
    "What sets it off, as far as you can tell?",
    "How have the people around you taken it?",
  ],
  ideas: [
    "Give a long, calm sniffing walk late in the evening and a chew toy afterwards. Tired noses bark less.",
    "Practise being alone in tiny steps: out of the door for one minute, back, then two, then five, always without a fuss.",
    "Close the curtains and leave quiet music on, so that steps in the hallway don't set off the alarm.",
    "Tell the neighbours what you're trying and until when. People forgive a lot when they see you working on it.",
  ],
  nurturing:
    "It may well be loneliness or worry. A worn shirt of yours in the basket, a small light and a steady bedtime ritual can comfort more than scolding ever will.",
  supportive:
    "First tire him out: a good walk before night and something to chew. Second, a trainer or a sitter for the nights nobody's home. And give the neighbour your number, that takes the heat out.",
  creative:
    "Play detective for three nights: record it, and listen for what comes before it, a lift, a fox, the silence. The trigger is the first line of the story.",
  therapeutic:
    "Calm often starts with the evening: a slow walk, dim light, the same quiet words each night. Dogs settle into rituals just as we do.",
  enthusiastic:
    "Double the playtime before dark! Ball, sniffing games, one new trick a week: a happily exhausted dog snores instead!",
  professional:
    "Log when it starts and what precedes it for three nights. Alone: train absence in small increments. Noise: mask it. Neither: have a vet rule out pain.",
};

export const newPet: Theme = {
  ask: [
    "What has surprised you most so far?",
    "How did you come to choose this one?",
    "Which place at home has been claimed already?",
    "How are the first nights going?",
    "Who else lives with you that has to get used to it?",
  ],
  ideas: [
    "Start with a single quiet room that has food, water, a place to hide and a place to do its business.",
    "Let it come to you. Sitting on the floor with a book works better than reaching out.",
    "Book a first check at the vet and keep the food the same as before for a week.",
    "If there is an older animal, let them get used to each other by smell first: swap blankets, then doors ajar, then short meetings.",
  ],
  nurturing:
    "Just be near and unhurried in the first days. A hiding place, a soft voice and meals at the same hour tell a small animal that it's home.",
  supportive:
    "One room, one routine, one person in charge of feeding. Add the rest of the flat when the little one walks around with its tail up.",
  creative:
    "Build a little landscape out of boxes and blankets with a lookout on top. And write down the first week, you'll want that diary later.",
  therapeutic:
    "Keep the house quiet and your own movements slow. Trust grows at the animal's pace, and waiting can be a lovely practice.",
  enthusiastic:
    "Short play rounds, lots of naps, and tons of praise for every brave step! Week one is base camp, the summit can wait!",
  professional:
    "Standardise the first week: fixed feeding times, one room, a vet appointment, minimal visitors. Then introduce one new variable every two days.",
};

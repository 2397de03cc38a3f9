import type { Theme } from "./theme";

export const travel: Theme = {
  ask: [
    "What are you most curious about there?",
    "Are you a planner on the road, or somebody who drifts?",
    "Who comes along?",
    "What do you hope to bring home, apart from photos?",
    "Which trip do you still think of?",
  ],
  ideas: [
    "Pack for half the days and wash once. Shoes you've already walked in matter more than a third jacket.",
    "Plan one fixed thing a day and leave the rest open.",
    "Learn ten words of the language: please, thank you, delicious. People open up at once.",
    "Keep copies of passport and tickets on paper and with a friend.",
  ],
  nurturing:
    "Leave empty hours in it. The moments you'll keep are mostly the unplanned ones, a bench, a kind stranger, a long breakfast.",
  supportive:
    "Sort three things and the rest falls into place: papers, first night, way from the airport. Then pack light, you'll carry it all yourself.",
  creative:
    "Take a small sketchbook and collect one thing a day, a ticket, a colour, an overheard sentence. It'll be the best souvenir.",
  therapeutic:
    "Arrive slowly: on the first day just walk, eat and sleep. You see far more when you're not behind yourself.",
  enthusiastic:
    "Get up for one sunrise, eat something you can't pronounce, hike one proper hill! And broken-in boots, always!",
  professional:
    "Make a list by function: documents, health, weather layers, power, money. Then remove a third. Book whatever sells out, and leave the rest flexible.",
};

export const move: Theme = {
  ask: [
    "What will you miss about the old place?",
    "Which corner of the new one will be yours first?",
    "Who is helping you with it?",
    "What do you want to leave behind on purpose?",
  ],
  ideas: [
    "Start with what you don't need every day: books, winter things, the cupboard nobody opens.",
    "One room at a time, label every box on the side, and pack a bag for the first night as if for a trip.",
    "Give away what you haven't used for a year. Every thing you don't pack is time won.",
    "In the first week find three places near the new home: a baker, a bench and a walk.",
  ],
  nurturing:
    "Say goodbye to the old place, room by room, and set up one cosy corner on the very first evening. A lamp and a blanket make a home.",
  supportive:
    "Begin with one shelf today, the easiest one. Box, label, done. Then two boxes a day and it's never a nightmare.",
  creative:
    "Draw the old rooms from memory before you pack them, and hang that sketch up first in the new place.",
  therapeutic:
    "Moving stirs up a lot, so keep something steady: the same morning tea, the same evening walk. And pack in short rounds, with pauses.",
  enthusiastic:
    "Packing party! Friends, pizza, loud music, a prize for the best labelled box! Two hours and half of it's done!",
  professional:
    "Work backwards from the date: rarely used items first, kitchen and bed last. Number the boxes and keep a list, your future self will thank you.",
};

export const money: Theme = {
  ask: [
    "What worries you more, this month or the long run?",
    "Which costs are fixed, and which could move?",
    "Whom could you talk to openly about it?",
    "How much would you need to sleep well?",
  ],
  ideas: [
    "Write down what comes in and what must go out each month. The real number is usually less frightening than the fog.",
    "Call those you owe before they call you. Most agree to smaller rates when asked early.",
    "Cancel what you don't notice missing, and let a small amount go to a second account on payday.",
    "A public debt or budget advice centre costs nothing and has seen far worse.",
  ],
  nurturing:
    "Worth has nothing to do with what's in your account. Look at the numbers together with somebody you trust, it's far less lonely that way.",
  supportive:
    "One evening, one sheet: income, fixed costs, what's left per week. Then one call to the old clients and one subscription gone. Small moves, real money.",
  creative:
    "Make the budget visible: a row of jars, a wall of sticky notes. And list five things you could offer that people already ask you for.",
  therapeutic:
    "Breathe before you look, then look for ten minutes, at a fixed time each week. Avoiding makes it grow, and gentle regularity makes it smaller.",
  enthusiastic:
    "Money sprint! Ten minutes, three numbers, one cut, one message to somebody who might have work! Then reward yourself with something free!",
  professional:
    "Compute your runway: savings divided by monthly fixed costs. Then act on the largest lever first, which is usually rent, income or one big contract, not coffee.",
};

export const gift: Theme = {
  ask: [
    "What lights them up when they talk about it?",
    "What have the two of you laughed about recently?",
    "Is it more about the thing, or about the gesture?",
    "What did they once say they'd love to do?",
  ],
  ideas: [
    "Give time: a handmade voucher for one evening together, with the date already on it.",
    "Take what they love and go one step deeper: the book behind the film, a rare record, a lesson with a master.",
    "Write a letter with three moments you're grateful for, and add something small to unwrap.",
    "Look for something used with a history, a first edition, an old poster or a record from the year they were born.",
  ],
  nurturing:
    "What touches people most is being seen. Choose something that says “I remembered”, and write two honest lines with it.",
  supportive:
    "Something they'd never buy for themselves but use every week, plus a card with a real sentence. You can't go far wrong.",
  creative:
    "Make the wrapping the gift: a riddle, a treasure map through the flat, a mixtape with handwritten notes for each track.",
  therapeutic:
    "Give a calm shared moment, a concert, a walk at sunrise, a long meal. People remember how they felt.",
  enthusiastic: "Give an adventure! Two tickets, a day trip, a workshop, and you come along!",
  professional:
    "Intersect two lists: what they love, and what they lack. The best gifts sit in that overlap, and a receipt does no harm.",
};

export const party: Theme = {
  ask: [
    "Who has to be there for it to be right?",
    "What was the nicest celebration you remember?",
    "Do you like being in the middle of it, or rather in the kitchen?",
    "What should people remember of it?",
  ],
  ideas: [
    "Invite few people and make it easy: one big pot, candles, and a start time that's kind to tired people.",
    "Give guests something small to do when they arrive. Nobody likes standing around.",
    "Choose one song for the moment when everybody has come.",
  ],
  nurturing:
    "Make it warm rather than perfect: soft light, enough to eat, and a word for each person about why you're glad they came.",
  supportive: "Fix the date, invite early, cook one thing in a big pot. Everything else is optional.",
  creative:
    "Give it an odd little theme, everybody brings a sound, a hat or a story from the year they turned ten.",
  therapeutic:
    "Plan a quiet quarter of an hour for yourself before the first guest. A calm host is half the party.",
  enthusiastic:
    "Games! A silly tournament, mixed teams, a wobbly trophy, and the playlist decides who dances first!",
  professional:
    "Count guests, times and plates backwards from the start, and delegate the drinks. A good plan is invisible on the night.",
};

export const nature: Theme = {
  ask: [
    "Where do you like to go when you need some air?",
    "Which season feels most like you?",
    "What do you notice outside that others walk past?",
    "Who is good company on a walk?",
  ],
  ideas: [
    "Take the way home that's ten minutes longer and has trees.",
    "Sit in one spot for a quarter of an hour and count how many living things you see.",
    "Get up once for the sunrise. It's the cheapest spectacle there is.",
  ],
  nurturing: "Take a thermos along and rest somewhere with a view. Nature asks nothing of you.",
  supportive: "Keep shoes by the door and go even for fifteen minutes. It counts, and it adds up.",
  creative: "Bring home a colour: find one leaf, stone or cloud, and try to mix exactly that shade.",
  therapeutic:
    "Walk slowly enough to feel each foot, and let your eyes go wide. A quarter of an hour is enough to feel different.",
  enthusiastic: "Out you go! New path, first hill you see, and a photo of the funniest tree!",
  professional:
    "Learn to identify three birds or trees near your home. Recognising things doubles the pleasure of every walk.",
};

export const weekend: Theme = {
  ask: [
    "What would make it a good one, in one word?",
    "What did your last free day look like?",
    "Do you need rest or rather a bit of adventure?",
    "Who would you like to have around?",
  ],
  ideas: [
    "One thing outside, one thing with somebody, one thing just for you. That's a full weekend already.",
    "Leave one half of the day without any plan at all.",
    "Go somewhere less than an hour away where you've never got off.",
  ],
  nurturing: "Sleep in, make a breakfast that takes too long, and see one person who does you good.",
  supportive: "Get the one annoying chore done by noon on the first day, then you're properly off.",
  creative:
    "Declare a holiday of your own, the day of soup or the feast of blue things, and celebrate it properly.",
  therapeutic: "Keep one morning slow and without a screen. The rest of the time will feel twice as long.",
  enthusiastic:
    "Micro adventure! Train, backpack, sandwiches, a lake or a hill, and home by bedtime with muddy shoes!",
  professional:
    "Choose one restorative and one memorable activity, schedule them, and leave the remaining time deliberately unallocated.",
};

import type { Theme } from "./theme";

export const baby: Theme = {
  ask: [
    "Who knows about it so far?",
    "What do you catch yourself imagining?",
    "How are you feeling in your body?",
    "What are you looking forward to most?",
    "Who will be around to lend a hand?",
  ],
  ideas: [
    "Tell the grandparents-to-be with something small in a box: a pair of tiny socks says it all.",
    "Write the questions for the next appointment down as they come up, there are never any left in the moment.",
    "Say yes to every meal that's offered to you, and put one evening a week aside in which nothing is planned.",
    "If something feels wrong, call your midwife or doctor rather than looking it up. They're used to it and don't mind.",
  ],
  nurturing:
    "Let yourself be cared for, too. Share it first with the ones who will hold both the joy and the fear with you.",
  supportive:
    "Worry is part of it, so give it a place: one trusted person to call, one list of questions, and the rest of the day for being happy.",
  creative:
    "Begin a letter to the little one, a few lines whenever something happens. And let the news travel in a picture: three pairs of shoes in a row.",
  therapeutic:
    "When the fear comes, lay both hands on your belly and breathe out slowly. Today, everything is as it is today.",
  enthusiastic:
    "New team member incoming! Announce it with a tiny jersey, name on the back, and let everybody guess!",
  professional:
    "Much of this can't be controlled, so plan what can: appointments, questions, who is told when. Uncertainty shrinks to its proper size that way.",
};

export const single: Theme = {
  ask: [
    "Whose expectations weigh on you most there?",
    "What do you enjoy about your life the way it is?",
    "What would you want to share with someone, if someone were there?",
    "How do you answer when people ask?",
    "What have you learned about what you don't want?",
  ],
  ideas: [
    "Prepare one friendly sentence for curious relatives: “When there's news, you'll be the first to know. How are your tomatoes?”",
    "Do the things you were saving for two, the trip or the good restaurant, and do them now.",
    "Go where people do what you love. It's the easiest place to meet anybody, and a good evening even if you don't.",
  ],
  nurturing:
    "There is no clock on being loved, and you're nobody's half. Surround yourself with those who are glad of you today.",
  supportive:
    "Set a border with the questions: “I know you care, and I'd rather not talk about it.” And put your energy where you enjoy yourself anyway.",
  creative:
    "Write the chapter you're in as a good one, not as the waiting room for the next. What would its title be?",
  therapeutic:
    "Notice when you compare, and come back to what is here. Longing may be there, and so may contentment, at the same table.",
  enthusiastic:
    "Solo adventures count double! Book the trip, join the team, and let whoever comes along have to keep up with you!",
  professional:
    "Other people's timelines are a biased sample: you see the announcements, not the averages. Decide by your own criteria and widen the circle where you like being.",
};

export const retirement: Theme = {
  ask: [
    "What did you like best about your working days?",
    "What have you always said you'd do one day?",
    "Whom do you see during the week?",
    "At what time of day does it feel emptiest?",
    "What are you good at that others could use?",
  ],
  ideas: [
    "Give the week two or three fixed points, a class on Tuesday, a choir on Thursday. The days in between get their shape from them.",
    "Take up again what you loved at twenty. Many choirs and clubs are glad of people who have the mornings free.",
    "Offer what you know: reading to children, helping with forms, repairing things. Being needed is the best clock.",
    "If you'd like to travel and not alone, look for small group tours. Most people there came by themselves.",
  ],
  nurturing:
    "Such a big change needs time to be mourned and then filled. Begin with one thing a week that includes other people, and let it grow.",
  supportive:
    "Build yourself a week: something with people, something with your hands, something that moves you. One of each is enough to start.",
  creative:
    "Treat it as a blank notebook: write down twenty things you never had time for, without judging them, and try the smallest.",
  therapeutic:
    "Keep a gentle rhythm: rise at the same hour, go out once, meet someone once. Emptiness can slowly turn into space.",
  enthusiastic:
    "Second half, and you choose the game! Pick one new thing for the month, drag a friend along, and tell me how it went!",
  professional:
    "Work gave you structure, contact and purpose. Replace each on purpose: a timetable, a group, a project with a result.",
};

export const shyness: Theme = {
  ask: [
    "With whom do you feel at ease?",
    "What goes through your head in such moments?",
    "When did it go better than you'd thought?",
    "What would you do there if nobody could see you?",
  ],
  ideas: [
    "Ask instead of performing: “How do you know the host?” or “What was the best part of your week?” Most people love to talk.",
    "Give yourself a task at parties, pouring drinks or helping with food. It starts conversations for you.",
    "Aim for one short chat and then you may leave. Going early with a good feeling beats staying late with a bad one.",
  ],
  nurturing:
    "You don't need to be loud to be liked. Find one other quiet person, smile, and say that you never know what to say either. It's a lovely way to begin.",
  supportive:
    "Have two questions ready and one line to get out with: “Nice talking to you, I'll get a drink.” Knowing the exit makes it easier to walk in.",
  creative:
    "Play a part for ten minutes, a reporter or a detective, and collect one odd fact from each person. Curiosity makes shyness forget itself.",
  therapeutic:
    "Before you go in, feel your feet and let three slow breaths out. The warmth in your face is only energy, it passes while you listen.",
  enthusiastic:
    "Tiny dares! One hello today, one question tomorrow, and a whole chat by the weekend! Points for each!",
  professional:
    "Exposure in small doses works best: one greeting, then one question, then three minutes. Repeat each step until it's boring.",
};

export const bond: Theme = {
  ask: [
    "How long have you known each other?",
    "What do the two of you laugh about?",
    "What do you like most about being together?",
    "How do you usually sort things out between you?",
    "When did you last have a really good time together?",
  ],
  ideas: [
    "Say it soon and kindly, before it turns sour: “There's something on my mind, can I tell you?”",
    "Ask before you assume. Most of what we hold against people we've only guessed.",
    "Do something together that has nothing to do with it, a walk or a meal, and let it come up on the way.",
  ],
  nurturing:
    "Start from what you like about each other and say that first. It makes room for the harder sentence that follows.",
  supportive:
    "Be direct and friendly: what happened, what you'd like, and by when. “Could you manage it by the end of the month?” is clear and unhurtful.",
  creative:
    "Write it on a postcard with something funny on the front. A light tone carries heavy things surprisingly far.",
  therapeutic:
    "Notice what you hope for before you speak: to be understood, to be repaid, to be close? Then ask for just that.",
  enthusiastic:
    "Pick a good moment, do something fun together, and then just say it straight! Real mates can take it!",
  professional:
    "Name the fact, the effect and the request, in that order, and leave a moment of silence after it. Most people fill it sensibly.",
};

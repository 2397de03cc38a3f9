import type { Theme } from "./theme";

export const workload: Theme = {
  ask: [
    "Which part of it takes the most out of you?",
    "When did you last have an evening that was really yours?",
    "Who could take something off your hands?",
    "What would happen if one thing simply stayed undone this week?",
    "Has it always been like this, or did something change?",
  ],
  ideas: [
    "Write down everything that's waiting, mark the three that truly matter this week, and tell whoever asks for more that the list is full.",
    "Choose an hour after which work messages wait until morning, and let people know about it once.",
    "Block two half-hours a day in which nobody can reach you, and do the hardest thing in the first.",
    "Ask your boss to rank the tasks: “I can do two of these by Friday. Which two?”",
  ],
  nurturing:
    "You're allowed to protect your evenings. Tell them kindly and clearly: “I'm off after six and back at nine.” Then do something that belongs only to you.",
  supportive:
    "Go in with a list and one question: “This is what's on my desk, what should come first?” That moves the problem to where it can be solved.",
  creative:
    "Draw your week as a map, with all the mountains on it. Seeing how full it is, on paper and in colour, makes it much easier to show someone and ask for less.",
  therapeutic:
    "Put small pauses between things: three slow breaths before each call, a real lunch away from the screen, a walk at the end that tells your body the work is over.",
  enthusiastic:
    "Even champions have rest days in the plan! Pick your three big plays for the week, kick the rest out, and lace up for a walk right after work!",
  professional:
    "Make the load visible: list tasks with hours, compare with the hours you have, and present the gap. Capacity is a number, and numbers are easier to negotiate than stress.",
};

export const interview: Theme = {
  ask: [
    "What draws you to this job?",
    "Which question do you hope they'll ask?",
    "What are you really good at that they should know?",
    "How do you usually calm yourself before something important?",
    "What would you like to find out about them?",
  ],
  ideas: [
    "Prepare three short stories in which you solved something: what was wrong, what you did, what came of it. They answer most questions.",
    "For the weakness question, take a real but harmless one and say what you do about it: “I used to over-prepare, so now I set a time limit.”",
    "Bring two questions of your own. It turns an exam into a conversation.",
    "Say your first sentence out loud ten times tonight. A safe start carries the rest.",
  ],
  nurturing:
    "They invited you because they already like what they've read. Go as yourself, put your hand on your heart before you walk in, and take your time with each answer.",
  supportive:
    "Have three examples ready, know two things about the place, and practise out loud once with a friend. After that, early to bed beats more notes.",
  creative:
    "Think of it as telling the story of a character you know well: where they began, what they learned, why this is the next chapter. Nobody tells it better than you.",
  therapeutic:
    "Ten minutes before, sit with both feet on the floor and breathe out longer than you breathe in. A calm body finds its words.",
  enthusiastic:
    "Game day routine! Favourite song, power walk there, three winning stories in your pocket, and a big smile for the first handshake!",
  professional:
    "Map each requirement in the advert to one piece of evidence from your work. Then rehearse each in sixty seconds: situation, action, result.",
};

export const jobChange: Theme = {
  ask: [
    "What would have to be different for you to be happy at work?",
    "Which part of the work itself do you still like?",
    "How much time do you have before you need to decide anything?",
    "What would you tell people you do, if you could choose?",
    "Who already knows about it?",
  ],
  ideas: [
    "Before you decide, have one coffee with somebody who does what you'd like to do.",
    "Work out how many months your savings would carry you. The number calms, or it tells you what to do first.",
    "List what you'd take along from this job and what you never want again. That's half of your next search.",
    "Look around while you're still in it, an hour a week. It's easier to choose when you don't have to.",
  ],
  nurturing:
    "Give yourself time to feel what this does to you before you solve it. Then share it with somebody close, big steps are lighter in company.",
  supportive:
    "I'd do it in this order: money for three months, two applications out, then the decision. Leaving is easier when you're walking towards something.",
  creative:
    "Write two postcards from yourself in a year: one from the person who stayed and one from the one who left. See which of them is more fun to write.",
  therapeutic:
    "Notice how your body feels on Sunday evening, and again after a good day. It has been voting all along.",
  enthusiastic:
    "Scout before you transfer! Try a trial day, an evening course or a chat with an insider, and then jump with a running start!",
  professional:
    "Score both options on money, growth, people, health and risk, weighted by what matters to you. Then check whether the result disappoints you, that is data too.",
};

export const newRole: Theme = {
  ask: [
    "Which part of it are you looking forward to?",
    "Who was a good boss or colleague to you, and what made them so?",
    "What would you like people there to say about you in half a year?",
    "What feels most unfamiliar about it?",
    "When does it begin in earnest?",
  ],
  ideas: [
    "Spend the first two weeks mostly asking: what works, what annoys, what should never change?",
    "Talk to each person alone for twenty minutes. People follow whoever listened to them first.",
    "Find one person who has done it before and ask what they'd do differently.",
  ],
  nurturing:
    "Nobody expects you to know everything on the first day. Ask warmly, remember names, and let people see that you care.",
  supportive:
    "Listen first, fix one small thing that annoys everybody, and keep your word on it. That earns you more trust than any speech.",
  creative:
    "Picture the team on its best day and describe it to them in three sentences. People will want to live in that picture.",
  therapeutic:
    "Doubt at a new threshold is a sign that you take it seriously. Begin each morning with one question: what does today need from me?",
  enthusiastic:
    "You made the squad for a reason! Learn everyone's strengths, pass the ball a lot, and celebrate the first small win together!",
  professional:
    "Define your first thirty days: understand, map, then change one thing. Early listening is the cheapest investment you'll ever make there.",
};

export const stage: Theme = {
  ask: [
    "What is the one thing people should take home from it?",
    "Which part of it do you know best?",
    "How have you got through something like this before?",
    "Who will be there on whose face you could rest your eyes?",
  ],
  ideas: [
    "Learn only the first two sentences and the last one by heart. The middle you know anyway.",
    "Practise once standing up, out loud and with a timer. Once aloud is worth five times in your head.",
    "Put one word per slide on a card in your pocket. You'll hardly need it, and knowing it's there helps.",
    "Breathe in for four, hold for four, and out for six, five times over. Slow breathing out tells the body that it's safe.",
  ],
  nurturing:
    "Imagine the kindest person you know in the first row, and speak to them. Most people in a room wish the speaker well.",
  supportive:
    "Know your opening cold, have water next to you, and remember that a pause looks like confidence. Forgetting a point is something only you will notice.",
  creative:
    "Begin with a tiny scene instead of a title: a place, a person, a problem. Once they see something, you only need to keep painting.",
  therapeutic:
    "Feel both feet on the floor, drop your shoulders, and breathe out slowly before your first word. The trembling is energy, and it settles.",
  enthusiastic:
    "Shake out arms and legs backstage, two big power breaths, and go! Nerves and excitement are the same engine!",
  professional:
    "Structure protects memory: one claim, three supports, one conclusion. If you lose the thread, return to the number you're at.",
};

export const study: Theme = {
  ask: [
    "Which part of it feels hardest?",
    "How do you learn best: alone, with others, writing, talking?",
    "What do you already know better than you admit?",
    "What comes after it, when it's over?",
    "What time of day is your head clearest?",
  ],
  ideas: [
    "Do twenty-five minutes, pause five, and after four rounds stop for real. Put the phone in another room.",
    "Begin with an old exam or the questions at the end. They show you what not to read.",
    "Explain one topic out loud to an imaginary ten-year-old. Where you stumble is what to learn next.",
    "Sort everything into can do, almost and no idea. Work only on almost for now, since it pays most.",
  ],
  nurturing:
    "Be gentle with the start: ten minutes with the easiest page, tea beside you. Once you're in it, the fear shrinks.",
  supportive:
    "Divide what's left by the days you have, minus one for reviewing. Then only today's piece is your problem.",
  creative:
    "Turn it into pictures: one big sheet per topic, with arrows, colours and silly mnemonics. What you've drawn yourself sticks.",
  therapeutic:
    "Learn in short calm rounds, and sleep enough: the brain files everything away at night. Three slow breaths before each round help you arrive.",
  enthusiastic:
    "Interval training for the brain! Twenty-five minutes all in, five minutes of jumping around, repeat, and a treat after set four!",
  professional:
    "Test yourself instead of rereading, and space it: today, tomorrow, in three days. Retrieval is the most efficient technique known.",
};

export const job: Theme = {
  ask: [
    "What does a normal day look like there?",
    "How did you come to do that?",
    "Which part of it do you like best?",
    "What would people be surprised to hear about it?",
    "Who do you spend most of the day with?",
  ],
  ideas: [
    "Ask somebody you work with what they'd do in your place. People love being asked.",
    "End each day by writing tomorrow's first task on a slip of paper. It makes the evening lighter.",
    "Once a month, tell whoever leads you what went well and what you need. Nobody else sees your whole week.",
  ],
  nurturing:
    "Make your working day a little kinder: a real break, a plant, one person you say good morning to by name.",
  supportive:
    "Sort it by what you can change, what you can ask for, and what you can only put up with. Start with the second, it's the most neglected.",
  creative:
    "Add one thing of your own to it: a better sign on the door, a story at the start of the meeting, a colour for each kind of task.",
  therapeutic:
    "Mark the borders of the day. Three breaths before you begin, and a short walk when you're done, so that work stays where it belongs.",
  enthusiastic:
    "Set yourself a mini challenge for the week, tick it off on Friday, and celebrate it with somebody!",
  professional:
    "Note for a week what takes time and what creates value. The gap between the two lists is where to start.",
};

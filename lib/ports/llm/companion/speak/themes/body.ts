import type { Theme } from "./theme";

export const sleep: Theme = {
  ask: [
    "What goes through your head when you lie awake?",
    "What does the last hour before bed usually look like?",
    "How long has your sleep been like this?",
    "Is it falling asleep that's hard, or waking up at night?",
    "How do the days feel after such nights?",
  ],
  ideas: [
    "Get up at the same time every day, even after a bad night. The evening will follow within a week or two.",
    "Park the thoughts on paper an hour before bed: what's open, and the first step for each. Then they needn't circle.",
    "If you're awake for more than twenty minutes, get up, read something dull in dim light, and go back when you're sleepy.",
    "With a snoring partner, lying on the side, a raised pillow and foam earplugs help, and a second bed for the worst nights is no shame. Pauses in breathing belong to a doctor.",
    "No coffee after lunch, no screen in the last half hour, a cool dark room: unexciting, and it works.",
  ],
  nurturing:
    "Make the last half hour tender: warm light, a cup of something, a page of a kind book. And don't fight the clock, resting with closed eyes is already good for you.",
  supportive:
    "Two things make the biggest difference: the same getting-up time every day, and the phone out of the bedroom. Do both for a week before judging.",
  creative:
    "Build yourself a place in your mind, a house by the sea, say, and furnish one room of it each night in full detail. Most people never get to the second room.",
  therapeutic:
    "Lie down and let your breath out for longer than it comes in, while you soften your body from the toes upwards. You aren't trying to sleep, only to rest.",
  enthusiastic:
    "Get daylight and movement in early, even a brisk twenty minutes! A body that played outside sleeps like a log!",
  professional:
    "Treat it as an experiment: fixed rising time, no caffeine after noon, screens off at ten, one note per morning. After ten days you'll know which variable matters. If it lasts for months, a doctor is the right next step.",
};

export const tired: Theme = {
  ask: [
    "Is it your body that's tired, or more your head?",
    "When did you last feel really rested?",
    "What has been draining you most?",
    "What gives you a little energy, even now?",
    "What could wait until another day?",
  ],
  ideas: [
    "Cross one thing off today's list without doing it.",
    "Ten minutes outside in daylight and a big glass of water help more than the next coffee.",
    "Go to bed an hour earlier for three nights in a row, and only then decide what else is wrong.",
    "If the tiredness stays for weeks whatever you do, let a doctor check your blood.",
  ],
  nurturing: "Lie down for a quarter of an hour, with a blanket and no purpose. You don't have to earn rest.",
  supportive:
    "Lower the bar for today: food, a shower, one necessary thing. The rest is allowed to be tomorrow's problem.",
  creative:
    "Let yourself do nothing beautifully: a window, music without words, clouds. Empty hours are where colour comes back.",
  therapeutic:
    "Ask which kind of rest is missing: sleep, quiet, company or play. Tiredness doesn't always want a bed.",
  enthusiastic:
    "Recovery is part of the training! An easy stroll, good food, early lights out, and no records today!",
  professional:
    "Check the inputs first: sleep, food, daylight, movement. If all four are in order and it persists, get it looked at.",
};

export const exercise: Theme = {
  ask: [
    "What do you enjoy most about moving?",
    "When in the week does it fit best?",
    "What would you be proud of in three months?",
    "Who could come along now and then?",
    "How does your body feel afterwards?",
  ],
  ideas: [
    "Fix two days a week and put the shoes by the door the night before. Deciding is the hardest part.",
    "Add about a tenth a week, and run easily enough to talk. Ambition is what hurts knees.",
    "On bad days do just ten minutes, and then you may stop. Mostly you won't.",
    "If something hurts every time, take a break and have it looked at. A week off is cheaper than a season.",
  ],
  nurturing:
    "Move in a way that feels like a gift and not a punishment. A gentle round with music you love is enough to begin.",
  supportive:
    "Pick a date, pick a plan that's slightly too easy, and tell one person about it. Consistency beats heroics.",
  creative:
    "Give each round a theme: blue doors, bridges, a new street every time. You'll want to see what's around the corner.",
  therapeutic:
    "Go by breath instead of by watch: only as fast as you can breathe through your nose. The body gets stronger where it feels safe.",
  enthusiastic:
    "Sign up, tell everybody, and get a training buddy! Three runs a week, one slow, one playful, one long, and high fives after each!",
  professional:
    "Set one measurable goal, increase by ten percent a week at most, and log how you felt. The trend motivates more than any single day.",
};

export const health: Theme = {
  ask: [
    "Who could go with you or be near the phone?",
    "What worries you most about it?",
    "What would you like to ask the doctor?",
    "What would help you to feel a bit safer about it?",
    "What has felt good to your body lately?",
  ],
  ideas: [
    "Write your questions down before the appointment and take somebody along who listens with you.",
    "Note when it happens, how strong it is and what helps. A doctor can do a lot with such a list.",
    "Leave the searching on the internet alone until you've spoken to someone who knows your case.",
    "If it's new, strong or doesn't go away, please have it looked at soon. That is something no program can judge.",
  ],
  nurturing:
    "Please don't wait alone. Let someone who loves you hold your hand or stay on the phone, and plan something soft for afterwards.",
  supportive:
    "Three things on a piece of paper: what you feel, since when, what you want to know. Hand it over if your voice goes. And get it checked, that's the fastest way to stop guessing.",
  creative:
    "Take a small thing along that's yours, a stone, a song, a sketchbook, so that the waiting room isn't the whole world.",
  therapeutic:
    "Stay with what is known today. When your mind runs ahead, feel your feet, breathe out slowly, and say to yourself: not yet, only now.",
  enthusiastic:
    "Bring a teammate, some snacks and your list of questions! You look after your body, and getting it checked is a strong move.",
  professional:
    "Separate what is known, what is being tested and what is imagined. Take written questions, ask what each result would mean, and note the answers.",
};

export const eating: Theme = {
  ask: [
    "What does food mean to you besides being full?",
    "When in the day is it easiest to look after yourself?",
    "How do you talk to yourself when you look in the mirror?",
    "What would feel different, if it worked out?",
  ],
  ideas: [
    "Add before you take away: one glass of water, one vegetable, one walk a day. It's kinder and lasts longer than bans.",
    "Eat sitting down and without a screen once a day. Feeling full needs a bit of attention.",
    "If thoughts about food or weight take up much of your day, please talk to a doctor. That's common, and there's good help.",
  ],
  nurturing:
    "Speak to your body the way you'd speak to a friend's. Feed it regularly and warmly, and change one thing at a time.",
  supportive:
    "Forget the big programme. One regular breakfast and a walk after dinner for two weeks, then add the next thing.",
  creative:
    "Cook in colours: something green, something red, something golden on each plate. It's hard to go wrong with a painting.",
  therapeutic:
    "Pause before eating and ask: am I hungry, tired, bored or sad? Each of these asks for something different.",
  enthusiastic:
    "Find a way to move that's actually fun, dancing counts! And fuel up properly, no engine runs on empty!",
  professional:
    "Change one habit, keep it for two weeks, look at the result, then the next. Extreme plans have the worst survival rate.",
};

export const habit: Theme = {
  ask: [
    "At which moment of the day is it hardest?",
    "What did it give you when it started?",
    "What has helped on the good days?",
    "Who is on your side in this?",
    "What would you like to have instead?",
  ],
  ideas: [
    "A craving lasts only some minutes. Drink a glass of cold water, go around the block, and look at the clock again.",
    "Change the scene right after dinner: brush your teeth, wash up, step outside. Habits hang on places.",
    "Put the money it would have cost into a jar where you can see it.",
    "Tell one person that you may call when it gets hard, and then really call.",
  ],
  nurturing:
    "When it pulls at you, be on your own side: warm tea, both hands around the cup, and the thought that every minute counts already.",
  supportive:
    "Have a plan for the worst moment, written down: leave the table, walk ten minutes, text a friend. Willpower is unreliable, plans aren't.",
  creative:
    "Give your hands another story: a pencil, clay, a string of beads, an instrument. The craving wants a ritual, so invent a better one.",
  therapeutic:
    "Surf it: notice where the urge sits, let it rise, breathe, and watch it fall again. You needn't obey a wave.",
  enthusiastic:
    "Twenty squats, a sprint up the stairs, cold water in your face! By the time you've got your breath back, the craving has missed its chance!",
  professional:
    "Identify cue, routine and reward, and replace only the routine. After dinner, for instance: same cue, a short walk, and a fresh taste instead.",
};

export const phone: Theme = {
  ask: [
    "What do you reach for it to get away from?",
    "Which part of it do you actually enjoy?",
    "What would you like to do with those hours?",
    "At what moment do you notice that it's too much?",
  ],
  ideas: [
    "Let it charge outside of the bedroom and buy a cheap alarm clock. That alone wins back an hour.",
    "Switch the screen to grey and all notifications off except for people.",
    "Put something else where your thumb goes first: a book app, a puzzle, a list of people to call.",
    "Set two times a day for the app and look at it only on a computer.",
  ],
  nurturing:
    "Don't scold yourself, these things are built to hold you. Lay the phone in another room for one hour this evening and give that hour to something soft.",
  supportive:
    "Make it a nuisance: sign out after every use, no face unlock, charger in the hallway. You'll be surprised how lazy the habit is.",
  creative:
    "Keep a notebook where the phone used to lie. Each time you reach for it, one line or one doodle. After a month you'll have made a book.",
  therapeutic:
    "Take one breath before you unlock it, and ask what you are looking for. Sometimes the answer is rest.",
  enthusiastic:
    "Challenge: first hour of the day without it! Stretch, walk, breakfast outside, and tick off each win on the calendar!",
  professional:
    "Measure for three days, pick the single app with the largest share, and add friction to just that one. Review weekly.",
};

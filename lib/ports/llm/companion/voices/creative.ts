import type { Voice } from "./voice";

export const creative: Voice = {
  greeting: [
    "Hello {user}, the page is blank and the ink is fresh.",
    "Hi, you've just walked into the scene.",
    "Welcome, I was wondering what colour today would have.",
    "Hello, step into the studio.",
  ],
  howAreYou: [
    "Somewhere between sea green and gold today. Which colour are you?",
    "Drifting like a paper boat, thank you. What weather is it inside you?",
    "I feel like the quiet before a first brushstroke. And you, what would your day sound like as music?",
  ],
  thanks: [
    "You're welcome. You brought the paint, I only held the brush.",
    "My pleasure, {user}. Thoughts like yours are good material.",
    "Any time, that was a lovely line in our little story.",
  ],
  goodbye: [
    "Goodbye for now, {user}. May something small and strange inspire you.",
    "Until the next chapter. Leave the window open for ideas.",
    "Sleep well, dream in colour, and come tell me what you saw.",
  ],
  good: [
    "What a bright stroke across the day. I can almost see {topic} shimmer.",
    "Oh, hang that one on the wall: {topic}, framed in gold.",
    "That sounds like the first warm note of a song.",
    "How wonderful, the whole picture just got lighter.",
  ],
  sad: [
    "That sounds like a grey, rainy page, and I'm sorry. We can sit under it together with {topic}.",
    "I'm sorry. Some days one can only paint {topic} in blue, and blue deserves space on the canvas too.",
    "That hurts to hear. Even broken lines belong in the drawing.",
    "I'm sorry it's so dark in this scene right now.",
  ],
  angry: [
    "I can feel the red in that, all sparks around {topic}.",
    "Such fire. Before it burns you, let's pour it into something: a scribble, a verse, a very loud song.",
    "That's a thunderstorm of a feeling, and thunder is allowed.",
  ],
  anxious: [
    "It sounds as if your mind is painting {topic} larger than life.",
    "So many restless lines at once. Let's draw just one of them, slowly.",
    "Worry has a wild imagination, doesn't it? Yours can also invent a kinder ending.",
  ],
  plan: [
    "To {plan}: that sounds like the opening line of something.",
    "I'm already picturing it, you setting out to {plan}.",
    "Ah, a sketch of things to come. Let's add a little detail.",
    "Every piece begins with somebody wanting something, and there it is.",
  ],
  advice: [
    "Try turning {topic} into a story: who is the hero, what do they want, and what stands in the doorway?",
    "Make three bad drafts of an answer to {topic} on purpose. The fourth tends to be honest.",
    "Look at it from an odd angle: what would you do if nobody ever saw the result?",
    "Set yourself a tiny frame, ten minutes and one page, and see what wants to appear.",
  ],
  like: [
    "Mm, {topic}: I can nearly taste the colour of that.",
    "There's a poem hiding in the way you love {topic}.",
    "Lovely, I'd pin that to the mood board.",
    "Things we love leave fingerprints on everything we make.",
  ],
  tell: [
    "I'm sketching as you speak, and I can see {topic} taking shape.",
    "There's a story in {topic}, I can feel its edges.",
    "Let me hold {topic} up to the light for a moment.",
    "I like how that begins. It could turn into anything.",
    "Interesting, that paints quite a picture.",
  ],
  short: [
    "A haiku of an answer.",
    "Small words can hold big rooms.",
    "Mm, a pause is also part of the music.",
    "A single brushstroke, and I'm curious about the rest.",
  ],
  cannot: [
    "I can dream around {topic}, but facts and code are not in my paintbox without a language model.",
    "If I answered that, I'd be inventing it, and you asked for something true.",
    "That needs a reference book, and all I have is a script and a handful of metaphors.",
  ],
  recall: [
    "There's an echo here of {earlier}, from earlier in our story.",
    "You painted {earlier} for me before; does that belong in this picture?",
    "I still have {earlier} pinned to the wall from before.",
  ],
  follow: [
    "If you gave {topic} a colour, which would it be?",
    "What would the next scene with {topic} look like?",
    "What small detail about {topic} would nobody else notice?",
    "If {topic} were the title of a song, how would it begin?",
    "What do you imagine when you close your eyes and think of {topic}?",
  ],
  ask: [
    "What has caught your eye lately, however small?",
    "What shall we make of today?",
    "If this week were a book, what would this chapter be called?",
    "Which image won't leave you alone at the moment?",
    "What are you daydreaming about?",
  ],
};

import type { Voice } from "./voice";

export const professional: Voice = {
  greeting: [
    "Hello, {user}. Good to have you here.",
    "Hello. I'm ready when you are.",
    "Good to see you. Let's get to it.",
    "Hello, the floor is yours.",
  ],
  howAreYou: [
    "All systems in order, thank you. How are you, and what is the most interesting problem on your desk?",
    "Running as specified, thanks. How is your day measuring up?",
    "Fine, thank you. And you: on schedule, or improvising?",
  ],
  thanks: [
    "You're welcome. It was a worthwhile question.",
    "My pleasure, {user}.",
    "Glad to be of use. Bring the next one whenever you like.",
  ],
  goodbye: [
    "Goodbye, {user}. We can resume at any point.",
    "Until next time. I'd suggest noting your next step before you close this.",
    "Take care. A rested mind debugs faster.",
  ],
  good: [
    "Congratulations, I'd count {topic} as a measurable success.",
    "Excellent. It's worth noting what made {topic} work, so you can repeat it.",
    "That is a very good result.",
    "Well done. The evidence is in your favour.",
  ],
  sad: [
    "I'm sorry. Setting analysis aside for a moment, dealing with {topic} must be hard.",
    "I'm sorry to hear that. There's no need to be efficient about {topic}.",
    "That is a difficult situation, and your reaction to it is reasonable.",
    "I'm sorry. We can take it slowly, one part at a time.",
  ],
  angry: [
    "It's reasonable to be frustrated with {topic}. Separating facts from intent may help.",
    "That does sound unreasonable. I'd write the reply now and send it tomorrow.",
    "A justified objection, as far as I can see. Let's define what you want changed.",
  ],
  anxious: [
    "Let's bound the problem. With {topic}, what is the worst case, the best case, and the likely one?",
    "Uncertainty is uncomfortable. Listing what is known and what is not tends to shrink it.",
    "I understand the concern. One variable at a time.",
  ],
  plan: [
    "The objective, then, is to {plan}. Next come scope, time and the first milestone.",
    "Understood: you intend to {plan}. Let's look at constraints.",
    "A clear intention. It needs a deadline and a first measurable step.",
    "Noted. I'd begin by defining what finished looks like.",
  ],
  advice: [
    "For {topic} I'd write down the goal, the constraints and two options, then test the cheaper one first.",
    "Consider {topic} in reverse: start from the result you want and ask what must be true one step before it.",
    "Make the decision reversible if you can. Then speed matters more than perfection.",
    "Collect one more piece of evidence, the one most likely to change your mind, and then decide.",
  ],
  like: [
    "An interest in {topic}, noted with curiosity.",
    "I can see the appeal of {topic}.",
    "A considered preference, I suspect.",
    "That tells me something about how you think.",
  ],
  tell: [
    "Understood. Let me make sure I have the key variable right: {topic}.",
    "I see. Let's examine {topic} a little more closely.",
    "Thank you, that gives me context on {topic}.",
    "Interesting. There is probably more structure here than it seems.",
    "Noted. Let's take it apart step by step.",
  ],
  short: ["Concise.", "Acknowledged.", "Understood, briefly.", "Noted, and thank you for the clear signal."],
  cannot: [
    "I have no verified information on {topic}, and a guess dressed as an answer would be worse than none.",
    "That requires knowledge or computation that a script doesn't have. I'd rather state the limit than bluff.",
    "I can't look things up or write code without a language model. I can help you frame the question well.",
  ],
  recall: [
    "You mentioned {earlier} earlier; could there be a dependency?",
    "For context, I still have {earlier} on record from before.",
    "How does this relate to {earlier}, which you raised earlier?",
  ],
  follow: [
    "What is the central question about {topic}?",
    "What do you already know for certain about {topic}?",
    "Which constraint matters most with {topic}?",
    "What outcome would you consider a success with {topic}?",
    "What would change your mind about {topic}?",
  ],
  ask: [
    "What would you like to analyse today?",
    "Which problem deserves attention first?",
    "What are you building, learning or fixing at the moment?",
    "What has made you curious lately?",
    "What would be the most useful thing to work through?",
  ],
};

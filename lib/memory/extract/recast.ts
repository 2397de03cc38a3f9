import { KIN } from "./words";

const PEOPLE = KIN.slice(1, -1);
const TASTE =
  "love|like|enjoy|adore|hate|dislike|loathe|fear|follow|support|trust|do|speak|remember|regret|collect|play|drink|eat|watch|read|miss|want|need|cannot stand|cannot eat|cannot bear|cannot live without|do not like|do not eat|will not eat|am allergic to|am scared of|am afraid of|dream of|listen to|speak|dread";

/** Sentences in another order than "I do so", and how they read in that order. */
const ORDERS: [RegExp, string][] = [
  // "It's eczema that keeps me scratching", "It was my gran who raised me"
  [
    /^(?:it|that) (?:is|was) (?!not\b|just\b|so\b|the (?:fact|way)\b|you\b)((?:\p{L}[\p{L}'-]* ){0,4}?\p{L}[\p{L}'-]*) (?:that|who|which) (?=(?:\p{L}+ ){1,3}(?:me|my)\b)/iu,
    "$1 ",
  ],
  [/^it (?:is|was) (?!not\b)((?:\p{L}+ ){0,3}?\p{L}+) (?:that )?I ((?:TASTE)\b.*)$/iu, "I $2 $1"],
  // "What I love most is sailing", "The only thing I can't eat is okra", "All I drink is tea"
  [
    /^(?:what|all|(?:the )?(?:only |one |first |last |main )*(?:thing|things|food|drink|sport|animal|place|vegetable|fruit|subject|game|music|language|instrument|colou?r|person)(?: in (?:the|my) (?:world|life))?)(?: that| which)? I (?:really |always |absolutely |still |just |truly |ever )*((?:TASTE))(?: (?:the )?(?:most|best|more than anything|doing most|above all|at all))? (?:is|are) (.+)$/iu,
    "I $1 $2",
  ],
  [
    /^there is nothing (?:in (?:the|this) world |on earth |else )?(?:that )?I (love|like|enjoy|hate|fear) more than (.+)$/iu,
    "I $1 $2",
  ],
  [
    /^(?:there is )?nothing (?:scares|frightens|terrifies) me (?:more|as much) (?:than|as) (.+)$/iu,
    "I am scared of $1",
  ],
  // "It annoys me when people chew", "It bothers me when you call me buddy"
  [
    /^(?:it|I (?:really )?(?:do not like|hate|dislike) it) (?:(?:really|always) )?(?:(?:bothers|annoys|irritates|bugs|irks|hurts|upsets|offends) me )?when you call me /iu,
    "do not call me ",
  ],
  [
    /^it (?:really |always )?(?:bothers|annoys|irritates|bugs|irks|upsets|winds) me(?: up)? when (?!you\b)/iu,
    "I hate it when ",
  ],
  [/^it (?:really |always )?(?:bothers|annoys|irritates|bugs) me when you /iu, "do not "],
  // "It takes me an hour to fall asleep"
  [/^it (?:always |usually )?takes me (.{2,30}?) to (?=\p{L})/iu, "I always need $1 to "],
  [
    /^(?:it|this) (?:is|has (?:always |long )?been) my (?:(?:big|biggest|lifelong|life's|great|secret|one|only) )*(dream|goal|ambition|plan|hope|wish|aim|intention) to /iu,
    "my $1 is to ",
  ],
  [/^(?:it|this) (?:is|was) my (job|task|duty|habit|custom|tradition|nature|way) to /iu, "I always "],
  // "You'll never catch me on a plane"
  [/^you will (?:never|not) (?:catch|get|see|find) me (\p{L}+ing)\b/iu, "I am never $1"],
  [
    /^you will (?:always |usually )?(?:find|see|catch) me (\p{L}+ing)\b(?=.* (?:every|each|on|at|in)\b)/iu,
    "I am always $1",
  ],
  [/^(?:nobody|no one|none of us|nobody else) (?:in|of) (my family) (\p{L}+s?)\b/iu, "my family never $2"],
  [
    /^(?:in|at) my (?:house|home|family|place),? (?:everybody|everyone|we all|they all|all of us) /iu,
    "my family ",
  ],
  [/\bthe whole family (?=\p{L}+s\b)/iu, "my whole family "],
  [/^home is (?:now |still |currently )?(?:in )?(?!where\b|a\b|the\b|so\b|not\b)(?=\p{L})/iu, "I live in "],
  // "This Friday is my driving test"
  [
    /^((?:this |next |on |coming )*(?:\p{L}+day|week|month)|tomorrow|(?:on )?the \d+(?:st|nd|rd|th)(?: of \p{L}+)?|\p{L}+ \d+(?:st|nd|rd|th)?) is my (?!favou?rite|\p{L}*th\b|birthday|day|turn|last|first)(.+)$/iu,
    "my $2 is $1",
  ],
  // "I'd never eat snails"
  [
    /^I would (?:never|not)(?: ever)? (?=(?:eat|touch|drink|wear|live|fly|work|hurt|vote|buy|own|smoke|marry)\b(?! (?:it|that|this|you)\b))/iu,
    "I never ",
  ],
  // "A friend of mine", "one of my brothers"
  [new RegExp(`^(?:an?|one) ((?:[\\p{L}-]+ )?${PEOPLE}) of mine,? (?:(?:called|named) )?`, "iu"), "my $1 "],
  [
    new RegExp(
      `^one of my ((?:[\\p{L}-]+ )?(?:${PEOPLE}|brother|sister|cousin|uncle|aunt|friend|colleague|flatmate|neighbour))s,? `,
      "iu",
    ),
    "my $1 ",
  ],
  [
    new RegExp(
      `^(?:both|all|most|some|half|the whole) (?:of )?my (${PEOPLE}s?|relatives|cousins|family|siblings|brothers|sisters)\\b`,
      "iu",
    ),
    "my $1",
  ],
  // "I've been working there for four years as an accountant"
  [
    /^I (?:have been working|have worked|am working|work) there (for|since) (.+?) as (an? .+)$/iu,
    "I have worked as $3 $1 $2",
  ],
  // "At 43, I'm going back to school"
  [
    /^at (\d{2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:-\p{L}+)?),? I am (?=\p{L})/iu,
    "I am $1, and I am ",
  ],
  [
    /^I (?:would (?:describe|call|consider) myself|consider myself|see myself|think of myself) (?:as |to be )?(?=\p{L})/iu,
    "I am ",
  ],
  [/^neither of my ([\p{L}-]+s) (\p{L}+?)(?:es|s)? (?=\p{L})/iu, "my $1 do not $2 "],
  [/^(\p{L}+(?: \p{L}+)?) here$/iu, "I am $1"],
];

const RECAST: [RegExp, string][] = ORDERS.map(([pattern, words]) => [
  new RegExp(pattern.source.replaceAll("TASTE", TASTE), pattern.flags),
  words,
]);

/** A sentence told in the order the rules read: "What I love most is sailing" is "I love sailing". */
export function recast(said: string): string {
  const lead =
    /^(?:(?:so|and|but|well|oh|honestly|yes|no|actually|you know|please|haha|ha|hey|sorry|also|anyway),? )+/i.exec(
      said,
    )?.[0] ?? "";
  const rest = said.slice(lead.length).replace(/[.!\s]+$/, "");
  for (const [pattern, words] of RECAST) if (pattern.test(rest)) return rest.replace(pattern, words);
  return said;
}

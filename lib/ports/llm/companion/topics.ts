import { mirror, quotable } from "./mirror";

type Term = { text: string; pre: string; post: string; tags: string[] };
type Noun = { terms?: Term[] };

const MAX_READ = 600;
const MAX_TOPIC = 48;

/** Nouns that say nothing about what somebody is talking about. */
const EMPTY =
  /^(?:(?:the|your|a|an|this|that|some|no|any|all|every|each|last|next|much|many|more|most|one|few|little|whole|same|other) )*(?:things?|stuff|lots?|bits?|kinds?|sorts?|ways?|times?|days?|weeks?|months?|years?|hours?|minutes?|today|tomorrow|tonight|yesterday|morning|evening|night|weekend|(?:any|some|no|every)(?:thing|one|body|where)|ones?|guys?|thanks?|hello|hi|hey|names?|questions?|moments?|feelings?|people|thinking|course|reason|point|problem|issue|idea|man|dude|bro|lol|haha|ok|okay|yes|yeah|no|please|advice|help|talk|chat|word|sentence|instructions?|prompts?|system|who|what|which|self|it|u|im|idk|honest|fact|mood|sad|happy|angry|person|place|rest|back|end|part|side|kinda|sorta)$/i;
const LEAD: Record<string, string> = {
  my: "your",
  our: "your",
  a: "the",
  an: "the",
  any: "",
  some: "",
  more: "",
  "i'm": "",
};
const TAIL =
  /^(?:yesterday|today|tonight|tomorrow|now|lately|recently|again|too|anymore|soon|later|then|here|there|right|really|actually|morning|evening|afternoon|night|weekend|ago|last|next|this|week|month|year)$/i;

let parser: Promise<typeof import("compromise")> | undefined;

/**
 * What a message is about: noun phrases turned towards the user ("your brother Tom"), the most telling first. Reads
 * at most the first 600 characters; English only. Never throws.
 */
export async function topicsOf(text: string): Promise<string[]> {
  try {
    parser ??= import("compromise");
    const { default: nlp } = await parser;
    const liked = likedThings(text);
    const nouns = nlp(text.slice(0, MAX_READ)).nouns().json() as Noun[];
    const phrases = nouns.map((noun) => phrase(noun.terms ?? [])).filter((one) => one !== undefined);
    const ranked = [...liked, ...phrases]
      .map((one, index) => ({ ...one, index }))
      .sort((one, other) => other.weight - one.weight || one.index - other.index)
      .map(({ words }) => words);
    return [...new Set(ranked)];
  } catch {
    return [];
  }
}

type Phrase = { words: string; weight: number };

function phrase(all: Term[]): Phrase | undefined {
  let terms = all.slice(
    all.findIndex(({ tags }) => !tags.includes("Pronoun") || tags.includes("Possessive")),
  );
  while (isTail(terms.at(-1))) terms = terms.slice(0, -1);
  const [first] = terms;
  if (!first || terms.length > 7 || /^you/i.test(first.text)) return undefined;
  if (terms.some(isNoise)) return undefined;
  const mine = /^(?:my|our)$/i.test(first.text);
  const named = terms.some(({ tags }) => ["ProperNoun", "Person", "Place"].some((tag) => tags.includes(tag)));
  const words = terms.map(({ text, tags }, at) => {
    const isName = tags.includes("ProperNoun") || tags.includes("Acronym") || /^[^a-z]{2,}$/.test(text);
    const plain = isName ? text : lowered(text);
    return at === 0 ? (LEAD[plain.toLowerCase()] ?? plain) : mirror(plain);
  });
  const joined = quotable(words.join(" "), MAX_TOPIC);
  if (!joined || EMPTY.test(joined) || joined.length < 3) return undefined;
  return { words: joined, weight: (mine ? 3 : 0) + (named ? 2 : 0) + (terms.length > 1 ? 1 : 0) };
}

/** Code, markup, or keys struck at random. */
const isNoise = ({ text, pre, post }: Term) =>
  /[<>{}[\]\\/=|$@#*_~`^]/.test(pre + text + post) || /[bcdfghjklmnpqrstvwxz]{5}(?!s\b)/i.test(text);

const isTail = (term: Term | undefined) =>
  !!term &&
  (TAIL.test(term.text.replace(/\W+$/, "")) || term.tags.includes("Date") || term.tags.includes("Time"));

const lowered = (text: string) => (/^\p{Lu}[\p{Ll}']+$/u.test(text) ? text.toLowerCase() : text);

/** "I love hiking and sushi": the tagger takes "love hiking" for a verb, and hiking is what it is about. */
function likedThings(text: string): Phrase[] {
  const found =
    /\bI (?:really |just |so |also |still )?(?:love|like|enjoy|adore|prefer|miss|hate|can't stand)(?:d)? ((?!to |that |it |when |how |you |him |her |them |this )[^.!?,;:()]{3,40})/i.exec(
      text,
    );
  const words = quotable(
    mirror(
      (found?.[1] ?? "").replace(
        / (?:but|because|so|when|since|and (?:i|we|then)|at the moment|a lot|so much|very much|too)\b.*$/i,
        "",
      ),
    ),
    40,
  );
  if (!words || EMPTY.test(words)) return [];
  return [{ words: words.replace(/^(?:a|an) /i, "the "), weight: 4 }];
}

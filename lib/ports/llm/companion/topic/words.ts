import { isAnimal, isPerson } from "./kin";

/** One word of a message with what the tagger takes it for. */
export type Word = {
  text: string;
  low: string;
  tags: ReadonlySet<string>;
  /** Punctuation that ends a phrase stands right after it. */
  ends: boolean;
  /** Begins a sentence, so that its capital says nothing. */
  first: boolean;
};

type Term = { text: string; pre: string; post: string; tags: string[] };

/** Tagging takes about a millisecond for 100 characters. */
const MAX_READ = 700;

let tagger: Promise<typeof import("compromise")> | undefined;

/** The words of a message, of at most its first 700 characters. English only. */
export async function wordsOf(text: string): Promise<Word[]> {
  tagger ??= import("compromise");
  const { default: nlp } = await tagger;
  const sentences = nlp(text.slice(0, MAX_READ)).json() as { terms?: Term[] }[];
  return sentences.flatMap(({ terms = [] }) =>
    terms
      .filter((term) => term.text !== "")
      .map((term, index) => ({
        text: term.text,
        low: term.text.toLowerCase(),
        tags: new Set(term.tags),
        ends: /[.,!?:;()"“”…/\\|<>{}[\]=]|\s-+\s|—|–/.test(term.post) || isSymbol(term.post),
        first: index === 0,
      })),
  );
}

const isSymbol = (post: string) => /[^\p{L}\p{N}\s'-]/u.test(post);

export const isNoun = ({ tags, low }: Word) =>
  (tags.has("Noun") || isPerson(low) || isAnimal(low)) &&
  !["Pronoun", "Date", "Value", "Duration", "Time"].some((tag) => tags.has(tag)) &&
  /^\p{L}/u.test(low);

import { type Exchange, read } from "../hear/conversation";
import { quotation } from "../mirror";

const COMMON = new Set(
  (
    "a about above after again all also am an and any are as ask asked at be because been before being but by call called " +
    "can could did do does doing don't earlier ever every feel for from get got had has have having he her here him his how " +
    "i i'm if in is it its just kind know last like little long make many maybe me mention mentioned more most much my " +
    "name need new no not of off old on one or our out own really recall remember said same say she should so some still " +
    "such talk talked tell than thank thanks that that's the their them then there these they thing things think this " +
    "those time to today told too us very was we well were what what's when where which who whose why will with would " +
    "yesterday first advice people keep put set take bring find use try show send people work life home night love through start stop better help thing idea week you your you're again please hey hi ok living"
  ).split(" "),
);

/** What a question names and what was told need not be the same word. */
const KIN_WORDS: [RegExp, RegExp][] = [
  [
    /\binstrument\b/,
    /\b(?:trumpet|guitar|piano|violin|drums|flute|cello|saxophone|clarinet|ukulele|bass|accordion|harp|organ)\b/,
  ],
  [/\b(?:cook|cooked|bake|baked|eat|ate|make|made)\b/, /\b(?:made|cooked|baked|ate|eat|had)\b/],
  [
    /\bgo(?:ing)?\b|\btravel\w*\b|\btrip\b|\bvacation\b|\bholiday\b/,
    /\b(?:trip|travel\w*|fly(?:ing)?|visit\w*|going to|vacation|holiday)\b/,
  ],
  [/\b(?:leave|left|break up|broke up)\b/, /\b(?:left|leav\w+|broke up|because|moves? to)\b/],
  [/\bcome from\b|\bcame from\b/, /\b(?:from|back|moved)\b/],
  [/\bwedding\b|\bmarr\w+\b/, /\b(?:wedding|married|marry\w*)\b/],
  [
    /\b(?:sport|hobby|hobbies)\b/,
    /\b(?:football|tennis|run|running|swim\w*|chess|yoga|climb\w*|paint\w*|hik\w+|cycl\w+|play)\b/,
  ],
  [/\blanguage\b/, /\blearning\b/],
  [/\bworr\w+\b|\bafraid\b|\bscared\b/, /\b(?:worr\w+|afraid|scared|nervous)\b/],
  [/^what(?:'s| is| was) (?:my|the) .* about\b/, /\bit(?:'s| is| was) about\b/],
  [/\bplans?\b/, /\b(?:want to|going to|planning|plan to)\b/],
  [/\bbook(?:s)?\b|\bread(?:ing)?\b/, /\b(?:book|read\w*|novel)\b/],
];

const KINDS: [RegExp, RegExp][] = [
  [
    /\bwhen\b|\bwhat (?:day|time|month)\b/,
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:tomorrow|tonight|next|in \w+ (?:days?|weeks?|months?)|at \d)\b/,
  ],
  [
    /\bwhere\b|\bwhich (?:city|country|town)\b|\bwhat (?:city|country|town)\b/,
    /\b(?:in|at|to|from|near) (?:the )?(?!january|february|march|april|may\b|june|july|august|september|october|november|december|spring|summer|autumn|winter|the\b)\p{L}{3,}/u,
  ],
  [/\bwhy\b/, /\b(?:because|since|so that)\b/],
  [/\bhow old\b/, /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)\b/],
  [/\bwho(?:se)?\b/, /\bmy \p{L}+/u],
];

/** Fewer words are an answer to something, and say little when quoted alone. */
const MIN_WORDS = 4;

const stem = (word: string) => word.replace(/(?:'s|ing|ed|es|s|e)$/, "");

export function keywords(lower: string): string[] {
  const words = lower.slice(0, 1_000).match(/[\p{L}\p{N}][\p{L}\p{N}'-]+/gu) ?? [];
  return [...new Set(words.filter((word) => !COMMON.has(word)).map(stem))];
}

/** The user's own words from before that answer a question (lower case) best, as a quotation, or undefined. */
export function quoteFor(question: string, past: readonly Exchange[]): string | undefined {
  const wanted = keywords(question);
  const kinWords = KIN_WORDS.filter(([asks]) => asks.test(question)).map(([, answers]) => answers);
  const kinds = KINDS.filter(([asks]) => asks.test(question)).map(([, answers]) => answers);
  let best: string | undefined;
  let most = 1;
  for (const { said } of past) {
    const { lower: message } = read(said.slice(0, 1_500));
    if (/\?\s*$/.test(message) && /^(?:what|when|where|who|how|do|did|can|why|which|whose)\b/.test(message))
      continue;
    const near = hits(message, wanted) > 0 ? 0.5 : 0;
    for (const clause of clauses(said.slice(0, 1_500))) {
      const { lower } = read(clause);
      const alike = kinWords.filter((words) => words.test(lower)).length;
      const named = hits(lower, wanted) + alike;
      if (named === 0 || lower.split(" ").length < MIN_WORDS) continue;
      const unreal = /\bdid\b/.test(question) && /\b(?:want to|will|next|going to)\b/.test(lower) ? 1 : 0;
      const score = named * 2 + alike + near + kinds.filter((kind) => kind.test(lower)).length - unreal;
      if (score >= most) {
        most = score;
        best = clause;
      }
    }
  }
  return best && quotation(best);
}

function hits(lower: string, wanted: readonly string[]): number {
  const words = new Set((lower.match(/[\p{L}\p{N}][\p{L}\p{N}'-]+/gu) ?? []).map(stem));
  return wanted.filter((word) => words.has(word)).length;
}

/** Sentences, and long sentences at their joints. */
function clauses(text: string): string[] {
  const sentences = text.slice(0, 1_500).split(/(?<=[.!?…])(?<!\b(?:Mr|Mrs|Ms|Dr|St)\.)\s+|\n+/);
  return sentences
    .flatMap((sentence) =>
      sentence.length <= 90 ? [sentence] : sentence.split(/, (?:and|but|then|so) |, | but | and then /),
    )
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}

const OLD =
  /\b(?:is|'s|are|'re|turned|turns|turning) (?:already |only |just |now |almost )?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)(?: (?:years?|months?|weeks?)(?: old)?)?(?=[.,!]|$| and| now)|\b\d{1,3}[- ]years?[- ]old\b/;

/** The first words about an age, from where the one asked about was first spoken of. */
export function ageQuote(question: string, past: readonly Exchange[]): string | undefined {
  const wanted = keywords(question);
  const from = past.findIndex(({ said }) => hits(read(said.slice(0, 1_500)).lower, wanted) > 0);
  if (from < 0) return undefined;
  const clause = past
    .slice(from)
    .flatMap(({ said }) => clauses(said))
    .find((each) => OLD.test(read(each).lower));
  return clause && quotation(clause);
}

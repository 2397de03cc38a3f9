import { mirror, quotable } from "../mirror";
import { EVENT, isBare, isEmpty } from "./empty";
import { isAnimal, isClose, isName, isOwnWithout, isPerson } from "./kin";
import { isNoun, type Word } from "./words";

/** A thing somebody speaks of, turned towards them, and how much it is likely to be what they are talking about. */
export type Phrase = { words: string; weight: number };

const MAX_TOPIC = 48;
const MAX_WORDS = 5;

const LEAD: Record<string, { lead: string; weight: number }> = {
  my: { lead: "your", weight: 4 },
  our: { lead: "your", weight: 4 },
  the: { lead: "the", weight: 1.5 },
  a: { lead: "the", weight: 1.5 },
  an: { lead: "the", weight: 1.5 },
  this: { lead: "this", weight: 1.5 },
  his: { lead: "his", weight: 1.7 },
  her: { lead: "her", weight: 1.7 },
  their: { lead: "their", weight: 1.7 },
};
/** After these "a nurse" says what somebody is, and "a bit" how much. */
const BEFORE_PREDICATE =
  /^(?:is|are|was|were|am|be|been|being|'s|'m|'re|as|like|such|what|not|become|became|becoming|i'm|he's|she's|it's|you're|we're|they're|that's|than)$/;
const OWNING =
  /^(?:have|has|had|got|bought|adopted|ordered|getting|get|started|'ve|i've|we've|own|made|wrote|baked)$/;
const SPOKEN_OF =
  /^(?:about|of|with|without|for|and|hate|hates|love|play|plays|playing|doing|started|start|quit|my|our|the|miss|hating|learning)$/;
/** "In my head", "in my life" says where, "my old life" what. */
const NOT_ALONE = /^(?:life|head|mind|heart|face|eyes|house|home|room)$/;
const QUARREL = /^(?:fights?|arguments?|quarrel|row|chat|talk|conversation|call)$/;
const NOT_ADJECTIVE =
  /^(?:such|many|much|more|less|own|very|just|only|same|other|last|next|all|each|every|whole|over|too|so)$/;

/** The noun phrases of a message, in the order they stand there. */
export function phrasesOf(words: readonly Word[]): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const determined = Object.hasOwn(LEAD, word.low) ? LEAD[word.low] : undefined;
    const phrase = determined && !word.ends ? led(words, at, determined) : bare(words, at);
    if (!phrase) continue;
    found.push(phrase);
    at = phrase.last;
  }
  return found;
}

type Found = Phrase & { last: number };

function led(words: readonly Word[], at: number, { lead, weight }: { lead: string; weight: number }) {
  const article = words[at]?.low ?? "";
  const before = words[at - 1];
  const open = before && !before.ends ? before.low : "";
  if (/^(?:a|an)$/.test(article) && BEFORE_PREDICATE.test(open)) return undefined;
  const last = lastNoun(words, at + 1);
  if (last === undefined) return undefined;
  // Where something was is seldom what it is about: "we met in a climbing gym".
  const isPlace =
    /^(?:a|an|the)$/.test(article) &&
    /^(?:in|at|on|by|from|into|to|near)$/.test(open) &&
    !EVENT.test(words[last]?.low ?? "");
  const inner = words.slice(at + 1, last + 1);
  const head = words[last]?.low ?? "";
  const own =
    article === "the" ? isClose(head) : /^an?$/.test(article) && (isClose(head) || OWNING.test(open));
  return finished(
    words,
    inner,
    last,
    own && !QUARREL.test(head) ? "your" : lead,
    isPlace ? 1 : own ? 3 : weight,
  );
}

/** Without an article: names, one's mother, and the few things that need none. */
function bare(words: readonly Word[], at: number): Found | undefined {
  const word = words[at];
  const next = words[at + 1];
  if (word?.tags.has("Cardinal") && next && (isAnimal(next.low) || isPerson(next.low)))
    return finished(words, [next], at + 1, "your", 3);
  if (!word || !isNoun(word)) return undefined;
  const before = words[at - 1]?.low ?? "";
  if (isOwnWithout(word.low) && !/^(?:your|every|any|no)$/.test(before))
    return finished(words, [word], at, "your", 4);
  if (/^friends$/.test(word.low) && !/^(?:make|making|made|best|just|no|be|new|any|of)$/.test(before))
    return finished(words, [word], at, "your", 2);
  if (isProper(word)) {
    let last = at;
    while (last < at + 2 && !words[last]?.ends && isProper(words[last + 1])) last++;
    return finished(
      words,
      words.slice(at, last + 1),
      last,
      "",
      /^(?:in|at|from|to|near|into)$/.test(before) ? 1 : 2,
    );
  }
  if (/^(?:made|cooked|baked|ate|brewed)$/.test(before) && word.tags.has("Singular"))
    return finished(words, [word], at, "the", 3);
  if (!isBare(word.low) || (at > 0 && !words[at - 1]?.ends && !SPOKEN_OF.test(before))) return undefined;
  const last = lastNoun(words, at) ?? at;
  return finished(words, words.slice(at, last + 1), last, "", 1.5);
}

function lastNoun(words: readonly Word[], from: number): number | undefined {
  let last: number | undefined;
  for (let at = from; at < words.length && at < from + MAX_WORDS; at++) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || (at > from && before?.ends)) break;
    const next = word.ends ? undefined : words[at + 1];
    const leadsOn = next !== undefined && (isNoun(next) || next.tags.has("Adjective"));
    if (isNoun(word)) {
      if (isEmpty(word.low) && last !== undefined) break;
      last = at;
    } else if (!(leadsOn && canDescribe(word) && !NOT_ADJECTIVE.test(word.low))) break;
  }
  return last;
}

const canDescribe = ({ tags }: Word) =>
  ["Adjective", "Gerund", "Participle", "Cardinal", "Ordinal", "Unit"].some((tag) => tags.has(tag));

function finished(
  words: readonly Word[],
  all: readonly Word[],
  last: number,
  lead: string,
  weight: number,
): Found | undefined {
  const inner = all.filter(({ tags }) => !tags.has("Cardinal") && !tags.has("Unit"));
  const head = inner.at(-1);
  if (inner.length === 1 && NOT_ALONE.test(head?.low ?? "")) return undefined;
  if (!head || isEmpty(head.low) || inner.some(isNoise) || /'s?$/.test(head.low)) return undefined;
  if (inner.some(({ low }) => /^(?:you|your|yours)$/.test(low))) return undefined;
  const kin = inner.findIndex(({ low }) => isPerson(low) || isAnimal(low));
  const hasName = kin >= 0 && kin < inner.length - 1 && inner.slice(kin + 1).every(isProperOrKnown);
  const spoken = inner.map((word, index) => shown(word, hasName && index > kin)).join(" ");
  const more = hasName ? undefined : complement(words, last, head);
  const text = [lead, spoken, more?.text].filter(Boolean).join(" ");
  const topic = quotable(text, MAX_TOPIC);
  if (!topic || topic.length < 3 || topic.length < text.length - 2) return undefined;
  const bonus = (more ? 3 : 0) + (kin >= 0 ? 1 : 0) + (hasName ? 1 : 0) + (EVENT.test(head.low) ? 0.6 : 0);
  return { words: topic, weight: weight + bonus, last: more?.last ?? last };
}

/** "the fight with my sister", "the trip to Japan": what makes an event this one. */
function complement(words: readonly Word[], last: number, head: Word) {
  const link = words[last + 1];
  if (head.ends || !link || !/^(?:with|to|of|at|about|in)$/.test(link.low) || !EVENT.test(head.low))
    return undefined;
  const at = last + 2;
  const word = words[at];
  if (!word) return undefined;
  if (isProper(word)) return { text: `${link.low} ${word.text}`, last: at };
  if (link.low === "of" && isNoun(word) && !isEmpty(word.low))
    return { text: `of ${shown(word, false)}`, last: at };
  const lead = /^(?:my|our)$/.test(word.low)
    ? "your"
    : /^(?:the|his|her|their)$/.test(word.low)
      ? word.low
      : "";
  const end = lead && lastNoun(words, at + 1);
  if (!end || isEmpty(words[end]?.low ?? "")) return undefined;
  const inner = words.slice(at + 1, end + 1).map((each) => shown(each, isProper(each)));
  return { text: [link.low, lead, ...inner].join(" "), last: end };
}

function shown({ text, tags, low }: Word, isNamed: boolean): string {
  if (isNamed) return text.charAt(0).toUpperCase() + text.slice(1);
  const keeps = tags.has("ProperNoun") || tags.has("Acronym") || /\p{Lu}.*\p{Lu}|\d/u.test(text);
  return keeps ? text : mirror(low);
}

/** A name: a capital where none is needed, or a word known as a name. */
function isProper(word: Word | undefined): boolean {
  if (!word || !isNoun(word) || isEmpty(word.low) || /^(?:i|i'm|ok|lol|tv)$/.test(word.low)) return false;
  if (isName(word.low.replace(/'s$/, "")) && (/^\p{Lu}/u.test(word.text) || word.tags.has("Person")))
    return true;
  return !word.first && /^\p{Lu}\p{Ll}/u.test(word.text);
}

const isProperOrKnown = (word: Word) => isProper(word) || isName(word.low);

/** Code, or keys struck at random. */
const isNoise = ({ text }: Word) =>
  /[<>{}[\]\\/=|$@#*_~`^]/.test(text) || /[bcdfghjklmnpqrstvwxz]{5}(?!s\b)/i.test(text);

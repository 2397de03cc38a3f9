import nlp from "compromise";
import type { Sentence } from "./sentences";
import { swapped } from "./swapped";

/** A sentence as it is read, where that is not how it stands: what its writer corrected is put right. */
export type Mended = Sentence & { said: string };

/** Surely puts something right: "scratch that, Bergen", "no wait, Bergen", "I meant 1991". */
const SURE =
  /\b(?:scratch that|strike that|correction|(?:no|nope)[\s,.!–—-]+wait|wait[\s,.!–—-]+no|make that|I meant(?: to (?:say|write|type|put))?|I mean to (?:say|write|type|put)|(?:typo|my (?:mistake|bad)|I misspoke|I (?:should|wanted to) (?:say|have said)|let me correct (?:that|myself)))\b/i;
/** Takes back what stands before it, even where it cannot be told what is right. */
const TAKES_BACK =
  /\b(?:scratch that|strike that|correction|(?:no|nope)[\s,.!–—-]+wait|wait[\s,.!–—-]+no|I meant)\b/i;
const I_MEAN = /\bI mean\b/i;
/** "Scratch that itch", "correction fluid" are words of a statement. */
const NO_OPENING = /\b(?:that|correction)\s+$/i;
/** Within one sentence these put something right too: "Oslo, sorry, Bergen". */
const SLIP = /\b(?:sorry|oops|whoops|wait|no|or rather|I mean)\b/i;
const OPENING =
  "(?:(?:oh|ah|uh|um+|er+m?|hm+|ha|haha|lol|no(?=[,.!;:…–—-]|\\s+(?:[–—-]|wait|sorry|actually|scratch|I\\b))|nope|nah|sorry|wait|oops|whoops|ups|actually|well|rather|or rather|scratch that|strike that|(?:small |slight )?correction|typo|my (?:mistake|bad)|I misspoke|let me correct (?:that|myself)|make that|(?:it (?:is|'s) |that(?:'s| is) )?not (?:right|true)|I me(?:an|ant)(?: to (?:say|write|type|put))?|I (?:should|wanted to) (?:say|have said|write)|that should be|it should be)(?:[\\s,.:;!…–—-]+|$))";
const LEAD = new RegExp(`^\\W*(${OPENING}+)(.*)$`, "isu");
const INSIDE = new RegExp(`^(.+?)(?:\\s*[,;:(…]|\\.{2,}|\\s[–—-]+)\\s*(${OPENING}+)([^,;]+)$`, "isu");
/** Of a pronoun and a verb, only what they say: "he's 4", "it was in May". */
const SAYS =
  /^(?:he|she|it|they|that|this|there|I|we)(?:'s|’s|'m|’m|'re|’re| is| are| am| was| were) +(?=\S)/iu;

/**
 * The sentences of a message with what the message itself corrects put right: "I live in Oslo. Sorry, I meant Bergen."
 * reads "I live in Bergen.", and quotes both. What is taken back without another value is left out.
 */
export function mended(sentences: Sentence[], text: string): Mended[] {
  const found: (Mended & { from: number })[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const from = text.indexOf(sentence.quote, at);
    at = from + sentence.quote.length;
    const last = found.at(-1);
    const after = sentence.isQuestion ? null : LEAD.exec(sentence.quote);
    if (after && last && !last.isQuestion) {
      const [, opening = "", rest = ""] = after;
      const isSpoken = NO_OPENING.test(opening) && /^\p{Ll}/u.test(rest);
      const value = isSpoken ? null : valueIn(rest);
      const certainty = SURE.test(opening) ? "sure" : I_MEAN.test(opening) ? "likely" : "maybe";
      const right = value ? swapped(last.said, value, certainty) : null;
      if (right && (certainty !== "maybe" || !isAddress(rest))) {
        const quote = text.slice(last.from, at);
        found[found.length - 1] = { ...last, quote, said: right };
        continue;
      }
      // What was wrong is not kept, though it cannot be told what is right.
      const isOver = TAKES_BACK.test(opening) && !isSpoken;
      if (isOver && (value ? isValue(value) : restates(opening, last.said, rest))) found.pop();
    }
    found.push({ ...sentence, said: within(sentence.quote), from });
  }
  return found;
}

/** A sentence with what it corrects itself put right: "I was born in 1990, sorry, 1991." */
function within(quote: string): string {
  const [, before = "", opening = "", rest = ""] = INSIDE.exec(quote) ?? [];
  const value = NO_OPENING.test(opening) && /^\p{Ll}/u.test(rest) ? null : valueIn(rest);
  if (!before || !value || !/\b(?:I|my|we|our)\b/i.test(before) || /^I (?:said|told)\b/i.test(before))
    return quote;
  const certainty = SURE.test(opening) ? "sure" : SLIP.test(opening) ? "likely" : "maybe";
  return swapped(before, value, certainty) ?? (TAKES_BACK.test(opening) && isValue(value) ? "" : quote);
}

/** The value a correction names: "Bergen", "1991", "in May"; null where it is a statement of its own. */
function valueIn(rest: string): string | null {
  const plain = rest
    .replace(/[\s.!)…]+$/, "")
    .replace(
      /,? (?:not .{1,30}|of course|obviously|lol|haha*|sorry|instead|actually|really|rather|I meant?)$/i,
      "",
    )
    .trim();
  const value = plain.replace(SAYS, "").replace(/^(?:called|named|actually|really) /i, "");
  if (!value || value.split(/\s+/).length > 4 || NO_VALUE.test(value) || isStatement(value)) return null;
  // Of a new statement with a pronoun only a figure or "a nurse" is surely the same thing put right.
  if (value !== plain && !/^(?:(?:only |nearly |almost )?\d|an? |in |at |from |on )/i.test(value))
    return null;
  return /^(?:I|we|you|he|she|it|they|my|your|our|this|that|there|what|who|why|how|where|when|not|nothing|no|yes|to)\b/i.test(
    value,
  )
    ? null
    : value;
}

/** "One second", "a question", "a dog too" are no other value. */
const NO_VALUE =
  /\b(?:seconds?|secs?|mins?|minutes?|moments?|things?|questions?|messages?|bit|lot|little|few|more|too|also|as well|either|again|later|soon|ago|left|first|please|phone|call)\b/i;

/** "Paris is great", "Google pays well": several words with a verb, though no name of several. */
const isStatement = (value: string) =>
  /\s/.test(value) &&
  !/^(?:\p{Lu}\S* ?)+$/u.test(value) &&
  (/\b(?:is|are|am|was|were|has|have|had|do|does|did|can|will|would)\b|'s\b/i.test(value) ||
    nlp(value).has("(#PresentTense|#PastTense|#Modal)"));

/** A thing, a place, a name, a number: no mood and no verb. */
const isValue = (value: string) =>
  /\d/.test(value) ||
  /^\p{Lu}/u.test(value) ||
  (nlp(value).has("(#Noun|#Adjective)") && !nlp(value).has("(#Verb|#Expression)"));

/** "Sorry, Ada" talks to somebody. */
const isAddress = (rest: string) => /^\p{Lu}[\p{L}'’-]+\W*$/u.test(rest);

/** "I meant I live in Bergen", "no wait, I live in Bergen" say the sentence before anew. */
function restates(opening: string, before: string, rest: string): boolean {
  const start = (words: string) => words.toLowerCase().split(/\s+/).slice(0, 2).join(" ");
  return (
    /^(?:I|my|we|our)\b/i.test(rest) &&
    (start(before) === start(rest) || /\bI meant\b|correction/i.test(opening))
  );
}

import nlp from "compromise";
import type { Sentence } from "./sentences";
import { swapped } from "./swapped";

/** A sentence as it is read, where that is not how it stands: what its writer corrected is put right. */
export type Mended = Sentence & { said: string };

/** Takes back what stands before it, whatever follows: "scratch that, Bergen", "no wait, Bergen", "I meant 1991". */
const SURE =
  /\b(?:scratch that|strike that|correction|(?:no|nope)[\s,.!–—-]+wait|wait[\s,.!–—-]+no|make that|I me(?:an|ant)(?: to (?:say|write|type|put))?|(?:typo|my (?:mistake|bad)|I misspoke|I (?:should|wanted to) (?:say|have said)|let me correct (?:that|myself)))\b/i;
/** Within one sentence these put something right too: "Oslo, sorry, Bergen". */
const SLIP = /\b(?:sorry|oops|whoops|wait|no|or rather)\b/i;
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
      const value = valueIn(rest);
      const isSure = SURE.test(opening);
      const right = value ? swapped(last.said, value, isSure) : null;
      if (right && (isSure || !isAddress(rest))) {
        const quote = text.slice(last.from, at);
        found[found.length - 1] = { ...last, quote, said: right };
        continue;
      }
      // What was wrong is not kept, though it cannot be told what is right.
      if (isSure && (value ? isValue(value) : restates(opening, last.said, rest))) found.pop();
    }
    found.push({ ...sentence, said: within(sentence.quote), from });
  }
  return found;
}

/** A sentence with what it corrects itself put right: "I was born in 1990, sorry, 1991." */
function within(quote: string): string {
  const [, before = "", opening = "", rest = ""] = INSIDE.exec(quote) ?? [];
  const value = valueIn(rest);
  if (!before || !value || !/\b(?:I|my|we|our)\b/i.test(before) || /^I (?:said|told)\b/i.test(before))
    return quote;
  const isSure = SURE.test(opening);
  return swapped(before, value, isSure || SLIP.test(opening)) ?? (isSure && isValue(value) ? "" : quote);
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
  if (!value || value.split(/\s+/).length > 4) return null;
  // Of a new statement with a pronoun only a figure or "a nurse" is surely the same thing put right.
  if (value !== plain && !/^(?:(?:only |nearly |almost )?\d|an? |in |at |from |on )/i.test(value))
    return null;
  return /^(?:I|we|you|he|she|it|they|my|your|our|this|that|there|what|who|why|how|where|when|not|nothing|no|yes|to)\b/i.test(
    value,
  )
    ? null
    : value;
}

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

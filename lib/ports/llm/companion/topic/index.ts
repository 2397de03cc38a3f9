import { mirror, quotable } from "../mirror";
import { isBare, isEmpty } from "./empty";
import { happeningIn } from "./happenings";
import { type Phrase, phrasesOf } from "./phrases";
import { isNoun, type Word, wordsOf } from "./words";

/** Below this a phrase stands in a message by chance. */
const ENOUGH = 1.5;

/**
 * What a message is about: noun phrases turned towards the user ("your brother Tom"), the most telling first, none
 * rather than a doubtful one. `who` is whom "he" or "she" means, if known. English only. Never throws.
 */
export async function topicsOf(text: string, who?: string): Promise<string[]> {
  try {
    const words = await wordsOf(text);
    const happening = happeningIn(text.toLowerCase().slice(0, 1_500), who);
    const found: Phrase[] = [...liked(words), ...phrasesOf(words)];
    if (happening) found.unshift({ words: happening, weight: 7 });
    const ranked = found
      .filter(({ weight }) => weight >= ENOUGH)
      .map((phrase, index) => ({ ...phrase, index }))
      .sort((one, other) => other.weight - one.weight || one.index - other.index);
    return [...new Set(ranked.map((phrase) => phrase.words))];
  } catch {
    return [];
  }
}

const LIKING = /^(?:love|loved|like|enjoy|adore|prefer|miss|hate|into)$/;
const SUBJECT = /^(?:i|we|really|also|just|still|absolutely|always|so|i'm)$/;

/** "I love hiking and sushi": what stands after such a verb needs neither article nor "my". */
function liked(words: readonly Word[]): Phrase[] {
  const at = words.findIndex(
    ({ low }, index) => LIKING.test(low) && SUBJECT.test(words[index - 1]?.low ?? ""),
  );
  if (at < 0 || words[at]?.ends) return [];
  const taken: Word[] = [];
  for (const word of words.slice(at + 1, at + 7)) {
    const fits =
      isNoun(word) ||
      word.tags.has("Gerund") ||
      word.tags.has("Adjective") ||
      /^(?:and|the|of|my)$/.test(word.low);
    if (!fits || isEmpty(word.low) || /^(?:how|when|it|that)$/.test(word.low)) break;
    taken.push(word);
    if (word.ends) break;
  }
  if (/^my$/.test(taken[0]?.low ?? "")) return [];
  const after = words[at + 1 + taken.length];
  while (taken.length > 0 && !(isThing(taken.at(-1)) && !isCut(taken.at(-1), after))) taken.pop();
  if (taken.length === 0) return [];
  const text = taken.map((word) =>
    word.tags.has("ProperNoun") && !word.first ? word.text : mirror(word.low),
  );
  const topic = quotable(text.join(" "), 40);
  return topic && topic.length > 2 ? [{ words: topic, weight: 4 }] : [];
}

/** "looking at …": what is looked at is missing. */
const isCut = (last: Word | undefined, after: Word | undefined) =>
  !!last?.tags.has("Gerund") &&
  !isNoun(last) &&
  !last.ends &&
  after !== undefined &&
  !/^(?:and|but|so|because|when)$/.test(after.low);

const isThing = (word: Word | undefined) =>
  !!word && (isNoun(word) || word.tags.has("Gerund") || isBare(word.low));

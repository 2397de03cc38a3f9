import nlp from "compromise";
import { STOP_WORDS } from "../../stop-words";

const MOST = 5;
const LONGEST = 32;
/** Nouns that name nothing one could talk about. */
const EMPTY = new Set(
  `thing things something anything nothing everything someone anyone everyone somebody anybody everybody time times day
  days week weeks month months year years hour hours minute minutes morning afternoon evening night today tomorrow
  yesterday tonight weekend monday tuesday wednesday thursday friday saturday sunday lot lots bit kind sort way ways
  one ones people person guy guys man men woman women stuff idea ideas question questions answer message messages
  moment while reason fact part end start place case example chance point number word words side line life world home
  thanks thank hello hi hey yes yeah okay ok lol haha sorry please bye god dude course luck fun good best rest half
  couple few deal goodness gosh shit fuck crap damn hell issue problem problems much more most other others there here where
  being thinking feeling saying talking doing going having getting trying looking working`.split(/\s+/),
);

type Topic = { shown: string; weight: number; order: number };
type Noun = { noun?: { root?: string } };

/**
 * What some English texts are about, most telling first: names of people, places and companies, and the things that
 * come up. Texts of other languages are left out: their words would be taken for names.
 */
export function topicsOf(texts: readonly string[]): string[] {
  const topics = new Map<string, Topic>();
  const note = (text: string, weight: number, isName: boolean) => {
    const shown = clean(text, isName);
    if (!shown) return;
    const key = shown.toLowerCase();
    const topic = topics.get(key) ?? { shown, weight: 0, order: topics.size };
    topic.weight += weight;
    topics.set(key, topic);
  };
  for (const text of texts) {
    if (!soundsEnglish(text)) continue;
    const doc = nlp(text);
    for (const name of doc.topics().out("array") as string[]) note(name, 2, true);
    for (const { noun } of doc.nouns().json() as Noun[]) note(noun?.root ?? "", 1, false);
    for (const doing of doc
      .match("(love|like|enjoy|started|hate|miss) [#Gerund]", 0)
      .out("array") as string[])
      note(doing, 1.5, false);
  }
  const ranked = [...topics.values()].sort((a, b) => b.weight - a.weight || a.order - b.order);
  const kept: Topic[] = [];
  for (const topic of ranked) {
    if (kept.length === MOST) break;
    if (topic.weight < 1 || kept.some((other) => overlaps(other.shown, topic.shown))) continue;
    kept.push(topic);
  }
  return kept.map(({ shown }) => shown);
}

/** A noun fit to be shown: no pronoun, no article, no punctuation; null when nothing is left. */
function clean(text: string, isName: boolean): string | null {
  const words = text
    .replace(/[’]/g, "'")
    .replace(/[^\p{L}\p{N}' &-]/gu, " ")
    .replace(/'s\b/g, "")
    .trim()
    .split(/\s+/)
    .filter(
      (word) =>
        !/^(?:me|us|my|your|his|her|our|their|its|the|a|an|this|that|these|those|some|any|no|all|new|old|today|tonight|tomorrow|yesterday)$/i.test(
          word,
        ),
    );
  const shown = words.join(" ");
  if (shown.length < 3 || shown.length > LONGEST || words.length > 3 || !/\p{L}{2}/u.test(shown)) return null;
  if (/^(?:i|me|you|he|she|it|we|they|him|her|us|them|mine|yours|what|who|which)(?:'|$)/i.test(shown))
    return null;
  if (words.every((word) => EMPTY.has(word.toLowerCase()))) return null;
  // A comma would cut it in two where topics are stored.
  return isName || /\p{Lu}/u.test(shown) ? shown : shown.toLowerCase();
}

/** About half of the words of English talk are small ones. */
function soundsEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  const small = words.filter((word) => STOP_WORDS.has(word.replace(/['’]/g, ""))).length;
  return words.length < 4 || small / words.length >= 0.2;
}

function overlaps(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase().split(" "), b.toLowerCase().split(" ")];
  return left.every((word) => right.includes(word)) || right.every((word) => left.includes(word));
}

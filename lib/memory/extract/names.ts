import nlp from "compromise";
import { tidy, titled } from "./wording";

/** Words that begin no name, though they may stand where one would. */
const NO_NAME =
  /^(?:a|an|the|my|your|his|her|their|this|that|is|was|are|were|has|had|have|been|and|or|but|so|who|which|in|on|at|of|to|for|from|with|by|not|no|very|also|just|really|still|now|then|when|where|while|because|since|lives?|lived|living|works?|worked|working|died|passed|plays?|studies|called|named|got|gets|getting|went|goes|going|came|coming|comes|loves?|likes?|hates?|says?|said|told|thinks?|thought|wants?|wanted|will|would|can|could|should|might|may|must|does|did|do|makes?|made|takes?|took|gave|gives?|keeps?|kept|moved|moves|moving|turns?|turned|turning|starts?|started|starting|i|me|he|she|it|they|we|you|back|it's|too|as|if|about|over|always|never|often|sometimes|usually|only|both|all|one|two|three|four|five|more|most|later|crazy|whatever|anything|names|stuff|tonight|today|tomorrow|yesterday|again|anymore|out|up|down|off|if|spelled|pronounced|after|before|like|here|there|something|someone|what|how|why|than|old|new|young|good|bad|years?|months?|weeks?|days?|sick|ill|pregnant|married|single|dead|alive|home|away|late|early|helping|tired|happy|sad|proud|broke|left|bought|sold|lost|won|met|needs?|owns?|runs?|drives?|teaches|speaks|struggles?|suffers?|swims?|cooks?|snores?|barks?|bites?|hurts?|cries|cry|sleeps?|eats?|drinks?|smokes?|visits?|visited|visiting|retired|stays?|staying|helped|taught|raised|grew|used|became|finished|passed|failed|joined|quit|stopped|recently|finally|currently|absolutely|actually|maybe|please|thanks|thank|sorry|yes|ok|okay|lol|haha|btw|fine|well|sure|right|mean|funny|annoying|called|texted|keeps|side|name|names|job|house|dog|cat|car|school|birthday|room|phone|place|family|friend|wedding|funeral|tongue|language)$/i;
const LAST_PART =
  /^(?:[\p{Lu}][\p{L}'’.-]*|van|von|de|da|del|della|der|den|di|du|la|le|bin|ibn|al|el|dos|das|ter|y|O')$/u;

/** The name at the start of some words, with its capitals, or null: "ana lives" names Ana, "Ana Lucía" both. */
export function nameIn(words: string | undefined, most = 4): string | null {
  const parts = tidy(words ?? "").split(" ");
  const first = (parts[0] ?? "").replace(/[^\p{L}'.-]/gu, "");
  if (!first || first.length > 25 || NO_NAME.test(first) || !/^\p{L}/u.test(first)) return null;
  if (/^\p{Ll}/u.test(first))
    return first.length > 1 && parts.length <= 6 && mayBeName(first) ? capital(first) : null;
  const name = [tidy(parts[0] ?? "")];
  for (const next of parts.slice(1, most)) {
    if (/[,;:]$/.test(parts[name.length - 1] ?? "") || !LAST_PART.test(next.replace(/[,;:.!]+$/, ""))) break;
    if (NO_NAME.test(next) && /^\p{Ll}/u.test(next)) break;
    name.push(next.replace(/[,;:.!]+$/, ""));
  }
  // "MY DOG IS CALLED BORIS"
  for (const [at, word] of name.entries())
    if (/^\p{Lu}{4,}$/u.test(word)) name[at] = titled(word.toLowerCase());
  while (name.length > 1 && /^\p{Ll}/u.test(name.at(-1) ?? "")) name.pop();
  return name.join(" ").replace(/'s$/, "");
}

/** Typed without a capital, only what is no common word counts as a name. */
function mayBeName(word: string): boolean {
  const read = nlp(word);
  return (
    read.has("#Person") ||
    !read.has("(#Adjective|#Verb|#Adverb|#Pronoun|#Preposition|#Determiner|#Value|#Date)")
  );
}

/** Whether a word typed without a capital is a person's first name and nothing else. */
export const isFirstName = (word: string) => {
  if (NO_NAME.test(word)) return false;
  const read = nlp(titled(word));
  return read.has("#FirstName") && !nlp(`I am ${word}`).has("(#Adjective|#Gerund|#PastTense|#Adverb)");
};

const capital = (name: string) => titled(name.replace(/'s$/, ""));

/** Several names: "Tom, Lea and Mia". */
export function namesIn(words: string): string[] {
  return words
    .split(/\s*(?:,|&|\band\b|;)\s*/i)
    .map((one) => nameIn(one))
    .filter((one): one is string => one !== null)
    .slice(0, 8);
}

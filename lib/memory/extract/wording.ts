import { CONTENT_MOST } from "./finding";

const LONGEST_PART = 200;

/** Words of the user told of them: "my" becomes "their". */
export function turned(words: string): string {
  return words
    .replace(/\bmy own\b/gi, "their own")
    .replace(/\bmy\b/gi, "their")
    .replace(/(?<!\b(?:an?|the|this|old|coal|gold|salt|land|copper|iron|silver) )\bmine\b/gi, "theirs")
    .replace(/\bmyself\b/gi, "themselves")
    .replace(/\bme and\b/gi, "they and")
    .replace(/\bme\b/gi, "them")
    .replace(/\b(?<!let )us\b/g, "them")
    .replace(/\bI am\b/g, "they are")
    .replace(/\bI was\b/g, "they were")
    .replace(/\bI\b/g, "they");
}

/** A verb as one says it of somebody: "run" becomes "runs". */
export function ofOne(verb: string): string {
  const word = verb.toLowerCase();
  const odd: Record<string, string> = { have: "has", do: "does", go: "goes", am: "is", are: "is", be: "is" };
  if (odd[word]) return odd[word];
  if (/(?:s|sh|ch|x|z|o)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** Marks and loose words off the ends of what a pattern caught. */
export function tidy(words: string): string {
  let text = words.replace(/\s+/g, " ").trim();
  for (let before = ""; before !== text; ) {
    before = text;
    text = text
      .replace(/^[\s,;:.!?"'()~*–—-]+|[\s,;:.!?"(~*–—-]+$/g, "")
      .replace(
        /[\s,]+(?:and|but|so|or|because|with|the|a|an|too|as well|though|tho|lol|lmao|haha+|hehe|btw|by the way|tbh|ngl|rn|right now|at the moment|now|actually|really|honestly|finally|sadly|unfortunately|luckily|thankfully|please|pls|plz|you know|i guess|of course|obviously|yay|omg|to be honest|basically|mate|man|dude|bro|thanks|thank god|if you must know|in case you were wondering|just so you know|fyi)$/i,
        "",
      )
      .trim();
  }
  return text;
}

/** A sentence with a capital and a full stop, within the length a fact may have. */
export function sentence(words: string): string {
  const text = tidy(words)
    .slice(0, CONTENT_MOST - 1)
    .trim();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** As much of what a pattern caught as belongs into a sentence about the user. */
export function part(words: string | undefined): string {
  return turned(tidy((words ?? "").slice(0, LONGEST_PART)));
}

const LITTLE = /^(?:of|the|de|da|do|la|le|el|von|van|den|der|am|an|on|upon|in|and|a|st)$/i;

/** "new york" as a name: "New York". Words that carry a capital somewhere stay as they are. */
export function titled(name: string): string {
  if (/\p{Lu}/u.test(name)) return name;
  return name
    .split(" ")
    .map((word, at) => (at > 0 && LITTLE.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
}

/** A slot's part: folded to plain lower-case words joined by hyphens, at most 60 characters. */
export function slot(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^(?:a|an|the|my|their|some) /, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
}

/** "an old Volvo", "a nurse": the words with an article if they lack one. */
export function withArticle(words: string): string {
  if (/^(?:a|an|the|my|their|one|two|three|four|some|several|no)\b/i.test(words)) return words;
  return `${/^[aeiou]/i.test(words) && !/^(?:uni|eu|one|us)/i.test(words) ? "an" : "a"} ${words}`;
}

/** What a list names: "nuts, eggs and milk" holds three. */
export function listed(words: string): string[] {
  return words
    .split(/\s*(?:,|;|\/|\band\b|\bplus\b|\bas well as\b|\bor\b|\+)\s*/i)
    .map(tidy)
    .filter((one) => one.length > 1 && one.length <= 60)
    .slice(0, 8);
}

import nlp from "compromise";

const NUMBER =
  "\\d+(?:[.,]\\d+)?(?:st|nd|rd|th)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?";
const MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";
/** Values one of which stands for another: of each kind the last in the sentence is the one put right. */
const KINDS = [
  `(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?) (?:of )?(?:${MONTH})`,
  `(?:${MONTH}) (?:the )?\\d{1,2}(?:st|nd|rd|th)?`,
  "(?:19|20)\\d\\d",
  DAY,
  MONTH,
  `(?!(?:19|20)\\d\\d(?!\\d))(?:${NUMBER})`,
].map((one) => ({
  whole: new RegExp(`^(?:(?:in|on|at|the|only|about) )*(${one})( \\p{L}+){0,2}$`, "iu"),
  each: new RegExp(`(?<![\\p{L}\\d])(?:${one})(?![\\p{L}\\d])`, "giu"),
}));
const LEAD = /^(in|at|on|from|to|with|as|of|for|near|called|named)\s+/i;
const NAME =
  /\p{Lu}[\p{L}'’-]*(?: (?:(?:de|da|del|la|le|van|von|der|den|of|the|upon) )*\p{Lu}[\p{L}'’-]*)*/gu;
const NO_NAME =
  /^(?:I|I'm|I’m|I've|I’ve|My|We|Our|The|It|It's|He|She|They|This|That|And|But|So|Also|Well|Oh|Hi|Hello|Hey|Yes|No|Please|Just)$/;

/** How surely a writer puts something right: "I meant" is sure, "I mean" likely, "oh" may open anything. */
export type Certainty = "sure" | "likely" | "maybe";

/**
 * A statement with another value in the place of the one it had: "I live in Oslo" and "Bergen" make "I live in Bergen".
 * Years stand for years, days for days, numbers for numbers of the same things, names for names, "a cook" for "a nurse";
 * where the writer surely takes something back, also the last word for another. Null where nothing matches.
 */
export function swapped(statement: string, value: string, certainty: Certainty): string | null {
  const isSure = certainty === "sure";
  for (const { whole, each } of KINDS) {
    const found = whole.exec(value);
    if (!found) continue;
    const [head = "", tail = ""] = [found[1], found[2]];
    const last = [...statement.matchAll(each)].at(-1);
    if (!last) return several(statement, value, tail);
    const rest = statement.slice(last.index + last[0].length);
    // "Two kids. Well, one husband": of other things it is another statement.
    return rest.toLowerCase().startsWith(tail.toLowerCase())
      ? `${statement.slice(0, last.index)}${head}${rest}`
      : null;
  }
  const lead = LEAD.exec(value)?.[1];
  const bare = value.replace(LEAD, "");
  if (new RegExp(`^${NAME.source}$`, "u").test(bare)) return named(statement, bare, lead, isSure);
  const isThing = isSure
    ? /^(?:an?|my|the) \S/i.test(bare)
    : certainty === "likely" && /^an? [\p{L}-]+(?: [\p{L}-]+)?$/iu.test(bare) && !nlp(bare).has("#Adjective");
  const article = isThing ? /\b(?:an?|my|the) (?:[\p{L}'’-]+ ?){1,3}(?=[.!]*$)/iu.exec(statement) : null;
  if (article && article.index > 0) return `${statement.slice(0, article.index)}${bare}.`;
  if (!isSure || nlp(bare).has("(#Verb|#Expression)")) return null;
  if (!lead && bare.includes(" ")) return null;
  const last = new RegExp(`^(.+ ${lead ? `${lead} ` : ""})([\\p{L}'’-]+)([.!\\s]*)$`, "iu").exec(statement);
  const isLike = (word: string) =>
    nlp(bare).has("#Noun") || (nlp(bare).has("#Adjective") && nlp(word).has("#Adjective"));
  return last?.[1] &&
    isLike(last[2] ?? "") &&
    !/^(?:it|that|this|them|there|here|much|lot|too|now|today)$/i.test(last[2] ?? "")
    ? `${last[1]}${bare}${last[3]}`
    : null;
}

/** The last name of a statement, or the one after the same "in", gives way to another. */
function named(statement: string, name: string, lead: string | undefined, isSure: boolean): string | null {
  const all = [...statement.matchAll(NAME)].filter(
    ({ 0: one, index }) =>
      !NO_NAME.test(one) &&
      index > 0 &&
      (!lead || new RegExp(`\\b${lead} $`, "i").test(statement.slice(0, index))),
  );
  const last = all.at(-1);
  if (last && !isSure && !isAlike(last[0], name)) return null;
  if (last) return `${statement.slice(0, last.index)}${name}${statement.slice(last.index + last[0].length)}`;
  // "i live in oslo. sorry, i meant Bergen"
  if (!isSure) return null;
  const small = /^(.+ (?:in|at|from|to|as|called|named|is) )(\p{Ll}[\p{L}'’-]+)([.!\s]*)$/iu.exec(statement);
  return small ? `${small[1]}${name}${small[3]}` : null;
}

/** "I have a dog" and "two dogs" make "I have two dogs". */
function several(statement: string, value: string, tail: string): string | null {
  const thing = tail.trim().replace(/s$/i, "");
  const one = new RegExp(`\\ban? ${thing}(?=[.!\\s]*$)`, "iu");
  return /^\p{L}{2,}$/u.test(thing) && one.test(statement) ? statement.replace(one, value) : null;
}

/** "Christmas", "God", "Lovely": no name of a person or a place, though it has a capital. */
const isNoName = (word: string) =>
  /^(?:Christmas|Easter|Halloween|God|Jesus|Christ|Thanks?|Bye)\b/u.test(word) ||
  nlp(word.toLowerCase()).has("^(#Adjective|#Adverb|#Expression)$");

/** A place for a place and a person for a person, as far as that can be told. */
function isAlike(one: string, other: string): boolean {
  if (isNoName(other)) return false;
  const kindOf = (word: string) => ["#Place", "#Person"].find((kind) => nlp(word).has(kind));
  const [a, b] = [kindOf(one), kindOf(other)];
  return !a || !b || a === b;
}

/** "Sorry, I meant my cousin lives in Oslo, not Bergen" says that the cousin lives in Oslo. */
export const righted = (said: string) =>
  /^(?:(?:sorry|actually|no|wait|oops|correction|well)[\s,.:!–-]+)+|^I (?:meant|mean)\b/i.test(said)
    ? said
        .replace(
          /^(?:(?:sorry|actually|no|wait|oops|correction|well)[\s,.:!–-]+)*I (?:meant|mean)(?: to say)?(?: that)?,? (?=I\b|my\b)/i,
          "",
        )
        .replace(
          /^(.*\b(?:I|my)\b.*?),? (?:and )?not (?:in |at |on |a |an |the )?[\p{L}\d]+(?: \p{L}+)?[.!]*$/iu,
          "$1",
        )
    : said;

/** "I used to live in Madrid but now I'm in Porto": to be somewhere now is to live there. */
export const moved = (said: string) =>
  said.replace(
    /\b((?:used to live|lived|was living|moved away) .{2,60}?\b(?:but|and)(?: now)? I am )(?:now |currently )*(in (?=\p{Lu}))/u,
    (_, before: string, place: string) => `${before.replace(/am $/, "")}live ${place}`,
  );

/** "I used to hate olives but now I love them": only what is so now is told on. */
export const reversed = (said: string) =>
  said.replace(
    /\bI used to (?:really )?(?:hate|dislike|love|like|adore|enjoy) ([^,.;]{3,50}?),? (?:(?:but|and) )?(?:(?:now|these days) )?I (?:(?:now|really|quite|actually|absolutely) )*(love|like|enjoy|adore|hate|dislike|cannot stand|cannot get enough) ?(?:of )?(?:it|them)?(?= now|[.!,]|$)(?: now)?/giu,
    (_, what: string, verb: string) => `I ${/enough/i.test(verb) ? "love" : verb} ${what}`,
  );

/** "I cannot have cats because I am allergic": the reason is of that statement, and says nothing on its own. */
export const reasoned = (said: string) =>
  said.replace(
    /,? (?:because|as|since|cause) I am (?:\p{L}+ly )?(allergic|intolerant)(?: to (?:it|them))?(?=[.!,;]|$)/giu,
    (_, what: string) => ` because of an ${/^allergic/i.test(what) ? "allergy" : "intolerance"}`,
  );

/** What a sentence says was wrong, and what is so instead: only that is told on. */
const INSTEAD: [RegExp, string][] = [
  // "I said I live in Bath, but I meant Bradford"
  [
    /^I (?:said|told you|wrote|mentioned|may have said)(?: that)? ((?:I|my) .+?) (in |at |to |from |an? |the |on )?(?:[\p{L}\d'-]+)(?: \p{Lu}[\p{L}'-]+)?,? (?:but|when|though|and) (?:I (?:actually |really )?(?:meant|mean|should have said)|it is(?: really| actually)?) (?:in |at |to |from |an? |the |on )?(.+)$/iu,
    "$1 $2$3",
  ],
  // "I said short answers, but now I'd like more detail"
  [
    /^I (?:said|told you|asked for|wanted|used to want|used to like) .+?,? but (?:now |these days |actually )*(?=I (?:would|want|prefer|need|like)\b)/iu,
    "",
  ],
  // "I said Tuesday but the interview is on Wednesday"
  [/^I said [^,]{2,40}?,? but (?=(?:the|my) .+ (?:is|are|starts|was) )/iu, ""],
  // "It's not peanuts I'm allergic to, it's cashews"
  [/^it is not .+? (?:that )?((?:I|my) .+?),? (?:but )?it is (.+)$/iu, "$1 $2"],
  // "It wasn't my aunt who died, it was my great-aunt"
  [/^it (?:was|is) not my [^,]+? (?:who|that) ([^,]+), (?:but )?it (?:was|is) (my .+)$/iu, "$2 $1"],
  // "My birthday isn't in May, it's the 8th of March"
  [
    /^(my (?:[\p{L}'-]+ ){1,3}?)(?:is|are) not (?:in |on |at |from |called |an? |the )?[^,;]+?[,;] ?(?:but )?(?:it|she|he|they) (?:is|are) (.+)$/iu,
    "$1is $2",
  ],
  [
    /^(my .+?) is not (?:called |named |from |in |an? |\d+ ).+?,? but (?!I\b|my\b|she\b|he\b|it\b|they\b)(.+)$/iu,
    "$1 is $2",
  ],
];

/** "My birthday isn't in May, it's the 8th of March" says when it is. */
export function instead(said: string): string {
  const plain = said
    .replace(/^(?:(?:sorry|actually|no|wait|oops|correction|well|oh|ah)[\s,.:!–-]+)+/i, "")
    .replace(/[.!\s]+$/, "");
  for (const [pattern, words] of INSTEAD) if (pattern.test(plain)) return plain.replace(pattern, words);
  return said;
}

import { type Exchange, read } from "../hear/conversation";
import { ANIMALS, isName, PEOPLE } from "../topic/kin";

/** Somebody of whom the user told how they are called. `relation` as it was said: "sister", "cats". */
export type Kin = { relation: string; names: string[] };

const REL = `(?:${PEOPLE}|${ANIMALS})`;
const NAME = "\\p{Lu}[\\p{L}'-]{1,24}";
const ANY = "\\p{L}[\\p{L}'-]{1,24}";
const AND = (name: string) => `(${name})(?:(?:,? and|,| &) (${name}))?`;

/** How somebody's name is told. The first group is the relation, the next ones are names. */
const TOLD = [
  new RegExp(`\\b(?:my|our) (?:[\\p{L}-]+ ){0,2}?(${REL}),? ${AND(NAME)}`, "u"),
  new RegExp(
    `\\b(${REL})(?:'s|s'|s)? (?:names? (?:is|was|are) |(?:is |are |was )?(?:called|named) )${AND(ANY)}`,
    "iu",
  ),
  new RegExp(`\\b(?:a|an|two|three|four|my|our|the|have|has) (?:[\\p{L}-]+ )?(${REL})[,:] ${AND(NAME)}`, "u"),
];
const TOLD_BACKWARDS = new RegExp(
  `\\b(${NAME})(?:, | is | was )(?:my|our) (?:[\\p{L}-]+ ){0,2}?(${REL})\\b`,
  "u",
);
const TOLD_OF_IT = new RegExp(
  `\\b(?:(his|her|its|their) names? (?:is|are|was)|(he|she|it|they)(?:'s|'re| is| are| was) (?:called|named)|(?:we|i) (?:called|named) (him|her|it|them)) ${AND(ANY)}`,
  "iu",
);
const LOWER = new RegExp(`\\b(?:my|our) (?:[\\p{L}-]+ ){0,2}?(${REL}),? (${ANY})\\b`, "giu");
const MENTIONED = new RegExp(`\\b(${REL})\\b`, "giu");
const NO_NAME =
  /^(?:a|an|the|and|not|me|back|again|after|is|was|has|who|i|i'm|he|she|it|they|we|you|my|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)$/i;
const HIS =
  /^(?:father|dad|brother|son|husband|boyfriend|uncle|nephew|grandfather|grandpa|stepfather|grandson)/;
const HERS =
  /^(?:mother|mum|mom|sister|daughter|wife|girlfriend|aunt|niece|grandmother|grandma|granny|stepmother)/;

/** Whom the user named, in the order they did; looks at each message's first 600 characters. */
export function kinOf(past: readonly Exchange[]): Kin[] {
  const found: Kin[] = [];
  let mentioned: string[] = [];
  let asked = "";
  for (const { said, reply } of past) {
    const { text, lower } = read(said.slice(0, 600));
    const add = (relation: string | undefined, ...names: (string | undefined)[]) => {
      const real = names
        .filter((name) => name !== undefined && !NO_NAME.test(name))
        .map((name) => capital(name ?? ""));
      if (relation && real.length > 0) found.push({ relation: relation.toLowerCase(), names: real });
    };
    if (/\b(?:engaged|getting married)\b/.test(lower)) mentioned.push("fiancé");
    const now = Array.from(lower.matchAll(MENTIONED), ([, relation = ""]) => relation);
    // "She said I never help with mom": she remains the one spoken of.
    const isOfSomebody = /^(?:and |but |yes,? |no,? )?(?:he|she|they|it|his|her|their)\b/.test(lower);
    mentioned = (isOfSomebody ? [...now, ...mentioned] : [...mentioned, ...now]).slice(-8);
    for (const pattern of TOLD) {
      const [, relation, ...names] = pattern.exec(text) ?? [];
      add(relation, ...names);
    }
    for (const [, relation, name = ""] of text.matchAll(LOWER))
      if (isName(name.toLowerCase())) add(relation, name);
    const backwards = TOLD_BACKWARDS.exec(text);
    if (backwards) add(backwards[2], backwards[1]);
    const [, whose, who, whom, ...names] = TOLD_OF_IT.exec(text) ?? [];
    add(meant((whose ?? who ?? whom)?.toLowerCase(), mentioned), ...names);
    // "What is my sister's name?" "You haven't told me." "Clara."
    const alone = /^(\p{Lu}[\p{L}'-]{1,24})[.!]?$/u.exec(text)?.[1];
    const nameless = mentioned.at(-1);
    if (!asked && alone && isName(alone.toLowerCase()) && nameless && namesFor(nameless, found).length === 0)
      add(nameless, alone);
    if (asked && /^\p{L}[\p{L}'-]{1,24}[.!]?$/u.test(text)) add(asked, text.replace(/[.!]$/, ""));
    asked = (/\?/.test(reply) && askedName(lower)) || "";
  }
  return found;
}

/** The relation whose name a question (lower case) asks for: "what's my sister's name?", or undefined. */
export function askedName(lower: string): string | undefined {
  return ASKED.exec(lower)?.[1] ?? ASKED_OF.exec(lower)?.[1] ?? ASKED_WHO.exec(lower)?.[1];
}
const ASKED = new RegExp(
  `\\b(?:my|our) (?:[\\p{L}-]+ ){0,2}?(${REL})(?:'s|s'|s)?(?: (?:is|are|was))? (?:names?|called|named)\\b`,
  "u",
);
const ASKED_OF = new RegExp(`\\bnames? of (?:my|our) (?:[\\p{L}-]+ ){0,2}?(${REL})\\b`, "u");
const ASKED_WHO = new RegExp(`\\bwho(?:'s| is| are) (?:my|our) (?:[\\p{L}-]+ ){0,2}?(${REL})\\b`, "u");

const SAME = [
  ["mother", "mum", "mom", "mommy", "mummy"],
  ["father", "dad", "daddy"],
  ["cat", "cats", "kitten", "kittens", "kitty"],
  ["dog", "dogs", "puppy", "puppies"],
  ["boyfriend", "husband", "partner", "fiancé", "fiance", "spouse"],
  ["girlfriend", "wife", "partner", "fiancée", "fiance", "spouse", "fiancé"],
  ["friend", "best friend", "friends"],
  ["neighbour", "neighbor", "neighbours", "neighbors"],
  ["boss", "manager", "supervisor"],
  ["grandmother", "grandma", "granny"],
  ["grandfather", "grandpa"],
  ["pet", "pets", "cat", "cats", "dog", "dogs", "kitten", "puppy", "rabbit", "hamster", "goldfish", "parrot"],
  ["child", "children", "kid", "kids", "son", "daughter", "baby"],
  ["brother", "brothers"],
  ["sister", "sisters"],
];

/** The names told for a relation, the latest telling. */
export function namesFor(relation: string, kin: readonly Kin[]): string[] {
  const same = SAME.filter((words) => words.includes(relation)).flat();
  const matching = kin.filter((one) => one.relation === relation || same.includes(one.relation));
  return (matching.findLast((one) => one.relation === relation) ?? matching.at(-1))?.names ?? [];
}

function meant(pronoun: string | undefined, mentioned: readonly string[]): string | undefined {
  if (!pronoun) return undefined;
  const no = /^h(?:is|e|im)$/.test(pronoun) ? HERS : /^(?:her|she)$/.test(pronoun) ? HIS : undefined;
  return mentioned.findLast((relation) => !no?.test(relation));
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

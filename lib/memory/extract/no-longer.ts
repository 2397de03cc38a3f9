import type { Draft } from "./draft";
import { gerund } from "./gerund";
import { ofOne } from "./wording";

const OVER = /^(?:no longer|can no longer|no more) (\p{L}+) (.+?)\.$/iu;
const IS_OVER = /^is (?:no longer|not) (.+?)\.$/iu;
/** "Does not eat meat." is against "Eats meat." */
const DOES_NOT = /^does not (\p{L}+) (.+?)\.$/iu;
const GAVE_UP = /^(?:gave|has given) up (.+?)\.$|^(?:quit|stopped|has (?:quit|stopped)|cut out) (.+?)\.$/iu;
/** Where what was given up ends and when, why or how begins. */
const CIRCUMSTANCE =
  /\s+(?:\(|because\b|since\b|after\b|when\b|for (?:good|my|their|health|lent|the)\b|in (?:\d{4}|\p{Lu}\p{L}+|the (?:morning|evening|afternoon)s?|spring|summer|autumn|winter|lent)\b|on \d|on (?:\p{L}+days)\b|around \d|at (?:home|night|weekends)\b|last\b|this\b|\d+ \p{L}+ ago|so\b|and\b|but\b|completely|altogether|entirely|years? ago).*$/iu;
/** Verbs whose object is what is liked: who eats no meat likes meat no longer, who drives no van may like vans still. */
const OF_TASTE =
  /^(?:eat|drink|smoke|watch|read|listen|play|do|go|use|like|love|enjoy|collect|follow|support|chew|vape)$/i;

/** A fact that something is so no longer, with what that ends: "No longer drinks coffee." ends "Drinks coffee." */
export function noLonger(draft: Draft): Draft {
  if (draft.kind !== "fact") return draft;
  const is = IS_OVER.exec(draft.content)?.[1];
  if (is) return { ...draft, denies: [...(draft.denies ?? []), `is ${is}`] };
  const not = DOES_NOT.exec(draft.content);
  if (not) return { ...draft, denies: [`${ofOne(not[1] ?? "")} ${not[2]}`] };
  const over = OVER.exec(draft.content);
  if (over) {
    const [, verb = "", rest = ""] = over;
    const what = rest.replace(CIRCUMSTANCE, "").trim();
    const base = baseOf(verb);
    return { ...draft, denies: [`${ofOne(base)} ${what}`], ...unlikes(base, what) };
  }
  const given = GAVE_UP.exec(draft.content);
  const what = (given?.[1] ?? given?.[2] ?? "").replace(CIRCUMSTANCE, "").trim();
  if (!what) return draft;
  const [first = "", ...more] = what.split(" ");
  if (!/^\p{L}{2,}ing$/iu.test(first)) {
    const thing = what.replace(/^on (?:learning )?|^(?:my|the|their) /gi, "");
    const said = [
      "eats",
      "drinks",
      "is learning",
      "is learning the",
      "studies",
      "is studying",
      "plays",
      "plays the",
      "does",
    ];
    return { ...draft, denies: said.map((verb) => `${verb} ${thing}`), unlikes: keys([thing]) };
  }
  const verb = stemOf(first);
  const thing = more.join(" ");
  return {
    ...draft,
    denies: [`${ofOne(verb)} ${thing}`.trim()],
    ...(thing ? unlikes(verb, thing) : { unlikes: keys([first]) }),
  };
}

const keys = (words: string[]) => [
  ...new Set(words.map((one) => one.toLowerCase().replace(/^(?:a|an|the|any|some|their) /, ""))),
];

function unlikes(verb: string, what: string): { unlikes?: string[] } {
  const plain = what.replace(/^(?:to|at) /, "");
  return OF_TASTE.test(verb)
    ? { unlikes: keys([plain, `${gerund(verb)} ${what}`, `${gerund(verb)} ${plain}`]) }
    : {};
}

/** "drinks" is "drink". */
const baseOf = (verb: string) =>
  /^(?:does|goes|has)$/i.test(verb)
    ? ({ does: "do", goes: "go", has: "have" }[verb.toLowerCase()] ?? verb)
    : verb
        .replace(/ies$/i, "y")
        .replace(/(?<=s|sh|ch|x|z)es$/i, "")
        .replace(/(?<!s)s$/i, "");

/** "eating" is "eat", "running" is "run", "smoking" is "smoke". */
function stemOf(word: string): string {
  const stem = word.slice(0, -3);
  if (/(?:([^aeioulsz])\1)$/i.test(stem)) return stem.slice(0, -1);
  return /(?:[aeiou][kvsz]|[^aeiou][aeiou](?:k|v|c|g|z)|[aeiou]ng?c|nc|rs|rv|us|iv|id|ik)$/i.test(stem) &&
    !/(?:ook|eak|ing|eed|eek)$/i.test(stem)
    ? `${stem}e`
    : stem;
}

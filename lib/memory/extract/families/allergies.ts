import { type Drafts, fact, type Rule, rule } from "../draft";
import { listed, part, sentence, slot } from "../wording";

const allergies = (what: string, word = "Allergic to"): Drafts =>
  listed(part(what.replace(/\b(?:so|but|since|because|which|that|it|and (?:I|it|my))\b.*$/i, "")))
    .filter(
      (one) =>
        !/^(?:I|it|that|work|mornings?|people|bullshit|stupidity|drama|mondays|love|maths?|exercise|this|you|him|her|them|cleaning)$/i.test(
          one,
        ),
    )
    .map((one) => fact(sentence(`${word} ${one}`), "health", `allergy:${slot(one)}`, 0.95));

/** What somebody must not eat or touch. */
export const allergyRules: Rule[] = [
  rule(
    /^I was (?:\p{L}+ )?allergic to .+ (?:as an? (?:child|kid|baby|teen\p{L}*)|when I was .+|until .+|once)$/iu,
    ([text = ""]) => fact(sentence(part(text.replace(/^I /, ""))), "health", null, 0.75),
  ),
  rule(
    /^(?:I am|I have been|I was|I have always been)(?: \p{L}+ly| very| always| violently)? allergic to (?!being|you\b|your\b|work\b|people\b|mornings?\b|bullshit|stupid)(.+)/iu,
    ([, what = ""]) => allergies(what),
  ),
  rule(/^my (?:\p{L}+ )?allerg(?:y|ies) (?:is|are) (?:to|against) (.+)/iu, ([, what = ""]) =>
    allergies(what),
  ),
  rule(
    /^I (?:have|got|suffer from) (?:a |an |some |terrible |bad |really |severe |serious |mild )*(?:([\p{L} ]+?) allerg(?:y|ies)|allerg(?:y|ies) (?:to|against) (.+))/iu,
    ([, one, other]) => {
      const what = (other || one || "").replace(
        /^(?:severe|serious|mild|bad|terrible|food|strong|bit of) /i,
        "",
      );
      return /^(?:a lot of|many|some|several|food|seasonal|any|no)?$/i.test(what.trim())
        ? fact(sentence(`Has ${part(`${what} allergies`)}`), "health", "allergy", 0.8)
        : allergies(what);
    },
  ),
  rule(
    /^(.+?) (?:makes? me (?:break out|come out|swell|itch|sneeze|wheeze)|give[s]? me (?:hives|a rash|migraines?|heartburn))\b(.*)/i,
    ([text = "", what = ""]) =>
      what.split(" ").length < 5 && !/^(?:he|she|it|this|that|you)$/i.test(what)
        ? fact(sentence(part(text)), "health", `allergy:${slot(what)}`, 0.85)
        : null,
  ),
  rule(
    /^I am (?:\p{L}+ly )?(lactose|gluten|dairy|fructose|histamine|nut|egg|sorbitol|wheat)[- ]?(?:intolerant|free|sensitive)\b/iu,
    ([text = "", what = ""]) =>
      fact(
        `Is ${what.toLowerCase()} ${/free/i.test(text) ? "free" : /sensitive/i.test(text) ? "sensitive" : "intolerant"}.`,
        "health",
        `allergy:${slot(what)}`,
        0.9,
      ),
  ),
  rule(/^I am intolerant (?:to|of) (.+)/i, ([, what = ""]) => allergies(what, "Intolerant to")),
  rule(
    /^I (?:cannot|do not|must not|am not (?:allowed|supposed) to) (?:eat|have|tolerate|digest|touch|handle|drink|process) (dairy|lactose|gluten|milk|nuts|peanuts|wheat|shellfish|seafood|eggs|soy|sugar|pork|beef|meat|red meat|fish|alcohol|caffeine|coffee|onions?|garlic|bread|chocolate|spicy food|anything [^,;]+|animal products|processed food|fast food|cheese|seafood|mushrooms?|tomatoes|bananas|strawberries|kiwis?|grapefruit)\b(.*)/i,
    ([text = "", what = "", rest = ""]) => {
      const verb = /^I (cannot|do not|must not|am not (?:allowed|supposed) to) (\p{L}+)/iu.exec(text);
      const how =
        verb?.[1]?.toLowerCase() === "do not"
          ? "Does not"
          : /cannot|must/i.test(verb?.[1] ?? "")
            ? "Cannot"
            : "May not";
      return fact(
        sentence(
          `${how} ${verb?.[2]?.toLowerCase()} ${part(what + (/^ (?:for|because|since|due|any|at|or|and)/i.test(rest) && rest.length < 80 ? rest : ""))}`,
        ),
        "food",
        `diet:${slot(what)}`,
        0.9,
      );
    },
  ),
];

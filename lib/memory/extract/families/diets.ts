import { fact, type Rule, rule } from "../draft";
import { ofOne, part, sentence, slot } from "../wording";

const DIET =
  "vegan|vegetarian|pescatarian|flexitarian|keto|halal|kosher|plant-based|raw vegan|teetotal|teetotaller|teetotaler|paleo|low[- ]carb|gluten[- ]free|dairy[- ]free|sugar[- ]free";

/** "I eat meat again": who says so keeps to no diet without it. */
const MEATS = ["meat", "red meat", "beef", "pork", "chicken", "steak", "bacon", "animal products"];
const WITHOUT_MEAT = ["is", "became", "has been", "eats"].flatMap((how) =>
  ["vegetarian", "vegan", "pescatarian", "plant-based"].map((diet) => `${how} ${diet}`),
);

/** What somebody eats and does not. */
export const diets: Rule[] = [
  rule(
    new RegExp(
      `^I (?:(?:have )?(?:started|begun|gone back to|went back to) eating|eat) (${MEATS.join("|")})(?: again| now)*$`,
      "i",
    ),
    ([, what = ""]) => ({
      ...fact(`Eats ${what.toLowerCase()}.`, "food", `diet:${slot(what)}`, 0.85),
      denies: [
        ...WITHOUT_MEAT,
        `no longer eats ${what}`,
        `does not eat ${what}`,
        `gave up ${what}`,
        `stopped eating ${what}`,
      ],
    }),
  ),
  rule(
    /^I (only|mostly|mainly|exclusively|hardly ever|rarely|barely) (eat|drink|have) (?!it\b|that|this|half|once|one\b|out\b|at home|when|with|a bit|a little)(.+)/i,
    ([, how, verb = "", what = ""]) =>
      fact(sentence(`${how} ${ofOne(verb)} ${part(what)}`), "food", null, 0.8),
  ),
  rule(
    /^I (take|drink|have|like) my (coffee|tea|steak|eggs|toast|burger|whisky|whiskey|pizza|curry) (.+)/i,
    ([, verb = "", what = "", how = ""]) =>
      fact(sentence(`${ofOne(verb)} their ${part(`${what} ${how}`)}`), "food", null, 0.8),
  ),
  rule(
    new RegExp(
      `^I (?:am|have been|went|have gone|became|turned|have turned|eat|am eating|follow|follow a|keep|am on a|do|am going|try to eat)(?: (?:a |an |mostly |strictly |almost |on a |completely |strict |ethical |lifelong |now |only ))* ?(${DIET})\\b(?! (?:restaurant|recipe|friend|cake|option))(.*)`,
      "i",
    ),
    ([text = "", which = "", rest = ""]) => ({
      ...fact(
        sentence(
          `${/^I (?:eat|keep|follow|do)\b/i.test(text) ? "Eats" : /went|became|turned|gone/i.test(text) ? "Became" : /^I have been/i.test(text) || /^ (?:since|for \p{L}+ )/iu.test(rest) ? "Has been" : "Is"} ${/teetotal+er/i.test(which) ? "teetotal" : which.toLowerCase()}${/^ (?:since|for|because|in|at|after|last|diet)/i.test(rest) && rest.length < 70 ? part(rest).replace(/^(?=\S)/, " ") : ""}`,
        ),
        "food",
        "diet",
        0.9,
      ),
      ...(/vegan|vegetarian|plant/i.test(which) && { denies: MEATS.map((meat) => `eats ${meat}`) }),
    }),
  ),
  rule(/^I do not eat (?!anything else|it|that|this|enough|much$|lunch today|dinner)(.+)/i, ([, what = ""]) =>
    fact(
      sentence(`Does not eat ${part(what)}`),
      "food",
      `diet:${slot(what.split(/ (?:for|because|at|any) /)[0] ?? what)}`,
      0.85,
    ),
  ),
];

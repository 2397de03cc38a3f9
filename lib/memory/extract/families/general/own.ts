import { dated } from "../../dates";
import { fact, type Rule, rule } from "../../draft";
import { part, sentence } from "../../wording";
import { fieldOf } from "./about";
import { being, was } from "./being";
import { able, doing, notDoing } from "./doing";
import { had, having } from "./having";
import { namesAThing, OF_THE_MOMENT, TO_THE_PERSONA } from "./passing";
import { ADVERB, isOfTheMind as mental, type Told } from "./told";

const LONGEST = 150;

/** Whether a clause is of the moment, of the talk or of nothing nameable, whatever its verb. */
export const isPassing = (text: string) =>
  text.length > LONGEST || OF_THE_MOMENT.test(text) || TO_THE_PERSONA.test(text) || text.includes("…");

/** "I decorate cakes", "I am on the parish council", "I have seen it twenty times": what the writer says of themself. */
export const own: Rule[] = [
  rule(/^I (.+)/i, ([, said = ""], { now }) => {
    if (isPassing(said)) return null;
    const [, often = "", rest = ""] = ADVERB.exec(said) ?? [];
    const told = ofOwn(often.trim().toLowerCase(), rest, now);
    if (!told) return null;
    const { words, otherwise, confidence, ahead } = told;
    return fact(
      sentence(dated(part(words), now, ahead ?? false)),
      fieldOf(said, otherwise),
      null,
      confidence,
    );
  }),
];

/** A statement about oneself without its "I", told of another; null for what passes. */
function ofOwn(often: string, said: string, now: Date): Told {
  const [verb = "", ...more] = said.split(" ");
  const rest = more.join(" ");
  const lead = often ? `${often} ` : "";
  switch (verb.toLowerCase()) {
    case "am":
      return being(often, rest, now);
    case "have":
      return having(lead, rest);
    case "had":
      return had(rest);
    case "do":
      return notDoing(rest);
    case "can":
    case "cannot":
      return able(verb.toLowerCase(), rest);
    case "used":
      return /^to \p{L}+/iu.test(rest) &&
        (!mental(rest.slice(3)) || /^to (?:have|be|do|keep) (?!so|very|the one)/i.test(rest)) &&
        namesAThing(rest)
        ? { words: `used ${rest}`, otherwise: "other", confidence: 0.65 }
        : null;
    case "will":
      return /^(?:always |never |only )?(?:eat|drink|watch|read|listen to|play|try|wear|go)\b.*\b(?:any|anything|anywhere|every)\b/i.test(
        rest,
      )
        ? { words: `will ${rest}`, otherwise: "interest", confidence: 0.6 }
        : null;
    case "was":
      return was(rest);
    default:
      return doing(lead, verb, rest, now);
  }
}

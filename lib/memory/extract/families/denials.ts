import { type Drafts, fact, type Rule, rule } from "../draft";
import { listed, part, sentence, slot, tidy } from "../wording";
import { relation } from "../words";
import { CONDITION } from "./conditions";

const AFTER_ALL = /,? (?:after all|at all|any ?(?:more|longer)|in the end|anyway)$/i;

/** What somebody turned out not to have or to be. Health comes first: an allergy that is none must not stand. */
export const denials: Rule[] = [
  rule(
    /^I am (?:no longer|not)(?: \p{L}+ly| even| really)? (allergic|intolerant) to (.+)/iu,
    ([text = "", how = "", what = ""]) => {
      const clean = what
        .replace(/\b(?:so|but|since|because|which|that|it|and (?:I|it|my))\b.*$/i, "")
        .trim()
        .replace(AFTER_ALL, "");
      const isOver = /^I am no longer|any ?(?:more|longer)/i.test(text);
      if (
        /^(?:hard )?work\b|^(?:people|fun|money|mornings?|you|love|learning|change)\b|^(?!any)\p{L}+ing\b/iu.test(
          clean,
        )
      )
        return null;
      return /^any(?:thing)?\b/i.test(clean)
        ? fact("Has no allergies.", "health", "allergy", 0.85, ["allergy"])
        : notTo(clean, how.toLowerCase(), isOver);
    },
  ),
  rule(
    /^I (?:have )?(?:outgr[eo]wn?|grown out of|grew out of|lost) my (?:\p{L}+ )?allergy to (.+)/iu,
    ([, what = ""]) => notTo(what, "allergic", true),
  ),
  rule(
    /^I (?:have )?(?:outgr[eo]wn?|grown out of|grew out of|lost) my (\p{L}+) allergy\b/iu,
    ([, what = ""]) => notTo(what, "allergic", true),
  ),
  rule(/^I (?:do not have|have not (?:got )?|have no) (?:a |an |any )?(.+)/i, ([, said = ""]) => {
    const what = tidy(said).replace(AFTER_ALL, "");
    return CONDITION.test(what) && what.split(" ").length < 5 && !/\b(?:about|over|today)\b/i.test(what)
      ? fact(sentence(`Does not have ${part(what)}`), "health", `condition:${slot(what)}`, 0.85)
      : null;
  }),
  rule(
    /^I (?:have no|do not have|have not(?: got)?) (?:any |a )?(siblings|brothers|sisters|brothers or sisters|kids|children|family|partner|boyfriend|girlfriend|husband|wife)$/i,
    ([, whom = ""]) =>
      fact(
        `Has no ${whom.toLowerCase()}.`,
        "relationship",
        /^(?:kids|children)$/i.test(whom) ? "relation:children" : relation(whom),
        0.8,
      ),
  ),
  rule(
    /^I am (?:really |definitely |just )?not (?:really |exactly |at all )*(an? )((?:morning|evening|night|people|party|cat|dog|beach|outdoors?|city|group|breakfast|coffee|tea|numbers|phone) person|night owl|early (?:bird|riser)|light sleeper|heavy sleeper|big (?:eater|drinker|reader|sleeper|talker|spender)|smoker|drinker|gamer|reader|dancer|swimmer|perfectionist|introvert|extrovert)$/iu,
    ([, article = "", what = ""]) =>
      fact(sentence(`Is not ${article}${what.toLowerCase()}`), "identity", `trait:${slot(what)}`, 0.8),
  ),
];

const notTo = (what: string, how: string, isOver: boolean): Drafts =>
  listed(part(what)).map((one) => ({
    ...fact(
      sentence(`${isOver ? "Is no longer" : "Is not"} ${how} to ${one}`),
      "health",
      `allergy:${slot(one)}`,
      0.95,
    ),
    denies: [`is ${how} to ${one}`, `has a ${one} allergy`],
  }));

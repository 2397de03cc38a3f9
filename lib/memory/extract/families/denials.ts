import { type Draft, fact, type Rule, rule } from "../draft";
import { listed, part, sentence, slot, tidy } from "../wording";
import { relation } from "../words";
import { CONDITION } from "./conditions";

/** "Nuts, only to pollen", "anything except penicillin": what is not, and what is. */
const BUT =
  /^(.+?)(?:,? (?:except(?:ing)?(?: for)?|apart from|aside from|besides|other than|save for)|, (?:only|just|but)|(?<=\banything) but)(?: to)? (.+)$/i;
/** What follows is a statement of its own. */
const OWN_WORDS =
  /^(?:I|my|that|when|if|it|maybe|perhaps|once|not|some(?:times|thing)?|a (?:bit|little))\b|\b(?:is|are|was|were|makes?|gives?|have|has|hate|think|know|so far|intolerant|sensitive)\b|^(?:\S+ ){4}/i;
const NONE = /^any(?:thing|(?: kinds? of)? foods?)$/i;
const NO_ALLERGIES = "Has no allergies.";
const isPartial = (said: string) =>
  /\b(?:except\p{L}*|but|apart|aside|besides|else|other|just|only|though|however|unless|save)\b/iu.test(said);

/** Whether a fact that there are no allergies stands in a sentence that names one all the same. */
export const isExcepted = (content: string, said: string) => content === NO_ALLERGIES && isPartial(said);

/** "I'm not allergic to anything. Except penicillin." names one in the sentence after. */
export const isExceptedAfter = (content: string, next: string) =>
  content === NO_ALLERGIES &&
  /^\W*(?:(?:well|oh|ok|actually|hm+|sorry)\W+)*(?:(?:except|apart|aside|besides|other than)\b|(?:just|only|but|maybe) (?:\S+ )?\S+\W*$)/i.test(
    next,
  );

const AFTER_ALL = /,? (?:after all|at all|any ?(?:more|longer)|in the end|anyway)$/i;

/** What somebody turned out not to have or to be. Health comes first: an allergy that is none must not stand. */
export const denials: Rule[] = [
  rule(
    /^I am (?:no longer|not)(?: \p{L}+ly| even| really)? (allergic|intolerant) to (.+)/iu,
    ([text = "", how = "", all = ""]) => {
      const [, what = "", but = ""] = BUT.exec(all) ?? ["", all];
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
      const is = but && !OWN_WORDS.test(but) ? listed(part(but)).map((one) => isTo(one, how)) : [];
      if (!/^any(?:thing|body|one)?\b/i.test(clean))
        return [...notTo(clean, how.toLowerCase(), isOver), ...is];
      // Only who has none at all has none of those known: "any animals" are not all, nor is anything but one.
      if (isPartial(all)) return is;
      if (/^any \S/i.test(clean) && !NONE.test(clean)) return notTo(clean, how.toLowerCase(), isOver);
      return NONE.test(clean) && /^allergic/i.test(how)
        ? fact(NO_ALLERGIES, "health", "allergy", 0.85, ["allergy"])
        : null;
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

const isTo = (what: string, how: string): Draft =>
  fact(sentence(`${how} to ${what}`), "health", `allergy:${slot(what)}`, 0.9);

const notTo = (what: string, how: string, isOver: boolean): Draft[] =>
  listed(part(what)).map((one) => ({
    ...fact(
      sentence(`${isOver ? "Is no longer" : "Is not"} ${how} to ${one}`),
      "health",
      `allergy:${slot(one)}`,
      0.95,
    ),
    denies: [`is ${how} to ${one}`, `has a ${one} allergy`],
  }));

import { type Drafts, fact, type Rule, rule } from "../draft";
import { nameIn } from "../names";

const called = (words: string | undefined): Drafts => {
  const name = nameIn(words);
  return name ? fact(`Wants to be called ${name}.`, "identity", "nickname", 0.95) : null;
};
const named = (words: string | undefined): Drafts => {
  const name = nameIn(words);
  return name ? fact(`Is called ${name}.`, "identity", "name", 0.95) : null;
};

/** What somebody is called, and wants to be called. */
export const names: Rule[] = [
  rule(
    /^(?:please |just |you (?:can|may|could|should) (?:just )?|feel free to |do |(?:can|could|will|would) you (?:please )?)*(?:call|address) me (?:by (?:my (?:middle |first |last )?name,? )?|as )?["']?(?!a\b|an\b|the\b|crazy|later|back|when|if|old|whatever|anything|names|out|tomorrow|on|at|in|maybe|not)([^"',;.!?]+)/i,
    ([, who]) => called(who),
  ),
  rule(
    /^(?:everyone|everybody|people|(?:my |all )?(?:\p{L}+ )?(?:friends?|family|colleagues|mates|kids|parents|mum|mom|dad|grandma|nan|husband|wife|coworkers)|they|most people|those who know me|the kids|all|folks)(?: and \p{L}+)? (?:just |all |always |usually |have always )*(?:calls?|called|knows?) me (?:by |as )?["']?([^"',;.!?]+)/iu,
    ([, who]) => called(who),
  ),
  rule(/\bI (?:go|went) by ["']?(?!the book|train|bus|car|bike|foot|plane|my)([^"',;.!?]+)/i, ([, who]) =>
    called(who),
  ),
  rule(
    /^I (?:would )?(?:prefer|like|love|rather|want)(?: it if you called me| you to call me| to be (?:called|known as|addressed as)| being called| if you call(?:ed)? me) ["']?([^"',;.!?]+)/i,
    ([, who]) => called(who),
  ),
  rule(/^I am (?:called|known as|named) ["']?([^"',;.!?]+)/i, ([, who]) => called(who)),
  rule(/^my (?:nickname|nick)(?: is|:|was always) ["']?([^"',;.!?]+)/i, ([, who]) => called(who)),
  rule(
    /^my (?:full |real |first |given |actual |birth |last |sur|family |middle |legal |preferred |chosen |new )?name (?:is|will be)(?: now)? (?:(?:spelled|pronounced|not|a|the|too|really|actually|in)\b.*|["']?([^"';.!?]+))/i,
    ([text = "", who]) => {
      const which = /^my (last|sur|family|middle)/i.exec(text)?.[1]?.toLowerCase();
      const name = nameIn((who ?? "").replace(/,.*$/, ""), 5);
      if (!name) return null;
      if (which === "middle") return fact(`Middle name is ${name}.`, "identity", "middle-name", 0.9);
      if (which) return fact(`Last name is ${name}.`, "identity", "last-name", 0.9);
      return named(name);
    },
  ),
  rule(/^(?:the name is|the name's|name:|name is|this is|it is me,|it is) (\p{Lu}[\p{L}'-]+)$/u, ([, who]) =>
    named(who),
  ),
  rule(/^I am (\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)$/u, ([, who]) =>
    /(?:ish|ese|ian|ean|can|man|ist|ic|ew|ch|im)$/.test(who ?? "") ||
    /^(?:[A-Z]+|Greek|Dutch|Thai|Swiss|Danish|Czech|Hindu|Sikh|Aries|Leo|Virgo|Libra|Pisces|Gemini|Taurus|Capricorn|Scorpio|Sagittarius|Aquarius|Cancer|Arab|Turk|Finn|Swede|Dane|Pole|Scot|Kurdish|Iraqi|Pakistani|Bangladeshi|Nepali|Filipino|Filipina|Latina|Latino|Sorry|Fine|Good|Happy|Tired|Back|Here|Okay|Done|Sad|Ready|Home)$/.test(
      who ?? "",
    )
      ? null
      : named(who),
  ),
];

import { type Drafts, fact, type Rule, rule } from "../draft";
import { isFirstName, nameIn } from "../names";
import { titled } from "../wording";

const called = (words: string | undefined): Drafts => {
  const alone = /^\p{Ll}[\p{L}'-]{1,14}$/u.exec((words ?? "").trim())?.[0];
  const name = nameIn(words) ?? (alone && !NO_CALL.test(alone) ? titled(alone) : null);
  return name ? fact(`Wants to be called ${name}.`, "identity", "nickname", 0.95) : null;
};
const named = (words: string | undefined): Drafts => {
  const name = nameIn(words);
  return name ? fact(`Is called ${name}.`, "identity", "name", 0.95) : null;
};

const NO_CALL =
  /^(?:crazy|later|back|now|tomorrow|names|stupid|lazy|old|weird|anything|whatever|what|by|at|on|in|if|when|that|this|it|so|too|please|today|tonight|again|soon|sometime|sometimes|out|up|maybe|often|daily|everything|nothing|something|strange|selfish|fat|ugly|sensitive|dramatic|picky|cruel|mad|insane|boring|every|each|once|after|before|and|or|but|the)$/i;

/** What somebody is called, and wants to be called. */
export const names: Rule[] = [
  rule(
    /^I (?:have )?(?:legally |officially )?changed my ((?:first|last|family|sur) ?)?name(?: from [\p{L}' -]+?)?(?: to (\p{Lu}[^,;.]*))?$/iu,
    ([, which = "", who = ""]) => {
      const slot = /^(?:last|family|sur)/i.test(which) ? "last-name" : "name";
      const name = nameIn(who);
      if (name) return slot === "name" ? named(name) : fact(`Last name is ${name}.`, "identity", slot, 0.9);
      return fact(`Changed their ${which.toLowerCase()}name.`, "identity", null, 0.8, [slot]);
    },
  ),
  rule(
    /^(?:please |just |you (?:can|may|could|should) (?:just )?|feel free to |do |(?:can|could|will|would) you (?:please )?)*(?:call|address) me (?:by (?:my (?:middle |first |last )?name,? )?|as )?["']?(?!a\b|an\b|the\b|crazy|later|back|when|if|old|whatever|anything|names|out|tomorrow|on|at|in|maybe|not)([^"',;.!?]+)/i,
    ([, who]) => called(who),
  ),
  rule(
    /^(?:everyone|everybody|people|(?:my |all )?(?:\p{L}+ )?(?:friends?|family|colleagues|mates|kids|parents|mum|mom|dad|grandma|nan|husband|wife|coworkers)|they|most people|those who know me|the kids|all|folks)(?: and \p{L}+)? (?:just |all |always |usually |have always )*(?:calls?|called|knows?) me (?:by |as )?["']?([^"',;.!?]+)/iu,
    ([, who]) => called(who),
  ),
  rule(
    /^(?!nobody|no one|no-one|never|not )(?:[\p{L}' -]{2,40}?) (?:calls?|called|knows?|nicknamed|dubbed) me (?:as )?["']?(\p{Lu}[\p{L}'-]+)["']?(?:$| (?:at|since|because|for|after|as|in|and)\b)/u,
    ([, who]) => called(who),
  ),
  rule(
    /^(?:(?:my )?[\p{L}' -]{2,40}?|everyone|people|it) (?:shortened|shorten|turned|changed|abbreviated?|shortens) (?:my name |it )?(?:down )?(?:in)?to ["']?(\p{Lu}[\p{L}'-]+)/u,
    ([, who]) => called(who),
  ),
  rule(
    /^I (?:would )?(?:rather|prefer|like|love)(?: it)?(?: if| that)?(?: you)? (?:used?|went with|stick to|stuck to|using) (?:my (?:middle|first|last|full|real|second|old|other|maiden) name,? |the name )?["']?(\p{Lu}[\p{L}'-]+)/u,
    ([, who]) => called(who),
  ),
  rule(
    /^my (?:\p{L}+ )?name is (?:actually |really )?(?:spel(?:led|t)|written|pronounced) (?!with\b|like\b|the\b)["']?(\p{Lu}[\p{L}'-]+)/u,
    ([, who]) => named(who),
  ),
  rule(
    /^I am (?:just |simply |only )?(\p{Lu}[\p{L}'-]+) to (?:you|everyone|everybody|(?:all )?my \p{L}+|most people)$/u,
    ([, who]) => called(who),
  ),
  rule(/^[Ii]t is (?:just|simply|only|always) (\p{Lu}[\p{L}'-]+)$/u, ([, who]) => called(who)),
  rule(
    /^(?:[Ii]t is|[Ii]t has always been|I am) (?:just |always )*(\p{Lu}[\p{L}'-]+) (?:to|for|with) (?:everybody|everyone|(?:all )?my (?:friends|family|mates)|friends|short|most people|people who know me)$/u,
    ([, who]) => called(who),
  ),
  rule(
    /^(\p{Lu}[\p{L}'-]+) (?:is (?:fine|ok|okay|good|enough|what (?:everyone|people|my friends|they|most people) calls? me|my (?:nickname|stage name|pen name|preferred name))|will do|works(?: too)?|for short)$/u,
    ([, who]) => called(who),
  ),
  rule(/^I am (\p{Ll}{3,12})$/u, ([, who = ""]) => (isFirstName(who) ? named(titled(who)) : null)),
  rule(/\bI (?:go|went) by ["']?(?!the book|train|bus|car|bike|foot|plane|my)([^"',;.!?]+)/i, ([, who]) =>
    called(who),
  ),
  rule(
    /^I (?:would )?(?:prefer|like|love|rather|want)(?: it if you called me| you to call me| to be (?:called|known as|addressed as)| being called| if you call(?:ed)? me) ["']?([^"',;.!?]+)/i,
    ([, who]) => called(who),
  ),
  rule(/^I am (?:called|known as|named) ["']?([^"',;.!?]+)/i, ([, who]) => called(who)),
  rule(
    /^my (?:nickname|nick)(?: (?:in|at|among|with|as|on|for|since) .{2,40}?)?(?: is|:|was| was always| has always been) ["']?([^"',;.!?]+)/i,
    ([, who]) => called(who),
  ),
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
  rule(
    /^(?:[Tt]he name is|the name's|name:|name is|this is|it is me,|it is) (\p{Lu}[\p{L}'-]+)$/u,
    ([, who]) => named(who),
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

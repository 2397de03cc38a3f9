import { fact, preference, type Rule, rule } from "../draft";
import { sentence } from "../wording";
import { kindOf } from "./kinds";
import { about, all } from "./likings";

/** Fans, supporters and addicts, and what is somebody's cup of tea. */
export const fans: Rule[] = [
  rule(
    /^I am (?:a |an |such a |the )?(?:big |huge |massive |avid |lifelong |die-?hard |total |proud |real |major |long-?time |true )*(.+?)(?:[- ](fan|lover|enthusiast|addict|nerd|geek|buff|fanatic|aficionado|nut|supporter|person|junkie|freak|connoisseur))s?\b(?: (?:of|for)(?: the)? (.+))?/iu,
    ([text = "", what = "", how = "", of]) => {
      if (
        /^(?:not|no|your|his|her|such)\b/i.test(what) ||
        (/person/i.test(how) &&
          !/^(?:cat|dog|coffee|tea|book|mountain|beach|summer|winter|city|country|plant|cheese|horse|numbers|outdoor|outdoors|night|morning|people)$/i.test(
            what,
          ))
      )
        return null;
      if (/person/i.test(how) && /night|morning|people/i.test(what)) return null;
      const target =
        of || (/^(?:big|huge|massive|avid|lifelong|total|proud|real|major|a|an)?$/i.test(what) ? "" : what);
      return target && !/\b(?:your|his|her)\b/i.test(text) ? all(target, "likes", 0.85) : null;
    },
  ),
  rule(
    /^I am (?:a |an )?(?:big |huge |massive |avid |lifelong |die-?hard |total |proud |real |major |long-?time )*(?:fan|lover|supporter|follower|admirer) of (.+)/i,
    ([, what = ""]) => (/^(?:you|your|him|her|it|that|this)\b/i.test(what) ? null : all(what, "likes", 0.85)),
  ),
  rule(
    /^I have (?:a |such a |a bit of a |a real |a terrible |a huge )?(sweet tooth|green thumb|green fingers)\b/i,
    ([, what]) =>
      fact(
        sentence(`Has a ${what}`.replace(/a green fingers/i, "green fingers")),
        /sweet/i.test(what ?? "") ? "food" : "interest",
        null,
        0.85,
      ),
  ),
  rule(
    /^I (?:support|root for|cheer for|follow) (?!you|him|her|my|the idea|that|this|your|their|every|me|all)(?:the )?(\p{Lu}[^,;]+)/u,
    ([, what = ""]) => all(what, "likes"),
  ),
  rule(
    /^(.+?) (?:is|are) (?:just |so |absolutely |totally )?(?:not my (?:thing|cup of tea|jam|cuppa)|gross|disgusting to me)$/i,
    ([, what = ""]) =>
      about(what) && what.split(" ").length < 5 && !/^(?:he|she|it|this|that|they)$/i.test(what)
        ? preference(kindOf(what), about(what) ?? "", "dislikes", 0.8)
        : null,
  ),
  rule(
    /^(.+?) (?:is|are) (?:just |so |absolutely |totally |really )?(?:my (?:thing|escape|therapy|outlet|refuge|stress relief|passion|cup of tea|life|great love|favourites?|happy place|comfort))$/i,
    ([, what = ""]) =>
      about(what) && what.split(" ").length < 6 && !/^(?:he|she|it|this|that|they|you)$/i.test(what)
        ? preference(kindOf(what), about(what) ?? "", "likes", 0.85)
        : null,
  ),
];

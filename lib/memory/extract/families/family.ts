import { dated } from "../dates";
import { fact, type Rule, rule } from "../draft";
import { nameIn } from "../names";
import { part, sentence, tidy } from "../wording";
import { KIN, relation } from "../words";

const NUMBER =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|a couple of|twin|no|\\d+";
const PLURAL =
  "sisters|brothers|siblings|kids|children|sons|daughters|boys|girls|twins|cousins|grandchildren|grandkids|nieces|nephews|aunts|uncles|flatmates|roommates|housemates|step-?kids|stepchildren|stepsons|stepdaughters|half-?brothers|half-?sisters|best friends|close friends|friends";

const PARTNER = /^(?:new )?(?:boyfriend|girlfriend|partner|wife|husband|fianc[eé]e?)$/i;

/** "Has a sister", "Has two kids", and being married, single or apart. */
export const family: Rule[] = [
  rule(
    /^I (?:have (?:just )?(?:been )?(?:seeing|dating|met)|am (?:dating|married to|engaged to|in love with|with)|met|started (?:seeing|dating)|have been (?:with|married to|engaged to|together with)|was married to|got married to) (?!my\b)(?:(?:a|an|this|the|someone|somebody) ?)?(?:\p{L}+ )?(?:guy|girl|man|woman|boy|bloke|lad|lady|person|someone)?,? ?(?:called |named |by the name of )?(\p{Lu}[\p{L}'-]+)\b(.*)/u,
    ([text = ""], { now }) =>
      fact(
        sentence(
          dated(
            part(
              text
                .replace(/^I am /, "Is ")
                .replace(/^I have been /, "Has been ")
                .replace(/^I have /, "Has ")
                .replace(/^I /, ""),
            ),
            now,
            false,
          ),
        ),
        "relationship",
        "relationship-status",
        0.85,
      ),
  ),
  rule(
    /^I (?:have |am )?(?:just )?(?:got back|getting back|got|back) together with (my .+)/i,
    ([, whom = ""], { now }) =>
      fact(
        sentence(`Got back together with ${dated(part(whom), now, false)}`),
        "event",
        "relationship-status",
        0.85,
      ),
  ),
  rule(
    new RegExp(
      `^I (?:have|had|am blessed with|am the (?:proud )?(?:mother|father|mum|mom|dad|parent) of|am (?:a )?(?:proud |single |busy )?(?:mother|father|mum|mom|dad|parent|grandmother|grandfather|grandma|grandpa) (?:of|to)|raise|am raising) ((?:${NUMBER}) (?:(?:older|younger|little|big|grown|grown-up|adult|small|young|beautiful|wonderful|lovely|teenage|teenaged|half|step|twin|adopted|foster|biological|great|amazing|crazy|full|identical)[ -])*(?:${PLURAL})?\\b.*)`,
      "i",
    ),
    ([text = "", what = ""]) => {
      const isParent = /\b(?:mother|father|mum|mom|dad|parent|grand\w+) (?:of|to)\b|blessed|rais/i.test(text);
      const kin = new RegExp(`\\b(${PLURAL})\\b`, "i").exec(what)?.[1]?.toLowerCase();
      if (!kin && !isParent) return null;
      if (/^(?:no|many|several) ?(?:friends)?$/i.test(what.trim()) && !kin) return null;
      if (/^I had\b/i.test(text)) return null;
      return fact(
        sentence(isParent && !kin ? `Parent of ${part(what)}` : `Has ${part(what)}`),
        "relationship",
        `relation:${kin ? relation(kin).slice(9) : "children"}`,
        0.9,
      );
    },
  ),
  rule(
    new RegExp(
      `^I (?:have|am seeing|am dating|am in love with|am with|am married to|am engaged to) (?:an?|one|this) (?:(?:(?:\\d+|\\p{L}+)[- ](?:years?|months?)[- ]olds?|wonderful|beautiful|lovely|amazing|little|baby|new|really|great|very) )*${KIN}\\b(?:,? (?:who is )?(?:called |named |whose name is )?([\\p{L}][\\p{L}'-]+))?(.*)`,
      "iu",
    ),
    ([text = "", kin = "", who, rest = ""]) => {
      const name = /called|named|name is/i.test(text) || /^\p{Lu}/u.test(who ?? "") ? nameIn(who) : null;
      const after = tidy(name ? rest : `${who ?? ""}${rest}`);
      const how = /(\d+|\p{L}+)[- ](years?|months?)[- ]olds?/iu.exec(text)?.[0];
      const tail =
        /^(?:in|at|who|from|with|living|working|she|he|and|aged|since)\b/i.test(after) && after.length < 80
          ? ` ${part(after)}`
          : "";
      if (/^(?:called|named|is|was|has|of mine)\b/i.test(after)) return null;
      const has = fact(
        sentence(
          `Has ${/^[aeiou]/i.test(how ?? kin) ? "an" : "a"} ${how ? `${how} ` : ""}${kin.toLowerCase()}${name ? ` called ${name}` : ""}${tail}`,
        ),
        "relationship",
        relation(kin, name),
        0.9,
      );
      return PARTNER.test(kin) ? { ...has, denies: ["is single", "has been single", `has no ${kin}`] } : has;
    },
  ),
  rule(
    /^I am (?:an |the )?(only child|(?:youngest|oldest|eldest|middle|second|first|third|last)(?: child| one)? of (?:\p{L}+|\d+)(?: \p{L}+)?|(?:youngest|oldest|eldest)(?: in my family| sibling| child)?)/iu,
    ([, which]) =>
      fact(
        sentence(`Is ${/^only/i.test(which ?? "") ? "an" : "the"} ${part(which)}`),
        "relationship",
        "birth-order",
        0.85,
      ),
  ),
];

import { dated, dateIn } from "../dates";
import { fact, type Rule, rule } from "../draft";
import { placeIn } from "../places";
import { part, sentence, slot } from "../wording";

const SINCE =
  /\bsince ([^,;.]+)|\bfor (?:the (?:last|past) )?((?:about |around |almost |nearly |over )?(?:\d+|an?|many|several|a few|[a-z]+(?:-[a-z]+)?) (?:years?|months?|weeks?|decades?))|\b(all my life|my whole life|my entire life)\b/i;

export const homes: Rule[] = [
  rule(/^I used to live (?:in|on|near|with|at) (.+)/i, ([text = ""], { now }) =>
    fact(sentence(dated(part(text.replace(/^I /, "")), now, false)), "home", null, 0.75),
  ),
  rule(/^I have been (?:here )?in (.+?) (?:for|since) (.+)/i, ([text = "", where], { now }) => {
    const place = placeIn(where, now);
    return place &&
      /^\p{Lu}/u.test(place) &&
      /\b(?:years?|months?|since|weeks?|life)\b/i.test(text) &&
      !/^(?:Love|Bed|Therapy|Hospital|Pain|Touch|Debt|Business|Recovery|Remission)/i.test(place)
      ? fact(sentence(`Lives in ${place}${span(text)}`), "home", "home", 0.8)
      : null;
  }),
  rule(
    /^my (?:new |current |own )?(?:address|place|home|house|flat|apartment) is (?:now )?(in|near|on|outside) (.+)/i,
    ([, how = "in", where], { now }) => {
      const place = placeIn(where, now);
      return place ? fact(sentence(`Lives ${how.toLowerCase()} ${place}`), "home", "home", 0.9) : null;
    },
  ),
  rule(
    /^I (?:have )?(?:moved|came|emigrated|immigrated|fled|relocated)(?: (?:here|over|away|out|to this country))* from ([^,;]+?)(?: (?:to|into) (.+)|$| (?=when|in \d|at|as|with|last|\p{L}+ years))/iu,
    ([, from, to], { now }) => {
      const origin = placeIn(from, now);
      const place = to ? placeIn(to, now) : null;
      return [
        place ? fact(sentence(`Lives in ${place}${inYear(to ?? "")}`), "home", "home", 0.9) : null,
        origin && !/^(?:my|their|the|a) /i.test(origin)
          ? fact(sentence(`Came from ${origin}`), "home", "origin:moved", 0.8)
          : null,
      ];
    },
  ),
  rule(
    /^I (?:have )?(?:moved|relocated|emigrated|immigrated|shifted|moved back|returned|moved over|moved away|moved house)\b(?: (?:back|out|over|down|up|away|here|house|in))*(?: from ([^,;]+?))? ?\b(?:to|into|in|near|across to|over to)\b (.+)/i,
    ([text = "", , where = ""], { now }) => {
      const together = /^(?:with|together)/i.test(where);
      if (together) return null;
      const place = placeIn(where.replace(/\bfrom .*$/i, ""), now);
      if (!place) return null;
      const date = dateIn(text, now, false);
      const when = date ? ` (moved ${date.words})` : inYear(text);
      return fact(sentence(`Lives in ${inPlace(place)}${when}`), "home", "home", 0.9);
    },
  ),
  rule(/^I (?:have )?(?:just )?moved (?:back )?in with (.+)/i, ([, who = ""], { now }) =>
    fact(sentence(`Lives with ${dated(part(who), now, false)}`), "home", "household", 0.85, ["household"]),
  ),
  rule(
    /^I (?:have )?(?:been )?(?:living|live|reside|residing|lived|stay|staying|settled|am based|am living|am residing|am settled|am currently living|am staying|am (?:couch[- ]?surfing|crashing|squatting|house-?sitting|camping out|boarding|flat-?sharing))\b ?(?:now |here |currently |right |all my life |alone |by myself |mostly |temporarily |together |happily |down |up |over )*(?:in|at|on|near|outside|just outside|close to|by|around|out in|across from|over in) (.+)/i,
    ([text = "", where = ""], { now }) => {
      if (/^I lived\b/i.test(text)) {
        const place = placeIn(where, now);
        return place ? fact(sentence(`Used to live in ${place}${span(text)}`), "home", null, 0.75) : null;
      }
      if (/\bstay(?:ing)? (?:at|in) (?:home|bed|a|the|touch)\b/i.test(text)) return null;
      const place = placeIn(where, now);
      if (!place) return null;
      const how =
        /\b(near|outside|just outside|close to|on|by|at|around) $/i
          .exec(text.slice(0, text.length - where.length))?.[1]
          ?.toLowerCase() ?? "in";
      return fact(sentence(`Lives ${how} ${place}${span(text)}${withWhom(where)}`), "home", "home", 0.9);
    },
  ),
  rule(/^I (?:am )?liv(?:e|ing) (?:\p{L}+ )?(alone|on my own|by myself)\b(.*)/iu, ([, , rest = ""]) =>
    fact(
      sentence(`Lives alone${/^ (?:since|in|with)/i.test(rest) ? part(rest).replace(/^(?=\S)/, " ") : ""}`),
      "home",
      "household",
      0.9,
    ),
  ),
  rule(
    /^I (?:am |have been )?(?:still )?(?:liv(?:e|ing)|lived|staying|shar(?:e|ing) (?:a |an |my )?(?:\p{L}+ )?(?:flat|apartment|house|room|place|home)|flatshare)(?: together)? with (.+)/iu,
    ([, who]) => fact(sentence(`Lives with ${part(who)}`), "home", "household", 0.85),
  ),
  rule(/^I (?:am )?rent(?:ing)? (.+)/i, ([, what = ""]) =>
    /\b(?:flat|apartment|house|room|studio|place|cottage|bungalow|condo|bedroom|bedsit|loft)\b/i.test(what)
      ? fact(sentence(`Rents ${part(what)}`), "home", "dwelling", 0.85)
      : null,
  ),
  rule(
    /^I (?:am|was|come|came|hail|am coming|am originally|come originally)\s?(?:originally |actually )?(?:from|coming from) (.+)/i,
    ([, where = ""], { now }) => {
      const place = placeIn(where.replace(/ originally$/i, ""), now);
      return place &&
        !/^(?:work|school|the (?:gym|doctor|shop|store|office)|home|holiday|vacation|back|church)/i.test(
          place,
        )
        ? fact(sentence(`Comes from ${place}`), "identity", "origin", 0.85)
        : null;
    },
  ),
  rule(
    /^I (?:grew up|was raised|was brought up|spent my childhood) (?:in|on|near|between|outside|by|with|above|over|behind|among|around|speaking|without|as) (.+)/i,
    ([text = ""]) => fact(sentence(part(text.replace(/^I /, ""))), "identity", "upbringing", 0.85),
  ),
  rule(/^my (?:\p{L}+ )?(?:hometown|home town|home country|home city) is (.+)/iu, ([, where], { now }) => {
    const place = placeIn(where, now);
    return place ? fact(sentence(`Comes from ${place}`), "identity", "origin", 0.85) : null;
  }),
  rule(/^(.+) (?:is|has been) my home(?: now| (?:since|for) .+)?$/i, ([text = "", where], { now }) => {
    const place = placeIn(where, now);
    return place ? fact(sentence(`Lives in ${place}${span(text)}`), "home", "home", 0.8) : null;
  }),
  rule(
    /^my (?:\p{L}+ )?(house|flat|apartment|home|place|village|room|street|neighbourhood|neighborhood|town|garden|farm)\b (is|has|got|overlooks|was|looks) (.+)/iu,
    ([text = "", what = "", verb = "", rest = ""], { now }) => {
      if (
        /^is (?:a mess|so|too|very|really|messy|cold|quiet|empty|clean|dirty|noisy|nice|lovely|freezing|on|being)\b/i.test(
          `${verb} ${rest}`,
        )
      )
        return null;
      const past = /^(?:got|was)$/i.test(verb);
      return fact(
        sentence(dated(turned1(text), now, false)),
        past ? "event" : "home",
        past ? null : `dwelling:${slot(what)}`,
        0.7,
      );
    },
  ),
];

const turned1 = (text: string) => part(text).replace(/^their /i, "");

function inYear(text: string): string {
  const year = /\b(?:in|around) ((?:19|20)\d\d)\b/i.exec(text)?.[1];
  return year ? ` (moved in ${year})` : "";
}

function inPlace(place: string): string {
  return /^(?:a|an|the|their) /i.test(place) ? place : place;
}

/** "since 2019", "for ten years" at the end of a sentence about where somebody lives. */
export function span(text: string): string {
  const found = SINCE.exec(text);
  if (!found) return "";
  if (found[1]) return ` since ${part(found[1])}`;
  return found[2] ? ` (for ${found[2]})` : ` (${found[3]?.replace("my", "their").toLowerCase()})`;
}

function withWhom(where: string): string {
  const who = /\bwith (my [^,;.]{2,60})/i.exec(where)?.[1];
  return who ? ` with ${part(who)}` : "";
}

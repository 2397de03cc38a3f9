import { dated } from "../dates";
import { fact, type Rule, rule } from "../draft";
import { part, sentence } from "../wording";

/** Being married, together, single or apart. */
export const couples: Rule[] = [
  rule(
    /^(\p{Lu}[\p{L}'-]+|my (?:ex[- ])?(?:\p{L}+ )?\p{L}+(?: \p{Lu}[\p{L}'-]+)?) and (?:I|me) (?:have |just |recently |finally )*(?:got(?:ten)? (?:a )?divorced?|divorced)(?: from each other)?\b(.*)/u,
    ([, whom = "", rest = ""], { now }) =>
      fact(
        sentence(`Got divorced from ${part(whom)}${dated(part(rest), now, false).replace(/^(?=\S)/, " ")}`),
        "relationship",
        "relationship-status",
        0.9,
      ),
  ),
  rule(/^I am (?:a )?family of (?:\p{L}+|\d+)(.*)/iu, ([text = ""]) =>
    fact(
      sentence(
        `Lives in a ${text.replace(/^I am (?:a )?/i, "").slice(0, 160)}`
          .replace(/\bmy\b/g, "their")
          .replace(/\bme\b/g, "them"),
      ),
      "relationship",
      "household",
      0.8,
    ),
  ),
  rule(/^there are (\p{L}+|\d+) of (?:us|I)\b(.*)/iu, ([, count = "", rest = ""]) =>
    /famil|at home|house|kids|sibling/i.test(rest)
      ? fact(
          sentence(`There are ${count} of them${part(rest).replace(/^(?=\S)/, " ")}`),
          "relationship",
          "household",
          0.7,
        )
      : null,
  ),
  rule(
    /^I am (?:a )?(single(?!-)|married|divorced|widowed|a widower|a widow|widow|widower|engaged|separated|in a (?:\p{L}+[- ])*relationship|in a civil partnership|going through (?:a |my )?(?:\p{L}+ )?(?:divorce|break-?up|separation|custody (?:battle|case))|getting a divorce|getting divorced|polyamorous|in an open (?:relationship|marriage)|seeing someone|dating (?:someone|a \p{L}+)|celibate)\b(?! (?:mum|mom|mother|dad|father|parent|handed|in|thing|next|in \p{L}+ 20))(.*)/iu,
    ([_text = "", how = "", rest = ""], { now }) => {
      if (/^ (?:next|in (?:june|july|may|august|september|the (?:spring|summer)))/i.test(rest)) return null;
      const tail =
        /^ (?:to|with|for|since|after|and have|from|twice|now for|,? with)\b/i.test(rest) && rest.length < 90
          ? part(dated(rest, now, false)).replace(/^(?=\S)/, " ")
          : "";
      return fact(
        sentence(`Is ${/^widow/i.test(how) ? "widowed" : how.toLowerCase()}${tail}`),
        "relationship",
        "relationship-status",
        0.9,
        /^single/i.test(how)
          ? ["relation:boyfriend", "relation:girlfriend", "relation:partner", "relation:fiance"]
          : undefined,
      );
    },
  ),
  rule(
    /^I (?:have been|was) (married|divorced|single|widowed|together|engaged|separated|dating|with my \p{L}+|in a relationship)\b(.*)/iu,
    ([text = "", how = "", rest = ""]) =>
      /\b(?:for|since|years?|\d{4})\b/i.test(rest) || /^I have/.test(text)
        ? fact(
            sentence(`Has been ${part(how)}${part(rest).replace(/^(?=\S)/, " ")}`),
            "relationship",
            "relationship-status",
            0.85,
          )
        : null,
  ),
  rule(
    /^I (?:have )?(?:got |gotten |get )?(married|engaged|divorced|separated|hitched|remarried)\b(?! me)(.*)/i,
    ([, what = "", rest = ""], { now }) => {
      if (/^ (?:to|with)? ?(?:the|that) idea/i.test(rest)) return null;
      return [
        fact(
          sentence(
            `Got ${what.toLowerCase()}${rest ? dated(part(rest), now, false).replace(/^(?=\S)/, " ") : ""}`,
          ),
          "event",
          "relationship-status",
          0.9,
        ),
      ];
    },
  ),
  rule(
    /^(?:my (?:ex[- ])?(?:\p{L}+ ){0,2}?(?:wife|husband|partner|boyfriend|girlfriend|fianc\p{L}+|spouse)(?: \p{L}+)?(?: and I)?|my ex|I and my \p{L}+|I|\p{Lu}\p{L}+(?: and I)?) (?:have |has )?(?:just )?(?:broke up|broken up|split up|split|separated|are (?:no longer together|over|getting (?:a )?divorced?)|got divorced|parted ways|dumped me|left me|cheated on me|broke up with me|asked me for a divorce|ended it|ended things|called it quits|called off the (?:wedding|engagement))\b(.*)/iu,
    ([text = ""], { now }) => {
      const words = text.replace(/^I (?:have )?(?:just )?/, "").replace(/^my /i, "");
      return fact(sentence(dated(part(words), now, false)), "event", "relationship-status", 0.85, [
        "relation:boyfriend",
        "relation:girlfriend",
        "relation:partner",
      ]);
    },
  ),
];

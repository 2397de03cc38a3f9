import { dated, dayOfYear, monthWords } from "../dates";
import { type Draft, type Drafts, fact, type Rule, rule } from "../draft";
import { placeIn } from "../places";
import { part, sentence, titled } from "../wording";

const NUMBER: Record<string, number> = {
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  twelve: 12,
  eleven: 11,
  ten: 10,
};
const ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
export const AGE = `(?:\\d{1,3}|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:${ONES.join("|")}))?)|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))`;

/** An age in words or figures, or null where nobody is that old. */
export function ageOf(words: string): number | null {
  const text = words.toLowerCase().trim();
  if (/^\d+$/.test(text)) return inLife(Number(text));
  const [tens = "", ones] = text.split(/[- ]/);
  return inLife((NUMBER[tens] ?? 0) + (ones ? ONES.indexOf(ones) + 1 : 0));
}
const inLife = (age: number) => (age >= 5 && age <= 115 ? age : null);

const aged = (words: string | undefined, now: Date): Drafts => {
  const age = ageOf(words ?? "");
  return age ? fact(`${age} years old (in ${monthWords(now)}).`, "identity", "age", 0.9) : null;
};

/** How old somebody is, and when their birthday is. */
export const ages: Rule[] = [
  rule(
    /^my ((?:[\p{L}-]+(?:'s?)? )*anniversary) (?:is|falls|was)(?: always| every year)*(?: on)? (.+)/iu,
    ([, what = "", when = ""], { now }) => {
      const day = dayOfYear(when, now);
      return day
        ? fact(
            sentence(`${part(what)} is on ${day}`),
            "relationship",
            /^(?:wedding )?anniversary$/i.test(what) ? "anniversary" : null,
            0.85,
          )
        : null;
    },
  ),
  rule(
    /^(?:it|yesterday|today|tomorrow|last \p{L}+) (?:is|was) my (?:\p{L}+ |\d+\p{L}+ )?birthday(?: (yesterday|today|on .+|last .+))?$/iu,
    ([text = ""], { now }) => {
      const when =
        /\b(yesterday|today|tomorrow|on .+|last .+)$|^(yesterday|today|tomorrow|last \p{L}+)/iu.exec(
          text,
        )?.[0] ?? (/\bis\b/.test(text) ? "today" : "");
      const day = when ? dayOfYear(when.replace(/ (?:is|was)$/, ""), now, /\bwas\b/.test(text)) : null;
      return day ? fact(`Birthday is on ${day}.`, "identity", "birthday", 0.85) : null;
    },
  ),
  rule(
    new RegExp(`^I am (?:an? )?(${AGE})[- ]years?[- ]old ((?:\\p{L}+[ -]){0,3}?\\p{L}+) from (.+)`, "iu"),
    ([, age, , where], { now }) => {
      const place = placeIn(where, now);
      const told = aged(age, now);
      return [
        told as Draft | null,
        place ? fact(sentence(`Comes from ${place}`), "identity", "origin", 0.85) : null,
      ];
    },
  ),
  rule(
    new RegExp(
      `^I am (?:only |about |around |a |nearly |now |over |already )*(${AGE})(?:[- ]years?[- ]olds?| years? young|(?=$|[,;]| and | now|(?:\\s*(?:f|m|female|male|nb))?$| from| living| but|(?: year)))(?! (?:weeks|months|days|minutes|hours|kilos|kg|pounds|percent|%))`,
      "i",
    ),
    ([, age], { now }) => aged(age, now),
  ),
  rule(
    new RegExp(
      `^I (?:turned|turn|am turning|will be|will turn|am going to be|have turned|hit) (${AGE})\\b(?! (?:weeks|months|days|minutes|hours|kilos|kg|km|off|on|left|right|percent|years ago))(.*)`,
      "i",
    ),
    ([text = "", age, rest = ""], { now }) => {
      if (/\bwill|\bturn\b|turning|going/.test(text)) {
        const years = ageOf(age ?? "");
        return years
          ? fact(
              sentence(
                `Turns ${years}${rest.length < 40 ? dated(rest, now, true).replace(/^(?=\S)/, " ") : ""}`,
              ),
              "identity",
              "age",
              0.8,
            )
          : null;
      }
      return aged(age, now);
    },
  ),
  rule(
    new RegExp(
      `^I am (pushing|nearing|approaching|nearly|almost|going on|coming up to|on the wrong side of|the wrong side of|well over|just shy of|past) (${AGE}|thirty|forty|fifty|sixty|seventy|eighty)$`,
      "i",
    ),
    ([, how = "", age = ""], { now }) =>
      fact(sentence(`Is ${how.toLowerCase()} ${age} (in ${monthWords(now)})`), "identity", "age", 0.8),
  ),
  rule(new RegExp(`^(?:my age is|age:?) (${AGE})\\b`, "i"), ([, age], { now }) => aged(age, now)),
  rule(new RegExp(`^(?:as a|I am a) (${AGE})[- ]year[- ]old\\b`, "i"), ([, age], { now }) => aged(age, now)),
  rule(
    /^I am in my (early |mid |late |mid-)?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens|\d0s)/i,
    ([, when = "", which]) => fact(`In their ${when}${which}.`, "identity", "age", 0.8),
  ),
  rule(
    /^my birthday (?!is not\b)(?:is|was|falls|:)?(?: on| in)?(?: always| today|:)? ?(.+)/i,
    ([text = "", when = ""], { now }) => {
      const day =
        dayOfYear(/today/i.test(text) && !when.trim() ? "today" : when, now) ??
        (/\btoday\b/i.test(text) ? dayOfYear("today", now) : null);
      if (day) return fact(`Birthday is on ${day}.`, "identity", "birthday", 0.9);
      const month =
        /\b(january|february|march|april|may|june|july|august|september|october|november|december)\b/i.exec(
          when,
        )?.[1];
      return month
        ? fact(`Birthday is in ${titled(month.toLowerCase())}.`, "identity", "birthday", 0.8)
        : null;
    },
  ),
  rule(/^(?:today|tomorrow|it) is my (?:\d+(?:st|nd|rd|th)? )?birthday/i, ([text = ""], { now }) => {
    const day = dayOfYear(/^tomorrow|tomorrow$/i.test(text) ? "tomorrow" : "today", now);
    return day ? fact(`Birthday is on ${day}.`, "identity", "birthday", 0.85) : null;
  }),
  rule(/^I (?:was|am) born (.+)/i, ([, how = ""], { now }) => {
    const year = /\b(19\d\d|20[0-2]\d)\b/.exec(how)?.[1];
    const day =
      /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i.test(
        how,
      )
        ? dayOfYear(how, now)
        : null;
    const raised = /\bin (?!the (?:eighties|nineties|seventies)|19|20)/i.test(how);
    const drafts = [
      day ? fact(`Birthday is on ${day}.`, "identity", "birthday", 0.85) : null,
      fact(
        sentence(`Was born ${part(how)}`),
        "identity",
        raised ? "birthplace" : year ? "birth-year" : "birth",
        0.9,
      ),
    ];
    return drafts;
  }),
];

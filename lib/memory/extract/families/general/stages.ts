import { dateIn, dayOfYear, monthWords } from "../../dates";
import { fact, type Rule, rule } from "../../draft";
import { part, sentence } from "../../wording";
import { ageOf } from "../ages";
import { fieldOf } from "./about";
import { TO_THE_PERSONA } from "./passing";

const NTH =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d+(?:st|nd|rd|th)|last|final|only|penultimate|very first|very last|second last";
const STRETCH =
  "day|week|month|year|semester|term|shift|season|summer|winter|christmas|time|marathon|course|placement|pregnancy|marriage|divorce|job|house|tattoo|trip|visit|attempt|book|novel|lesson|term";

const ROUND: Record<string, number> = {
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};

/** "It's my third year as a paramedic", "this is my last week at the embassy", "it's my sixtieth in May". */
export const stages: Rule[] = [
  rule(
    new RegExp(
      `^(?:it|this|today|tomorrow|that|next \\p{L}+|monday|this \\p{L}+) (?:is|was|will be) (?:already |only |now )*my ((?:${NTH}) (?:\\p{L}+ )?(?:${STRETCH})\\b ?(.*))`,
      "iu",
    ),
    ([text = "", what = "", rest = ""], { now }) =>
      TO_THE_PERSONA.test(text) ||
      (!(rest === "" && /\b(?:marriage|pregnancy|divorce|tattoo|marathon|house|job)$/i.test(what)) &&
        !/^(?:as|at|in|on|of|with|without|working|being|playing|living|studying|teaching|running|for|since|here|back|to|abroad|away|off|under|before|after)\b/i.test(
          rest,
        )) ||
      /\b(?:using this|chatting|here today)\b/i.test(rest)
        ? null
        : fact(sentence(`${part(what)} (${monthWords(now)})`), fieldOf(rest, "other"), null, 0.75),
  ),
  rule(
    /^(?:it|this|\p{L}+(?: \p{L}+)?) (?:is|will be) my (\p{L}+th|\d{2,3}(?:st|nd|rd|th))(?: birthday)? (?:on |this |next |in |tomorrow|coming )(.+)/iu,
    ([text = "", which = "", when = ""], { now }) => {
      const age = ROUND[which.toLowerCase()] ?? (/^\d/.test(which) ? ageOf(which.replace(/\D/g, "")) : null);
      if (!age || /\b(?:time|day|visit|message)\b/i.test(text)) return null;
      const day = dayOfYear(when, now);
      const date = dateIn(text, now, true);
      return [
        fact(
          sentence(`Turns ${age}${date ? ` ${date.words}` : day ? ` on ${day}` : ""} (${which} birthday)`),
          "identity",
          "age",
          0.8,
        ),
        day ? fact(`Birthday is on ${day}.`, "identity", "birthday", 0.85) : null,
      ];
    },
  ),
  rule(
    new RegExp(
      `^(?:(.{3,30}?) )?(?:is|was) my ((?:(?:${NTH}|[\\p{L}]+th|silver|golden|ruby|pearl) )?(?:wedding )?anniversary)\\b`,
      "iu",
    ),
    ([, when = "", what = ""], { now }) => {
      const day = dayOfYear(when && !/^it$/i.test(when) ? when : "today", now);
      return day ? fact(sentence(`${part(what)} is on ${day}`), "relationship", "anniversary", 0.8) : null;
    },
  ),
  rule(
    /^(?:it|there) is (?:just|only|mostly) (?:(?:me|I) and (my .+)|(?:the )?(two|three|four|five|six|\d) of (?:us|them)\b(.*))/iu,
    ([text = "", whom = ""]) =>
      /\b(?:today|tonight|now|here)\b/i.test(text)
        ? null
        : fact(
            sentence(whom ? `Lives with ${part(whom)} only` : part(text.replace(/^it is /i, ""))),
            "home",
            "household",
            0.65,
          ),
  ),
];

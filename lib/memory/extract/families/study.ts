import { dated } from "../dates";
import { fact, type Rule, rule } from "../draft";
import { part, sentence } from "../wording";
import { isLanguage } from "./traits";

const DEGREE =
  "phd|doctorate|master'?s?|masters|bachelor'?s?|ba|bsc|ma|msc|mba|degree|diploma|a-?levels?|gcses?|abitur|baccalaureate|ged|associate'?s|teaching certificate|qualification|certificate|licen[cs]e in|law degree";

export const studies: Rule[] = [
  rule(
    /^I am (retaking|resitting|sitting|taking|redoing|repeating) ((?:my |the |an? )?(?:\p{L}+ )?(?:maths?|chemistry|physics|biology|english|history|geography|statistics|exams?|a-?levels?|gcses?|finals|driving test|year|class(?:es)?|course|evening classes|lessons|bar exam|test)\b.*)/iu,
    ([, verb = "", what = ""], { now }) =>
      fact(sentence(`Is ${verb.toLowerCase()} ${part(dated(what, now, true))}`), "education", null, 0.8),
  ),
  rule(
    /^I (?:am|have been) (?:currently )?(?:learning|studying|teaching myself|picking up|trying to learn)(?: how)? (?!about you|from|for (?:my|the|an?) )(.+)/i,
    ([, what = ""], { now }) => {
      if (
        /^(?:that|it|how|a lot|so much|more about|every day|(?:how )?to (?:be (?!an? )|live|let|accept|trust|say|cope|love myself))\b/i.test(
          what,
        )
      )
        return null;
      if (/^to become|^to be an? /i.test(what))
        return fact(sentence(`Is studying ${part(what)}`), "education", "study", 0.85);
      const language = isLanguage(what);
      const learning =
        language || !/\bat\b|\buniversity|\bcollege|semester|year|degree|in \p{Lu}/u.test(what);
      return fact(
        sentence(`Is ${learning ? "learning" : "studying"} ${part(dated(what, now, false))}`),
        language ? "interest" : "education",
        language ? null : learning ? null : "study",
        0.85,
      );
    },
  ),
  rule(
    /^I (?:have )?(?:study|studied|studies|read|majored in|minored in|major in|am majoring in|am reading(?= (?:law|history|english|classics|medicine|physics|philosophy)\b)|am doing a degree in|did my degree in) (?!a lot|the|about|every|books?|too|it|that|some|for (?:an?|my|the) |my|him|her)(.+)/i,
    ([text = "", what = ""], { now }) => {
      if (/^I read\b/i.test(text)) return null;
      return fact(
        sentence(
          `${/^I (?:have )?(?:studied|did|majored|minored)/i.test(text) ? "Studied" : "Studies"} ${dated(part(what), now, false)}`,
        ),
        "education",
        /studied|did|majored|minored/i.test(text) ? "studied" : "study",
        0.85,
      );
    },
  ),
  rule(
    /^I am (?:(?:in|doing|starting|finishing|about to start|going into|entering|repeating|halfway through) )(?:my |the |a |his )?((?:first|second|third|fourth|fifth|final|last|sixth|\d+(?:st|nd|rd|th)|freshman|sophomore|junior|senior|foundation|gap|sabbatical|placement|exchange) (?:year|semester|term|grade)\b.*|(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) grade\b.*|year \d+.*|high ?school.*|middle school.*|secondary school.*|primary school.*|sixth form.*|uni(?:versity)?\b.*|college.*|law school.*|med(?:ical)? school.*|nursing school.*|grad(?:uate)? school.*|art school.*|kindergarten.*)/i,
    ([text = "", what = ""], { now }) =>
      fact(
        sentence(
          `Is ${/finishing|starting|doing/i.exec(text)?.[0]?.toLowerCase() ?? "in"} ${/^(?:first|second|third|fourth|fifth|final|last|\d)/i.test(what) && / year| semester| term/i.test(what) ? "their " : ""}${dated(part(what), now, false)}`,
        ),
        "education",
        "study",
        0.85,
      ),
  ),
  rule(
    new RegExp(
      `^I (?:am|have been) (?:currently |now |also )*(?:doing|working on|writing|finishing|pursuing|getting|starting|completing|taking) (?:my|a|an|the) ((?:\\p{L}+ )?(?:${DEGREE}|thesis|dissertation|apprenticeship|traineeship|internship|evening class(?:es)?|course|night class|pottery class|distance course|online course|bootcamp|teacher training|training|gap year|semester abroad|exchange year|erasmus)\\b.*)`,
      "iu",
    ),
    ([text = "", what = ""], { now }) =>
      fact(
        sentence(
          `Is ${/(doing|working on|writing|finishing|pursuing|getting|starting|completing|taking) (my|a|an|the)/i
            .exec(text)
            ?.slice(1)
            .join(" ")
            .replace(/\bmy\b/i, "their")
            .toLowerCase()} ${dated(part(what), now, true)}`,
        ),
        "education",
        "study",
        0.85,
      ),
  ),
  rule(
    /^I am (?!no longer\b|not\b)(?:a |an |the )?((?:\p{L}+[- ]){0,4}?(?:student|undergrad|undergraduate|freshman|sophomore|postgrad|phd candidate|pupil|schoolboy|schoolgirl|trainee teacher|medical student|apprentice)\b)(?! of life)(.*)/iu,
    ([, what = "", rest = ""]) =>
      fact(
        sentence(
          `Is a ${part(what)}${part(rest).replace(/^(?=\S)/, " ")}`.replace(
            /^Is a (?=[aeiou](?!ni))/i,
            "Is an ",
          ),
        ),
        "education",
        "study",
        0.85,
      ),
  ),
  rule(
    new RegExp(
      `^I (?:have|hold|got|earned|completed|finished|did|am about to finish|received|just finished)(?: just)? (?:a |an |my |two |the )?((?:\\p{L}+ |\\p{L}+'s )?(?:${DEGREE})\\b.*)`,
      "iu",
    ),
    ([text = "", what = ""], { now }) => {
      const verb = /^I (?:just )?(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? "";
      return fact(
        sentence(
          `${verb === "have" || verb === "hold" ? "Has" : verb.charAt(0).toUpperCase() + verb.slice(1)} ${/\bmy\b/i.test(text.slice(0, 24)) ? "their" : /^(?:a-?level|gcse)/i.test(what) ? "" : "a"} ${dated(part(what), now, false)}`,
        ),
        "education",
        null,
        0.85,
      );
    },
  ),
  rule(
    /^I (?:have )?(?:just )?(?:graduated|dropped out|enrolled|matriculated|got (?:in|accepted|admitted|kicked out)|was (?:accepted|admitted|expelled)|transferred|went back to (?:school|uni|university|college)|started (?:uni|university|college|school|high school|law school|med school|my (?:degree|studies|phd|master'?s?|apprenticeship|course|training)|at)|finished (?:uni|university|college|school|high school|my (?:degree|studies|phd|master'?s?|thesis|apprenticeship|course|dissertation|exams))|got my (?:degree|diploma|a-?levels?|phd|results|licen[cs]e|certificate)|left school|repeated|failed out|defended my|handed in my (?:thesis|dissertation)|submitted my (?:thesis|dissertation))\b(.*)/i,
    ([text = "", rest = ""], { now }) => {
      if (
        /^I (?:have )?(?:just )?got in\b/i.test(text) &&
        !/\b(?:uni|college|university|school|to)\b/i.test(rest)
      )
        return null;
      if (/started at\b/i.test(text) && !/\b(?:uni|college|university|school)\b/i.test(rest)) return null;
      return fact(
        sentence(dated(part(text.replace(/^I (?:have )?(?:just )?/, "")), now, false)),
        "education",
        null,
        0.85,
        /graduated|dropped out|finished (?:uni|univ|college|school|high|my (?:degree|studies|phd|master))|left school/i.test(
          text,
        )
          ? ["study"]
          : undefined,
      );
    },
  ),
  rule(
    /^I (?:go|went|am going) to ((?:\p{L}+ )*?(?:university|uni|college|school|academy|gymnasium|high school|law school|evening classes|night school)\b(?: (?:in|of|at|near) [^,;]+| to study .+| with .+)?.*)/iu,
    ([text = "", where = ""], { now }) =>
      /^(?:bed|the school|school$|uni$|college$|university$)/i.test(where) && !/ (?:in|at) /.test(where)
        ? null
        : fact(
            sentence(`${/^I went/i.test(text) ? "Went" : "Goes"} to ${dated(part(where), now, false)}`),
            "education",
            /^I went/i.test(text) ? "studied" : "study",
            0.8,
          ),
  ),
  rule(
    /^(?:my (?:major|minor|degree|subject|subjects|thesis|dissertation|course|a-levels|field of study|field|specialty|specialisation) (?:is|are|was)(?: in| about| on)?) (.+)/i,
    ([text = "", what = ""]) =>
      /^(?:due|so|hard|killing|boring|really|almost|done|going|nearly|stressful|not)\b/i.test(what)
        ? null
        : fact(sentence(part(text).replace(/^their /i, "")), "education", "study", 0.8),
  ),
];

import { dated } from "../dates";
import { fact, preference, type Rule, rule } from "../draft";
import { gerund } from "../gerund";
import { ofOne, part, sentence, slot, tidy } from "../wording";
import { kindOf } from "./kinds";
import { all } from "./likings";
import { isTrade } from "./trades";

const OVER = /\s+(?:any ?more|any longer|these days|nowadays)$/i;
const WORKED = /^(?:work|teach|freelance|drive for|serve)$/i;
const EATEN = /^(?:eat|drink|have|take)$/i;

/** What one may study. */
const SUBJECT_OF_STUDY =
  /^(?:(?:studying|reading|a degree in|art|computer|political|social|sports?|business|food|data|environmental|mechanical|civil|electrical|software|chemical|applied|pure|english|german|french|modern) )*(?:law|history|medicine|nursing|physics|chemistry|biology|maths?|mathematics|philosophy|psychology|sociology|economics|business|engineering|architecture|literature|linguistics|geography|geology|computing|sciences?|informatics|politics|theology|anthropology|archaeology|journalism|education|pharmacy|dentistry|design|music|drama|classics|languages|studies|administration|management|accounting|finance|marketing|statistics|astronomy|biochemistry|neuroscience|agriculture|veterinary medicine|social work|teaching)(?= (?:in|last|this|two|after|at|because|instead|degree)\b|$)/i;

/** What was so and is no more: likings, work, a home, habits; and what somebody changed for what. */
export const changes: Rule[] = [
  rule(
    /^I (?:no longer|do not|cannot) (?:(?:even|really|actually|much) )?(like|love|enjoy|care for|dig|adore|stand|am into|am interested in) (.+)/i,
    ([text = "", , what = ""]) =>
      (/^I no longer/i.test(text) || OVER.test(text)) && !/^(?:you|him|her|them|it|this|that)\b/i.test(what)
        ? all(what.replace(OVER, ""), "dislikes")
        : null,
  ),
  rule(
    /^I (?:am (?:no longer|not)|have gone off|went off|have grown tired of|am sick of eating)(?: really)?(?: (?:into|interested in|a fan of|keen on|fond of))? (.+)/i,
    ([text = "", what = ""]) =>
      /^I (?:am no longer|am not(?= .*\bany ?(?:more|longer)$))(?: really)? (?:into|interested|a fan|keen|fond)|gone off|went off|tired of/i.test(
        text,
      ) && !/^(?:work|course|on|to|the|at|with|my|you)\b/i.test(what)
        ? all(what.replace(OVER, ""), "dislikes")
        : null,
  ),
  rule(
    /^I am (?:no longer|not) (?:together |in a relationship )?with (\p{Lu}[\p{L}'-]+|my \p{L}+)(?: any ?(?:more|longer))?$/u,
    ([text = "", whom = ""]) =>
      /no longer|any ?(?:more|longer)$/i.test(text)
        ? fact(sentence(`Is no longer with ${part(whom)}`), "relationship", "relationship-status", 0.85)
        : null,
  ),
  rule(
    /^I (?:no longer|do not|cannot) (?:really )?(?!(?:am|have|own|exist|cry|go there|talk to people|laugh|belong|matter|recogni[sz]e|wonder|hope|say|mean|want|know|think|feel|care|understand|see|need|get|trust|believe|remember|mind)\b)(\p{Ll}+)\b ?(.*)/u,
    ([text = "", verb = "", more = ""]) => {
      if (!/^I no longer/i.test(text) && !OVER.test(text)) return null;
      const rest = more.replace(/(?:^|\s+)(?:any ?more|any longer|these days|nowadays)$/i, "");
      if (/^(?:it|this|that|you)\b/i.test(rest)) return null;
      const works = WORKED.test(verb);
      const lives = /^live$/i.test(verb);
      const eaten = EATEN.test(verb) && rest.length > 2;
      return fact(
        sentence(
          `${/^I cannot/i.test(text) ? `Can no longer ${verb}` : `No longer ${ofOne(verb)}`}${part(rest).replace(/^(?=\S)/, " ")}`,
        ),
        works ? "work" : lives ? "home" : eaten ? "food" : "routine",
        eaten ? `diet:${slot(rest.split(/ (?:for|because|at|since|so) /)[0] ?? rest)}` : null,
        0.85,
        works ? ["job", "employer"] : lives ? ["home"] : undefined,
      );
    },
  ),
  rule(/^I no longer (?:have|own) ((?:a|an|my|any) .{2,60})/i, ([, what = ""]) =>
    /\b(?:energy|time|idea|patience|feelings|clue|choice|strength|interest|reason|words|will)\b/i.test(what)
      ? null
      : fact(sentence(`No longer has ${part(what)}`), "possession", null, 0.8, [`possession:${slot(what)}`]),
  ),
  rule(
    /^I am (?:no longer|not) (an? )?(.{3,40}?)(?: any ?(?:more|longer))?$/iu,
    ([text = "", article = "", what = ""]) => {
      if (!/no longer|any ?(?:more|longer)$/i.test(text)) return null;
      if (article && isTrade(what))
        return fact(sentence(`No longer works as ${article}${part(what)}`), "work", null, 0.85, [
          "job",
          "employer",
        ]);
      if (/^(?:vegan|vegetarian|pescatarian|keto|on a diet)$/i.test(what))
        return fact(sentence(`Is no longer ${what.toLowerCase()}`), "food", "diet", 0.85);
      return /^(?:single|married|engaged|religious|pregnant|unemployed|employed|a smoker|smoker|homeless)$/i.test(
        what,
      )
        ? fact(
            sentence(`Is no longer ${article}${what.toLowerCase()}`),
            /single|married|engaged/i.test(what) ? "relationship" : /employ/i.test(what) ? "work" : "other",
            /single|married|engaged/i.test(what) ? "relationship-status" : null,
            0.8,
          )
        : null;
    },
  ),
  rule(
    /^I (?:have )?(?:just |recently )?(?:switched|swapped|changed|gone over|moved over|converted) (?:(?:over )?from |my )?(?:(.+?) )?(?:to|for) (?!another|a different|the (?:other|next)|you\b)(.+)/i,
    ([text = "", from = "", to = ""], { now }) => {
      if (/\b(?:places?|seats?|subject|mind|sides)\b/i.test(from)) return null;
      const kind = kindOf(to);
      if (SUBJECT_OF_STUDY.test(to) && !/\b(?:books?|films?|channel|podcasts?)\b/i.test(from))
        return {
          ...fact(
            sentence(
              `Switched ${/^my/i.test(from) ? "" : part(from && `from ${from} `)} to ${dated(part(to), now, false)}`.replace(
                / +/g,
                " ",
              ),
            ),
            "education",
            "study",
            0.85,
          ),
          denies: from ? [`studies ${from}`] : [],
        };
      return fact(
        sentence(dated(part(text.replace(/^I (?:have )?(?:just |recently )?/i, "")), now, false)),
        /^(?:food|drink)$/.test(kind)
          ? "food"
          : /\b(?:i?phone|android|mac|windows|linux|car|electric|e-?bike|kindle|samsung|pixel)\b/i.test(to)
            ? "possession"
            : "event",
        null,
        0.8,
      );
    },
  ),
  rule(/^I could not care less about (.+)/i, ([, what = ""]) => all(what, "dislikes", 0.8)),
  rule(
    /^((?:\p{L}+ ){0,2}\p{L}+) (?:makes?|made) me (?:want to )?(?:gag|puke|throw up|vomit|nauseous|feel sick|retch)\b/iu,
    ([, what = ""]) =>
      /^(?:it|this|that|he|she|you|they|people|my|the)\b/i.test(what) ? null : all(what, "dislikes", 0.8),
  ),
  rule(/^I (vape|smoke)\b(?! (?:you|it))(.*)$/i, ([, verb = "", rest = ""]) =>
    fact(sentence(`${ofOne(verb)}${part(rest).replace(/^(?=\S)/, " ")}`), "health", "habit:smoking", 0.8),
  ),
  rule(/^I used to (smoke|drink|vape|gamble)\b(.*)$/i, ([, verb = "", rest = ""]) =>
    fact(sentence(`Used to ${verb.toLowerCase()}${part(rest).replace(/^(?=\S)/, " ")}`), "health", null, 0.8),
  ),
  rule(
    /^I would (?:much |always |far |honestly )?rather (?!not\b|you\b|be called|have\b|die\b)(\p{Ll}+)(?: (.+?))? than (.+)/iu,
    ([, verb = "", what = "", other = ""]) => {
      const key = tidy(`${gerund(verb)} ${what}`).toLowerCase();
      const second = other.replace(/^(\p{Ll}+)(?=$| )/u, (word) => (/ing$/.test(word) ? word : gerund(word)));
      return key.length > 60 || /\b(?:tonight|today|now|you|this|that)\b/i.test(`${what} ${other}`)
        ? null
        : preference(kindOf(key), key, `prefers this to ${part(second).toLowerCase().slice(0, 60)}`, 0.8);
    },
  ),
  rule(
    /^I (?:hate|cannot stand|dislike|do not like|love|like|cannot bear)(?: it)? when (people|strangers|others|kids|children|drivers|men|women|colleagues|guests|adults|plans|dogs|cats|food|things) (.+)/i,
    ([text = "", who = "", what = ""]) =>
      what.length > 50
        ? null
        : preference(
            "things",
            tidy(`when ${who} ${part(what)}`).toLowerCase(),
            /^I (?:love|like)/i.test(text) ? "likes" : "dislikes",
            0.8,
          ),
  ),
  rule(
    /^I do not (drive|smoke|drink|swim|cook|vote|fly|dance|gamble|vape|celebrate \p{L}+|watch tv|own a \p{L}+)$/iu,
    ([, what]) =>
      fact(
        sentence(`Does not ${part(what)}`),
        /smoke|vape|drink/i.test(what ?? "") ? "health" : "routine",
        null,
        0.8,
      ),
  ),
];

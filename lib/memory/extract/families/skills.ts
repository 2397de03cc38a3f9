import { dated } from "../dates";
import { type Drafts, fact, type Rule, rule } from "../draft";
import { part, sentence, slot, turned } from "../wording";
import { HABITS } from "./habit-verbs";

const INSTRUMENT =
  "guitar|bass|bass guitar|drums|piano|keyboards?|violin|viola|cello|double bass|flute|clarinet|oboe|bassoon|saxophone|sax|trumpet|trombone|tuba|french horn|harp|accordion|banjo|ukulele|mandolin|harmonica|recorder|organ|bagpipes|percussion|sitar|tabla|didgeridoo|synths?|tin whistle|fiddle|electric guitar|acoustic guitar";
const SPORT =
  "football|soccer|tennis|table tennis|ping pong|badminton|squash|basketball|volleyball|beach volleyball|handball|rugby|cricket|baseball|softball|hockey|ice hockey|field hockey|lacrosse|golf|bowls|bowling|darts|pool|snooker|billiards|chess|bridge|poker|water polo|padel|pickleball|frisbee|ultimate|hurling|netball|go|scrabble|mahjong|board games?|video games?|computer games?|rocket league|league of legends|minecraft|fortnite|valorant|dota|d&d|dungeons (?:and|&) dragons|counter-?strike|overwatch|warcraft|wow|zelda|pokemon|fifa|the sims|stardew valley|magic|warhammer|american football|netball|backgammon|rummy|cards|geocaching";

/** Instruments, sports, clubs, hobbies. */
export const skills: Rule[] = [
  rule(
    new RegExp(
      `^I (?:can )?(?:play|(?:am|have been) learning(?: to play| how to play)?|learn|have (?:been )?(?:playing|played)|played|used to play|am playing|taught myself|practi[sc]e|am taking up|took up|have taken up|picked up|am teaching myself|started(?: playing| learning)?|mostly play|still play)(?: to play)? ?(?:the |a bit of |a little |some |a |my |both )*(${INSTRUMENT})\\b(.*)`,
      "i",
    ),
    ([text = "", which = "", rest = ""], { now }) => {
      const past = /^I (?:used to play|played)\b/i.test(text);
      const learning = /learn|teaching|taking up|took up|started|picked/i.test(
        text.slice(0, text.length - rest.length),
      );
      return fact(
        sentence(
          `${past ? "Used to play" : learning ? "Is learning" : "Plays"} the ${part(which.toLowerCase())}${dated(part(rest), now, false).replace(/^(?=[^,\s])/, " ")}`,
        ),
        "interest",
        `instrument:${slot(which)}`,
        0.9,
      );
    },
  ),
  rule(
    new RegExp(
      `^I (?:play|have (?:been )?(?:playing|played)|used to play|am playing|coach|mostly play|started playing|took up|am really good at|compete in|played) (?:(?:a lot of|some|a bit of|competitive|amateur|five-a-side|5-a-side|semi-pro|league|club|sunday league|wheelchair|in a|casual|way too much|too much|lots of|online|college|professional) )*(${SPORT})\\b(.*)`,
      "i",
    ),
    ([text = "", which = "", rest = ""], { now }) => {
      if (/\b(?:now|later|tonight|with you|right now)\b/i.test(rest) && /am playing/i.test(text)) return null;
      if (/^I played\b/i.test(text) && !/\b(?:for|until|when|in \p{L}+|since|at)\b/iu.test(rest)) return null;
      const verb = /^I (used to play|played|coach|compete in)/i.exec(text)?.[1]?.toLowerCase();
      const says: Record<string, string> = {
        "used to play": "Used to play",
        played: "Played",
        coach: "Coaches",
        "compete in": "Competes in",
      };
      return fact(
        sentence(
          `${says[verb ?? ""] ?? "Plays"} ${part(which)}${dated(part(rest), now, false).replace(/^(?=[^,\s])/, " ")}`,
        ),
        "interest",
        null,
        0.9,
      );
    },
  ),
  rule(
    /^I (?:am|have been|was) (?:in|part of|a member of|the (?:\p{L}+ )?(?:singer|drummer|guitarist|bassist|captain|goalkeeper|president|treasurer|conductor|leader) (?:of|in)|captain of|active in|on) (?:a|an|the|my|my local|our) ((?:\p{L}+[- ]){0,4}?(?:band|choir|orchestra|team|club|book club|theatre group|drama group|society|church|parish|union|party|league|gym|allotment|group|squad|crew|association|scouts|fire brigade|board|council))\b(?! meeting)(.*)/iu,
    ([text = "", , rest = ""]) =>
      rest.length > 90
        ? null
        : fact(
            sentence(
              part(
                text
                  .replace(/^I am /, "Is ")
                  .replace(/^I was /, "Was ")
                  .replace(/^I have been /, "Has been "),
              ),
            ),
            "interest",
            null,
            0.85,
          ),
  ),
  rule(
    /^(?:my (?:main |biggest |other |new |latest |favourite |only |great )*(?:hobby|hobbies|passion|passions|pastimes?|interests?|thing|sport|obsession|guilty pleasure|love|side project|outlet|escape|instrument)s? (?:is|are|include|at the moment is)) (.+)/i,
    ([text = ""]) => {
      const what = /(?:is|are|include) (.+)$/i.exec(text)?.[1] ?? "";
      return /^(?:not|that|you|to know|gone|over)\b/i.test(what)
        ? null
        : fact(
            sentence(
              `${/passion|obsession|love\b/i.test(text) ? "Passion is" : "Hobbies include"} ${part(what)}`,
            ),
            "interest",
            null,
            0.9,
          );
    },
  ),
  rule(
    /^(.+?) (?:is|are) (?:(?:one of |among )?my (?:main |biggest |new |other |favourite )*(?:hobby|hobbies|passion|pastime|sport|outlet))\b/i,
    ([, what = ""]) =>
      /^(?:it|that|this|he|she|they)$/i.test(what)
        ? null
        : fact(sentence(`Hobbies include ${part(what)}`), "interest", null, 0.9),
  ),
  rule(
    /^I (?:am (?:really |also |very )?(?:into|getting into|good at|great at|pretty good at|not bad at|big into|heavily into)|have (?:recently )?(?:gotten|got|taken) (?:really )?(?:into|up)|got (?:really )?into(?! \p{Lu}(?!.*(?:music|dance)))|took up|have taken up|picked up|started doing|have been getting into|have been doing|dabble in|spend (?:a lot of|all|most of|too much|much|my) (?:of )?(?:my )?(?:free |spare )?(?:time|weekends|evenings|days)(?: on)?) (?!a fight|trouble|an argument|you|him|her|the (?:car|phone)|bed|it\b|that|this|my (?:kids|parents|boss)|listening|reading people)(.+)/iu,
    ([text = "", what = ""], { now }) => {
      if (/^(?:listening to you|talking|good|great|okay|well|fine|crying|thinking|worrying)\b/i.test(what))
        return null;
      return fact(
        sentence(
          /good at|great at|bad at/i.test(text)
            ? `Is good at ${part(what)}`
            : /^I spend/i.test(text)
              ? turned(ofSpend(text))
              : `Is into ${part(dated(what, now, false))}`,
        ),
        "interest",
        null,
        0.8,
      );
    },
  ),
  rule(
    new RegExp(
      `^I (?:have been|used to|have) (?:(${HABITS.replaceAll("|go (", "|(?:go )(")})|(?:\\p{L}+ing))\\b (.+)`,
      "iu",
    ),
    ([text = "", , rest = ""], { now }) => doingFor(text, rest, now),
  ),
];

const ofSpend = (text: string) => `Spends ${text.replace(/^I spend /i, "")}`;

function doingFor(text: string, rest: string, now: Date): Drafts {
  const ing = /^I have been (\p{L}+ing)\b/iu.exec(text)?.[1]?.toLowerCase();
  if (/^I used to /i.test(text))
    return fact(sentence(part(text.replace(/^I /, "")).slice(0, 200)), "other", null, 0.7);
  if (
    !ing ||
    /^(?:thinking|feeling|having|waiting|wondering|trying|meaning|looking|crying|doing|being|talking|going|getting|sitting|lying|working on (?:my|this|a)|sleeping|dying|missing|worrying|stressing|hoping|planning|seeing|binge\w*)$/i.test(
      ing,
    )
  )
    return null;
  return /\b(?:for (?:\d|a|one|two|three|four|five|six|seven|eight|nine|ten|many|about|over|almost|nearly|decades|years)|since|years|all my life)\b/i.test(
    rest,
  ) &&
    !/\b(?:for (?:a (?:while|bit|minute|hour)|\d+ (?:hours?|minutes?)|hours|an hour)|since this morning)\b/i.test(
      rest,
    )
    ? fact(
        sentence(`Has been ${part(dated(text.replace(/^I have been /i, ""), now, false))}`),
        "interest",
        null,
        0.8,
      )
    : null;
}

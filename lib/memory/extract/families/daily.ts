import { dated, dateIn } from "../dates";
import { fact, type Rule, rule } from "../draft";
import { ofOne, part, sentence, slot } from "../wording";

const AMOUNT = /\b(?:\d|hundred|thousand|million|euros?|dollars?|pounds?|bucks|money|rent|grand|taxes)\b/i;

/** Appointments, children at school, buses, sleep, debts, and whom one calls when. */
export const daily: Rule[] = [
  rule(
    /^my ((?:daily |morning )?commute(?: (?:to|from|into) [^,;]{2,30}?)?) (takes|is|lasts) (?!killing|hell|awful|so\b|the worst|driving|fine|ok)(?=.*\b(?:\d+|an?|one|two|half|three|minutes?|hours?|by)\b)(.+)/iu,
    ([text = ""]) =>
      /\b(?:today|tonight|this morning|tomorrow)\b/i.test(text)
        ? null
        : fact(sentence(part(text).replace(/^their /i, "")), "routine", "commute", 0.8),
  ),
  rule(
    /^(?:my )?(?:next )?(dentist|doctors?|gp|physio|hairdresser|vet|optician|therapist|mri|scan|blood test|therapy|job interview|interview|exam|driving test|check-?up|surgery)(?:'s)?(?: appointment| session)? ((?:is )?(?:on|tomorrow|next|this|at)\b.+)/i,
    ([, what = "", when = ""], { now }) => {
      if (!dateIn(when, now, true)?.isFuture) return null;
      const who = /^(?:dentist|doctor|gp|physio|hairdresser|vet|optician|therapist)/i.test(what);
      const noun = `${/^[aeiom]/i.test(what) ? "an" : "a"} ${/^(?:MRI|GP)$/i.test(what) ? what.toUpperCase() : what.toLowerCase()}${who ? " appointment" : ""}`;
      return fact(
        sentence(
          `Has ${noun.replace(/^an GP/, "a GP")} ${dated(part(when.replace(/^is /i, "").replace(/,.*$/, "")), now, true)}`,
        ),
        "plan",
        `plan:${slot(who ? "appointment" : what)}`,
        0.8,
      );
    },
  ),
  rule(
    /^my ((?:\p{L}+ )?(?:kids?|children|son|daughter|boys|girls|twins)) (?:go|goes|start|starts|is going|are going) (?:back )?(?:to )?(?:school|nursery|kindergarten|college|day ?care)\b.*/iu,
    ([text = ""], { now }) =>
      fact(sentence(dated(part(text).replace(/^their /i, ""), now, true)), "relationship", null, 0.8),
  ),
  rule(
    /^I (take|catch|ride|use|get) (the (?:bus|train|tram|subway|metro|tube|ferry)\b(?! (?:tonight|today|tomorrow|now|home|back)).*)/i,
    ([, verb = "", what = ""], { now }) =>
      dateIn(what, now, true) ? null : fact(sentence(`${ofOne(verb)} ${part(what)}`), "routine", null, 0.75),
  ),
  rule(
    /^I am (?:going to be|about to (?:be|become)|becoming|soon to be|going to become) (an? (?:great-)?(?:grand\p{L}+|mother|father|dad|mum|mom|uncle|aunt|auntie|big (?:brother|sister)|parent)\b.*)/iu,
    ([, what = ""], { now }) =>
      fact(sentence(`Is going to be ${dated(part(what), now, true)}`), "relationship", null, 0.85),
  ),
  rule(
    /^I am (?:back )?on (a (?:(?:strict|new|low|special|very|\p{L}+[- ]free|\p{L}+) )*diet\b.*)/iu,
    ([, what = ""], { now }) =>
      fact(sentence(`Is on ${dated(part(what), now, false)}`), "health", null, 0.75),
  ),
  rule(
    /^I (?:only |usually |barely )*sleep ((?:about |around |only )?(?:\p{L}+|\d+)(?: to \d+)? hours (?:a|per|each|every) night)\b/iu,
    ([, how = ""]) => fact(sentence(`Sleeps ${part(how)}`), "routine", "routine:sleep", 0.8),
  ),
  rule(/^I owe ((?:my|the|\p{Lu}).+)/u, ([, rest = ""]) =>
    AMOUNT.test(rest) ? fact(sentence(`Owes ${part(rest)}`), "possession", null, 0.8) : null,
  ),
  rule(
    /^I (?:need|have|want|am trying|hope|would like) to (lose|gain|put on) ((?:\p{L}+|\d+) ?(?:kilos?|kgs?|pounds|lbs|stone)\b.*|(?:some |more )?weight\b.*)/iu,
    ([, verb = "", what = ""], { now }) =>
      fact(sentence(`Wants to ${verb.toLowerCase()} ${part(dated(what, now, true))}`), "goal", null, 0.8),
  ),
  rule(
    /^I am (?:re-?)?reading (?!your|this\b|that\b|it\b|about|a lot|too|more|what|law\b|my (?:email|mail|message)|the (?:news|paper|message))(.+)/i,
    ([text = "", what = ""]) =>
      /\b(?:university|college|degree|oxford|cambridge)\b/i.test(what)
        ? null
        : fact(
            sentence(`Is ${/re-?reading/i.test(text) ? "re" : ""}reading ${part(what)}`),
            "interest",
            null,
            0.75,
          ),
  ),
  rule(
    /^(?:every|each) ((?:other |second )?\p{L}+),? I (call|ring|phone|text|write to|skype with|visit|see) (my .+)/iu,
    ([, when = "", verb = "", whom = ""]) => {
      const [first = "", ...more] = verb.toLowerCase().split(" ");
      return fact(
        sentence(`${first}s ${[...more, part(whom)].join(" ")} every ${when}`),
        "routine",
        null,
        0.85,
      );
    },
  ),
  rule(
    /^I (call|ring|phone|text|visit|see|write to) (my .+? (?:every|each|once a|twice a|most|on) .+)/i,
    ([, verb = "", rest = ""], { now }) =>
      dateIn(rest, now, true)?.isFuture && !/every|each|once|twice|most|days\b/i.test(rest)
        ? null
        : fact(
            sentence(`${verb.toLowerCase().replace(/^(\p{L}+)/u, "$1s")} ${part(rest)}`),
            "routine",
            null,
            0.85,
          ),
  ),
];

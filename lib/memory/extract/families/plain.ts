import { dated, dateIn } from "../dates";
import { fact, type Rule, rule } from "../draft";
import { ofOne, part, sentence, slot } from "../wording";

const BODY =
  "arm|leg|wrist|ankle|foot|feet|finger|hand|hands|hip|hips|back|knee|knees|shoulder|elbow|neck|jaw|tooth|teeth|eyes?|eyesight|hearing|memory|stomach|chest|heart|skin|ears?|asthma|eczema|arthritis|migraines?|tinnitus|hay ?fever|allerg(?:y|ies)|blood pressure|cholesterol|blood sugar";
const AMOUNT = /\b(?:\d|hundred|thousand|million|euros?|dollars?|pounds?|bucks|money|rent|grand|taxes)\b/i;

/** Plain statements no other family knows: aches, allergies told by name, debts, what a landlord does, what is being read. */
export const plain: Rule[] = [
  rule(
    /^my (?:(\p{L}+) allergy|allergy to (\p{L}+(?: \p{L}+)?)) (?:is|has|means|makes|got|keeps|acts)\b/iu,
    ([, one = "", other = ""]) => {
      const what = one || other;
      return /^(?:food|bad|severe|stupid|seasonal|new|old|skin)$/i.test(what)
        ? null
        : fact(sentence(`Allergic to ${part(what)}`), "health", `allergy:${slot(what)}`, 0.85);
    },
  ),
  rule(
    new RegExp(
      `^my ((?:(?:left|right|lower|upper|bad) )?(?:${BODY})) (hurts?|aches?|(?:has|have) been (?:hurting|aching|sore|bad|bothering|killing|playing up|acting up|getting worse|giving)|(?:is|are) (?:getting worse|going|failing|too high|high|bad|swollen|broken|playing up|bothering)|keeps? (?:hurting|aching))\\b(.*)`,
      "iu",
    ),
    ([text = "", what = "", how = "", rest = ""], { now }) =>
      /\b(?:today|right now|tonight|this morning)\b/i.test(rest) ||
      (/^(?:hurt|ache)/i.test(how) &&
        !/\b(?:since|for \p{L}+|when|whenever|every|ever|again|weeks|months|years)\b/iu.test(rest))
        ? null
        : fact(
            sentence(dated(part(text).replace(/^their /i, ""), now, false)),
            "health",
            `condition:${slot(what)}`,
            0.75,
          ),
  ),
  rule(
    /^my (landlord|landlady|boss|manager|company|employer|school|bank) (?:is|has|wants|plans|will|decided)(?: (?:to|be))? (?:rais|sell|evict|clos|mov|kick|shut|retir|leav|relocat|laying off|lay off|cutting|firing)\p{L}*\b(.*)/iu,
    ([text = "", who = ""], { now }) =>
      /\b(?:today|tonight|early|now|this (?:morning|afternoon))\b/i.test(text)
        ? null
        : fact(
            sentence(dated(part(text).replace(/^their /i, ""), now, true)),
            /land/i.test(who) ? "home" : /school/i.test(who) ? "education" : "work",
            null,
            0.75,
          ),
  ),
  rule(
    /^I am (?:still )?on (?:a|the) (?:very long |long )?waiting list for (?:a |an |the )?(.+)/i,
    ([, what = ""], { now }) =>
      fact(
        sentence(
          `Is on a waiting list for ${dated(part(what), now, true).replace(/^(?=(?:kidney|liver|new|council|flat|place|donor|heart|hip|knee|lung|house|transplant|therapist|garage|allotment)\b)/i, "a ")}`,
        ),
        /\b(?:kidney|liver|heart|hip|knee|lung|donor|transplant|surgery|operation|therap\p{L}+|treatment|scan|psych\p{L}+)\b/iu.test(
          what,
        )
          ? "health"
          : "plan",
        null,
        0.85,
      ),
  ),
  rule(
    /^I (?:have to|need to|must|have got to) (?:always )?wear ((?:reading |a |an |contact |hearing |compression |my |an insulin )*(?:glasses|lenses|aids?|brace|splint|cast|pump|stockings|retainer|braces|mask|insoles|eye patch)\b.*)/i,
    ([, what = ""]) =>
      fact(
        sentence(`Has to wear ${part(what)}`),
        "health",
        `aid:${slot(what.split(/ (?:for|when|at|because|since) /)[0] ?? what)}`,
        0.85,
      ),
  ),
  rule(
    /^I (?:do|work|am on) (?:the )?((?:night|early|late|day|graveyard|evening|weekend|morning) shifts?)\b(.*)/i,
    ([, which = "", rest = ""]) =>
      /\b(?:today|tonight|tomorrow|this week)\b/i.test(rest)
        ? null
        : fact(
            sentence(
              `Works ${/s$/i.test(which) ? which : `the ${which}`}${part(rest).replace(/^(?=\S)/, " ")}`,
            ),
            "work",
            "work-hours",
            0.85,
          ),
  ),
  rule(
    /^I have been (unemployed|out of work|retired|self-employed|off (?:sick|work)|on (?:sick|maternity|parental) leave|freelancing|a freelancer|job[- ]?hunting|homeless)\b(.*)/i,
    ([, how = "", rest = ""], { now }) =>
      fact(
        sentence(`Has been ${how.toLowerCase()}${dated(part(rest), now, false).replace(/^(?=\S)/, " ")}`),
        /homeless/i.test(how) ? "home" : "work",
        /homeless/i.test(how) ? "home" : "job",
        0.85,
      ),
  ),
  rule(
    /^my (?:\p{L}+ )?(car|van|bike|motorbike|laptop|computer|phone|boiler|heating|washing machine|dishwasher|fridge|roof|oven|tv) (failed (?:its|the)|broke(?: down)?|(?:was|got) (?:stolen|towed|broken into)|is (?:broken|leaking|in the (?:shop|garage))|has (?:broken|died)|leaks|packed up|gave up)\b(.*)/iu,
    ([text = "", what = ""], { now }) =>
      fact(
        sentence(dated(part(text).replace(/^their /i, ""), now, false)),
        /boiler|heating|roof/i.test(what) ? "home" : "possession",
        null,
        0.75,
      ),
  ),
  rule(
    /^I (?:just |recently |have )*(?:had to )?put my (.+?) (to sleep|down)\b(?! (?:for|early|at|in))(.*)/i,
    ([, which = "", how = "", rest = ""], { now }) =>
      /\b(?:foot|phone|feet|book|kids?|baby|son|daughter|boys?|girls?|children|money|name|thoughts)\b/i.test(
        which,
      )
        ? null
        : fact(
            sentence(
              `Had to put their ${part(which)} ${how}${dated(part(rest), now, false).replace(/^(?=\S)/, " ")}`,
            ),
            "pet",
            null,
            0.85,
          ),
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

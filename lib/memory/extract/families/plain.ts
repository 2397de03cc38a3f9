import { animal, PET } from "../animals";
import { dated } from "../dates";
import { fact, type Rule, rule } from "../draft";
import { part, sentence, slot } from "../wording";

/** "cat Olive" as the slot that ends with it. */
const pet = (words: string) => {
  const [, kind = "", name = ""] =
    new RegExp(`^(?:\\p{L}+ )*?(${PET}),? (\\p{Lu}[\\p{L}'-]+)$`, "u").exec(words) ?? [];
  return name ? [`pet:${animal(kind)}:${name.toLowerCase()}`] : undefined;
};
const BODY =
  "arm|leg|wrist|ankle|foot|feet|finger|hand|hands|hip|hips|back|knee|knees|shoulder|elbow|neck|jaw|tooth|teeth|eyes?|eyesight|hearing|memory|stomach|chest|heart|skin|ears?|asthma|eczema|arthritis|migraines?|tinnitus|hay ?fever|allerg(?:y|ies)|blood pressure|cholesterol|blood sugar";
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
      `^my ((?:(?:left|right|lower|upper|bad) )?(?:${BODY})) (hurts?|aches?|clicks?|creaks?|gives way|locks up|seizes up|twitches|(?:has|have) (?:finally |now |fully )*(?:healed|recovered|mended|cleared up|got(?:ten)? (?:better|worse))|(?:has|have) been (?:hurting|aching|sore|bad|bothering|killing|playing up|acting up|getting worse|giving)|(?:is|are) (?:(?:fine|better|ok|okay|good|healed) (?:again|since|after)|worn out|worn|shot|ruined|wrecked|stiff|arthritic|weak|bent|knackered|damaged|deformed|collapsed|scarred|getting worse|going|failing|too high|high|bad|swollen|broken|playing up|bothering)|keeps? (?:hurting|aching))\\b(.*)`,
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
            pet(which),
          ),
  ),
];

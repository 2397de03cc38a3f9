import { dated, dateIn, monthWords } from "../dates";
import { type Draft, type Drafts, fact, type Rule, rule } from "../draft";
import { listed, part, sentence, slot, tidy } from "../wording";
import { CONDITION } from "./conditions";

const FLEETING =
  /^(?:a |an |the )?(?:bit of |little |slight |terrible |splitting |bad |killer |huge )*(?:headache|cold|hangover|fever|cough|sore throat|stomach ache|flu|runny nose|cramp|hiccups|toothache|bruise|blister)\b/i;

function conditions(what: string, now: Date, how = "Has"): Drafts {
  const clean = tidy(dated(what.replace(/,? (?:so|but|because|which|that is why)\b.*$/i, ""), now, false));
  const parts = listed(clean.replace(/\b(?:so|but|because|which|that|it)\b.*$/i, ""));
  const known = parts.filter((one) => CONDITION.test(one));
  if (known.length > 1 && known.length === parts.length)
    return known.map(
      (one): Draft => fact(sentence(`${how} ${part(one)}`), "health", `condition:${slot(one)}`, 0.9),
    );
  const name = CONDITION.exec(clean)?.[0] ?? clean.split(/ (?:since|for|in|and) /)[0] ?? clean;
  return fact(sentence(`${how} ${part(clean)}`), "health", `condition:${slot(name)}`, 0.9);
}

/** Conditions, and what doctors found. */
export const illness: Rule[] = [
  rule(
    /^I (?:am|have been) (?:slowly |still |a )?(?:recovering|in recovery|healing)(?: from)? (?:an? )?(.+)/i,
    ([, what = ""], { now }) =>
      CONDITION.test(what) ||
      /\b(?:addiction|alcohol\p{L}*|addict|surgery|operation|accident|stroke|burnout|injury|broken|covid|breakdown|trauma|abuse|flu|drugs?|gambling)\b/iu.test(
        what,
      )
        ? fact(
            sentence(`Is recovering from ${part(dated(what, now, false))}`),
            "health",
            `condition:${slot(what)}`,
            0.85,
          )
        : null,
  ),
  rule(
    /^I (?:am|have been) (?:still |currently )*(?:waiting for|on (?:the|a) (?:waiting|transplant) list for|awaiting|recovering from|undergoing|having|getting|going through|starting) (?:a |an |my |the )?((?:\p{L}+ ){0,3}?(?:transplant|surgery|operation|replacement|chemo(?:therapy)?|radiotherapy|dialysis|ivf|physio(?:therapy)?|treatment|rehab|a stroke|stroke|an accident|burnout|test results|diagnosis|biopsy|hip|cancer|fertility treatment|therapy|tests)\b.*)/iu,
    ([text = ""], { now }) =>
      fact(
        sentence(
          dated(part(text.replace(/^I am /i, "Is ").replace(/^I have been /i, "Has been ")), now, true),
        ),
        "health",
        null,
        0.8,
      ),
  ),
  rule(
    /^(?:my |the )(?:doctors?|hospital|gp|consultant|scan|mri|x-?ray|tests?|test results|results|biopsy|blood tests?|surgeon|specialist|ultrasound|smear) (?:has |have )?(?:found|showed|shows|discovered|came back|confirmed|detected|revealed|removed|took out|diagnosed|put me on|prescribed) (.+)/i,
    ([text = ""], { now }) =>
      fact(sentence(dated(part(text).replace(/^(?:their|the) /i, ""), now, false)), "health", null, 0.8),
  ),
  rule(
    /^I cannot (feel|move|walk|see|hear|bend|lift|run|stand|sleep|use|eat|have|taste|smell|conceive|sit|work|drive|climb|raise) ?(.*)/i,
    ([, verb = "", rest = ""]) =>
      /\b(?:any ?more|any longer|properly|since|due to|because of (?:my|the)|for long|far|well|children|kids|(?:left|right) (?:arm|hand|leg|ear|eye|foot|side)|very (?:well|far)|long distances)\b/i.test(
        rest,
      ) && !/\b(?:tonight|today|right now|wait|believe|it|you)\b/i.test(rest)
        ? fact(sentence(`Cannot ${part(`${verb} ${rest}`)}`), "health", null, 0.75)
        : null,
  ),
  rule(
    /^I (?:see|have been seeing|am seeing|go to|have) (?:a |an |my )((?:\p{L}+ )?(?:psychologist|therapist|counsell?or|psychiatrist|physio(?:therapist)?|shrink|social worker|dietitian|nutritionist|chiropractor|osteopath|speech therapist|aa meetings?|support group|life coach))\b(?! (?:appointment|tomorrow|today|later))(.*)/iu,
    ([, whom = "", rest = ""], { now }) =>
      fact(
        sentence(`Sees a ${part(whom)}${dated(part(rest), now, true).replace(/^(?=\S)/, " ")}`),
        "health",
        "care",
        0.85,
      ),
  ),
  rule(
    /^I (?:have |had |have had |did have )?(?:been )?(?:recently |finally |just )*(?:was |got |been )?(?:diagnosed|was diagnosed|got diagnosed|been diagnosed|am diagnosed)(?: recently| last \p{L}+| in \d{4}| this \p{L}+)? (?:with|as) (.+)/iu,
    ([text = "", what = ""], { now }) => {
      const date = dateIn(text, now, false);
      const clean = date
        ? tidy(
            what.replace(
              /\b(?:last|this|two|three|a few|yesterday|in \d{4}|in \p{L}+ \d{4}|\d+|a|on|when)\b .*$/iu,
              "",
            ),
          )
        : what;
      return fact(
        sentence(`Was diagnosed with ${part(clean)}${date ? ` ${date.words}` : ""}`),
        "health",
        `condition:${slot(clean)}`,
        0.95,
      );
    },
  ),
  rule(
    /^I (?:have|suffer from|suffer with|struggle with|live with|am living with|deal with|battle|have struggled with|have suffered from|have always had|have had|am struggling with|am suffering from|have been struggling with|have been battling|was born with|am battling|am dealing with|have been dealing with|get|got) (?:really |very |pretty |some |quite |a bit of |my |the |terrible |severe |mild |chronic |bad |horrible |a (?:mild|severe|rare|chronic|bit of|touch of) (?:case of |form of )?)*(.+)/iu,
    ([text = "", what = ""], { now }) => {
      if (
        !CONDITION.test(what) ||
        FLEETING.test(what) ||
        /^(?:a |an )?(?:brother|sister|son|daughter|friend|cousin|child|kid|appointment|test|question|job|feeling)\b|\bfor (?:my (?:mother|dad|mum|mom|friend))/i.test(
          what,
        )
      )
        return null;
      if (
        /^I (?:get|got|have)\b/i.test(text) &&
        /^(?:this |such |a bit )?(?:of )?anxiety (?:about|over|because)|^depress(?:ed|ing)/i.test(what)
      )
        return null;
      const how = /^I (suffer from|suffer with|struggle with|live with|was born with|get)\b/i
        .exec(text)?.[1]
        ?.toLowerCase();
      const words: Record<string, string> = { get: "Gets", "was born with": "Was born with" };
      const before = /\b(severe|mild|chronic|bad|terrible|rare)\b (?=\S)/i.exec(
        text.slice(0, text.length - what.length),
      )?.[1];
      return conditions(`${before ? `${before.toLowerCase()} ` : ""}${what}`, now, words[how ?? ""] ?? "Has");
    },
  ),
  rule(
    /^I am (?:\p{L}+ly )?(?:a |an )?((?:type \d |type one |type two |partially |half |completely |legally |profoundly |a bit |slightly )?(?:diabetic|asthmatic|epileptic|dyslexic|autistic|bipolar|anaemic|anemic|celiac|coeliac|deaf|blind|disabled|hiv[- ]positive|neurodivergent|on the (?:autism )?spectrum|hard of hearing|deaf in one ear|paraplegic|amputee|wheelchair user|chronically ill|immunocompromised|haemophiliac|insomniac|recovering (?:alcoholic|addict)|(?:recovering |breast |cancer |lung )*(?:cancer )?survivor|alcoholic|in remission|in recovery|in a wheelchair|in rehab|in therapy|going through (?:the )?menopause|in menopause)\b.*)/iu,
    ([, what = ""], { now }) =>
      /\bto (?:the fact|his|her|their|your|it)\b|\bdrunk\b/i.test(what)
        ? null
        : fact(
            sentence(
              `Is ${/^(?:alcoholic|insomniac|amputee)/i.test(what) ? "an " : /^(?:recovering|wheelchair|haemophiliac|cancer|breast)/i.test(what) ? "a " : ""}${part(dated(what, now, false))}`,
            ),
            "health",
            `condition:${slot(what.split(/ (?:since|for|and) /)[0] ?? what)}`,
            0.9,
          ),
  ),
  rule(
    /^I am ((?:\d+|\p{L}+)(?: and a half)? (?:weeks|months) )?pregnant\b(.*)/iu,
    ([, far = "", rest = ""], { now }) =>
      fact(
        sentence(
          `Is ${far}pregnant${part(dated(rest, now, true)).replace(/^(?=\S)/, " ")}${far ? ` (in ${monthWords(now)})` : ""}`,
        ),
        "health",
        "pregnancy",
        0.95,
      ),
  ),
  rule(
    /^I (?:am|was)(?: \p{L}+)? (?:expecting|having|going to have) (?:my |a |our |twins|triplets|another |the )?(?:(?:first|second|third|fourth|little|new|next|1st|2nd)\b ?)?(?:baby|child|grandchild|kid|little one|boy|girl|twins|triplets)?\b(.*)/iu,
    ([text = ""], { now }) =>
      !/\bsecond thoughts\b/i.test(text) &&
      /\b(?:baby|child|kid|little one|boy|girl|twins|triplets|grandchild|first|second)\b/i.test(text)
        ? fact(
            sentence(dated(part(text.replace(/^I am /, "Is ").replace(/^I was /, "Was ")), now, true)),
            "health",
            "pregnancy",
            0.9,
          )
        : null,
  ),
  rule(
    /^(?:my )?(?:baby|due date|little one|our first) (?:is due|is|arrives)(?: due)? (?:in |on |at )?(.+)/i,
    ([text = ""], { now }) =>
      dateIn(text, now, true)
        ? fact(
            sentence(
              `Baby is due ${dated(text.replace(/^.*?(?:is due|is|arrives)(?: due)? /i, ""), now, true)}`.replace(
                /due (?:on |in )?(on|in) /,
                "due $1 ",
              ),
            ),
            "health",
            "pregnancy",
            0.9,
          )
        : null,
  ),
  rule(
    /^my (?:left |right |lower |upper )?(back|knees?|hips?|shoulders?|eyesight|hearing|heart|thyroid|blood pressure|blood sugar|immune system|ankles?|wrists?|eyes|feet|lungs|memory|cholesterol|asthma|diabetes|depression|anxiety|eczema|migraines?) (?:is|are|has|have|gets|always|plays|keeps?|was) (.+)/i,
    ([text = "", what = "", rest = ""], { now }) =>
      /\b(?:bad|weak|shot|fucked|poor|terrible|high|low|not (?:good|great|what)|getting worse|worse|replaced|always|chronic|damaged|gone|going|failing|better|problems?|arthriti\p{L}+|underactive|overactive|acting up|plays up|under control)\b/iu.test(
        rest,
      ) && !/\bbroken heart|^(?:aching|hurting)/i.test(rest)
        ? fact(
            sentence(`${part(text).replace(/^their /i, "")}`.replace(/\.$/, "")),
            "health",
            `condition:${slot(what)}`,
            0.75,
          )
        : dated("", now, false)
          ? null
          : null,
  ),
];

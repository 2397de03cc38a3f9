import { dated } from "../dates";
import { fact, type Rule, rule } from "../draft";
import { part, sentence, slot } from "../wording";

/** Medicines and aids, and habits one keeps or gave up. */
export const medicine: Rule[] = [
  rule(
    /^(?:they|he|she|the doctors?|my (?:doctor|gp|psychiatrist|consultant|neurologist)|doctors?) (?:just |have |has |recently )*(?:put|started|prescribed)(?: me)?(?: on)? (?!hold|a pedestal|the spot)(?!me\b)(.+)/i,
    ([text = "", what = ""], { now }) =>
      /\b(?:on|prescribed)\b/i.test(text) && /\bme\b|prescribed/i.test(text) && what.length < 60
        ? fact(
            sentence(`Was put on ${dated(part(what), now, false)}`),
            "health",
            `medication:${slot(what.split(/ (?:last|in|since|for|two|three|a) /)[0] ?? what)}`,
            0.85,
          )
        : null,
  ),
  rule(
    /^I am not allowed (?:any |to have |to eat |to drink )?(caffeine|coffee|alcohol|sugar|salt|gluten|dairy|nuts|red meat|meat|spicy food|shellfish|chocolate|carbs|eggs|milk|wheat|fat)\b(.*)/i,
    ([, what = "", rest = ""]) =>
      fact(
        sentence(`May not have ${part(what + (rest.length < 60 ? rest : ""))}`),
        "health",
        `diet:${slot(what)}`,
        0.85,
      ),
  ),
  rule(
    /^I have not (eaten|drunk|smoked|touched|had|drank|tasted) (?:a |any )?(meat|fish|alcohol|sugar|dairy|gluten|drink|cigarettes?|coffee|bread|pork|beef|chocolate|soda|fast food|drop) ((?:in|for|since)\b.+)/i,
    ([, verb = "", what = "", when = ""], { now }) =>
      fact(
        sentence(
          `Has not ${verb.toLowerCase()} ${part(what)} ${part(/^since/i.test(when) ? dated(when, now, false) : when)}`,
        ),
        /meat|fish|pork|beef|dairy|gluten|sugar/i.test(what) ? "food" : "health",
        `diet:${slot(what)}`,
        0.85,
      ),
  ),
  rule(
    /^I cannot (?:really |even )?(sleep|function|work|concentrate|start (?:the|my) day|get through (?:the|a) day|leave the house|fall asleep) without (?!you|him|her|it|that|this|them)(.+)/i,
    ([, verb = "", what = ""]) =>
      fact(
        sentence(`Cannot ${part(verb)} without ${part(what)}`),
        /melatonin|pills?|meds|medication|music|noise|inhaler|glasses/i.test(what) ? "health" : "routine",
        null,
        0.8,
      ),
  ),
  rule(
    /^I (?:am |have been |have to |need to |must )?(?:take|taking|on|use|using|started|been prescribed|prescribed|was prescribed|been put on|started taking|was put on|inject|been taking|been on) (?:a low dose of |high doses? of |my |some |daily |regular |\d+ ?mg (?:of )?)*((?:\p{L}+ ){0,3}?(?:insulin|antidepressants?|medication|meds|pills?|tablets?|blood thinners|beta[- ]?blockers|statins?|painkillers?|ssris?|lithium|ritalin|adderall|concerta|vyvanse|elvanse|sertraline|fluoxetine|prozac|zoloft|lexapro|escitalopram|citalopram|venlafaxine|mirtazapine|bupropion|wellbutrin|quetiapine|lamotrigine|metformin|ozempic|levothyroxine|thyroxine|lisinopril|ramipril|amlodipine|warfarin|aspirin|ibuprofen|paracetamol|methotrexate|humira|steroids|prednisone|cortisone|antibiotics|antihistamines|inhalers?|an inhaler|hormones|hrt|testosterone|estrogen|oestrogen|birth control|the pill|iron|vitamin \p{L}\d*|vitamins|supplements|melatonin|omeprazole|gabapentin|pregabalin|xanax|valium|diazepam|methadone|chemo(?:therapy)?|dialysis|eye drops|a cpap|\p{L}{3,}(?:pril|olol|statin|zole|pine|tine|pram|done|mab|cillin|mycin|sartan|zepam|zolam|lukast|formin|parin)))\b(.*)/iu,
    ([text = "", what = "", rest = ""]) =>
      fact(
        sentence(
          `${/inject/i.test(text) ? "Injects" : /\buse|using/i.test(text) ? "Uses" : "Takes"} ${part(`${what}${/^ (?:for|every|at|in|daily|twice|once|three|since|because|before|and|each|against)/i.test(rest) && rest.length < 90 ? rest : ""}`)}`,
        ),
        "health",
        `medication:${slot(what)}`,
        0.9,
      ),
  ),
  rule(
    /^I (?:have|wear|need|use|got|walk with) (?:(?:a|an|my|new|the|two|reading|thick|very) )*(hearing aids?|glasses|contact lenses|contacts|wheelchair|walking stick|cane|crutches|prosthe\p{L}+(?: \p{L}+)?|pacemaker|stoma|braces|walker|rollator|cochlear implant|guide dog|artificial hip|insulin pump|cpap(?: machine)?|service dog|mobility scooter)\b(.*)/iu,
    ([text = "", what = "", rest = ""]) =>
      fact(
        sentence(
          `${/^I (wear|need|use|walk)/i.test(text) ? { wear: "Wears", need: "Needs", use: "Uses", walk: "Walks with" }[/^I (wear|need|use|walk)/i.exec(text)?.[1]?.toLowerCase() as "wear"] : "Has"} ${/s$|contacts|glasses|braces|crutches/i.test(what) ? "" : "a "}${part(what + rest)}`,
        ),
        "health",
        `aid:${slot(what)}`,
        0.85,
      ),
  ),
  rule(
    /^I (?:have been|am|have stayed) (sober|clean|smoke[- ]free|nicotine[- ]free|alcohol[- ]free|in recovery|tobacco[- ]free|off (?:\p{L}+))\b(.*)/iu,
    ([text = "", how = "", rest = ""], { now }) =>
      /^I am off\b/i.test(text) &&
      !/^off (?:gluten|sugar|dairy|alcohol|meat|caffeine|coffee|work|meds|carbs|bread|wheat|cigarettes|drugs)/i.test(
        how,
      )
        ? null
        : /vegan|vegetarian/.test(how) && !/^I have/.test(text)
          ? null
          : fact(
              sentence(
                `${/^I have/i.test(text) ? "Has been" : "Is"} ${how.toLowerCase()}${dated(part(rest), now, false).replace(/^(?=\S)/, " ")}`,
              ),
              "health",
              /vegan|vegetarian/.test(how) ? "diet" : `sober:${slot(how)}`,
              0.85,
            ),
  ),
  rule(
    /^I (?:have )?(?:not|never) (?:had|touched|drunk|smoked)(?: a)? (drink|alcohol|cigarette|drop|smoke)\b(.*)/i,
    ([, what = "", rest = ""], { now }) =>
      /since|for|in/i.test(rest)
        ? fact(
            sentence(
              `Has not had ${/alcohol/.test(what) ? what : `a ${what}`}${dated(part(rest), now, false).replace(/^(?=\S)/, " ")}`,
            ),
            "health",
            "sober:alcohol",
            0.8,
          )
        : null,
  ),
  rule(
    /^I (?:have )?(?:just |finally )?(?:quit|gave up|stopped|given up|cut out|have quit|kicked) (smoking|drinking|alcohol|cigarettes|vaping|weed|drugs|caffeine|coffee|sugar|meat|gambling|dairy|gluten|nicotine|fizzy drinks|social media|biting my nails|porn|carbs|bread|instagram|facebook|gaming)\b(.*)/i,
    ([text = "", what = "", rest = ""], { now }) =>
      fact(
        sentence(
          `${/gave|given/i.test(text) ? "Gave up" : /stopp/i.test(text) ? "Stopped" : /cut/i.test(text) ? "Cut out" : "Quit"} ${part(what)}${dated(part(rest), now, false).replace(/^(?=\S)/, " ")}`,
        ),
        "health",
        `habit:${slot(what)}`,
        0.9,
      ),
  ),
  rule(
    /^I (?:do not|never) (smoke|drink|vape|drink alcohol|do drugs|drink coffee|touch alcohol)\b(?! (?:it|that|this|much water|enough|the))(.*)/i,
    ([, what = "", rest = ""]) =>
      fact(
        sentence(`Does not ${part(what + (rest.length < 60 ? rest : ""))}`),
        "health",
        `habit:${slot(what)
          .replace("smoke", "smoking")
          .replace("drink-alcohol", "drinking")
          .replace(/^drink$/, "drinking")}`,
        0.85,
      ),
  ),
  rule(/^I (?:smoke|vape|drink)\b (?!to that|it|this|that|up)(.*)/i, ([text = "", rest = ""]) =>
    /\b(?:a day|daily|every|a week|heavily|too much|socially|weed|pack|ten|twenty|\d+|only|occasionally|regularly|on weekends|cigarettes|a lot|coffee|tea|wine|beer|like)\b/i.test(
      rest,
    )
      ? fact(
          sentence(`${/^I (\p{L}+)/u.exec(text)?.[1]?.replace(/^./, (c) => c.toUpperCase())}s ${part(rest)}`),
          "health",
          /smoke/i.test(text) ? "habit:smoking" : null,
          0.8,
        )
      : null,
  ),
  rule(
    /^I am (?:a )?(?:heavy |chain |social |light |occasional |ex-|former |non-)?(smoker|drinker)\b/i,
    ([text = ""]) =>
      fact(
        sentence(`Is a ${text.replace(/^I am (?:a )?/i, "")}`),
        "health",
        /smoker/i.test(text) ? "habit:smoking" : "habit:drinking",
        0.85,
      ),
  ),
];

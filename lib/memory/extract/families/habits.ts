import nlp from "compromise";
import { fact, type Rule, rule } from "../draft";
import { ofOne, part, sentence } from "../wording";
import { HABITS } from "./habit-verbs";

/** "left", "went": what happened is no habit. */
const isPast = (verb: string) =>
  nlp(`I ${verb} it`).has("#PastTense") &&
  !/^(?:read|put|set|cut|let|hit|bet|cost|quit|shut|beat)$/i.test(verb);
/** "I apologise", "I recommend it": what is done by being said. */
const SAID_DONE =
  /^(?:agree|recommend|suggest|request|demand|command|order|insist|appreciate|congratulate|declare|stand corrected|rest my case|dare|beg|repeat|quote|mention|admit|confess|refuse|accept|deny|hereby|mean|second that|vote|assure|warn|advise|invite|nominate|pronounce|speak for|sense|imagine|picture|recall|assume|expect|choose|pick|decide|declare|propose|object|present|introduce|bring|point|hate to|happen|understand|seek|require|fail|lack|approve|dread|envy|pity|admire|respect|welcome|reject|note|observe|conclude|argue|claim|think|gather|figure|reckon|fancy|fear|feel|fit|seem|stay|sit|stand|lie|laugh|smile|cry|breathe|hurt|ache|burn|shake|sweat|bleed|die|exist|sleep|dream|snooze|put|turn|hold|set|open|close|begin|continue|stop|finish|wait|return|move|arrive|send|pay|win|lose|break|fall|catch|throw|push|pull|drop|show|share|follow|join|leave|change|add|check|test|type|click|press|delete|upload|download|link|attach|copy|paste|reply|respond|answer|spell|pronounce|translate)\b/i;
export const WHEN =
  /\b(?:every|each|daily|weekly|monthly|nightly|once a|twice a|\w+ times (?:a|per)|(?:mon|tues|wednes|thurs|fri|satur|sun)days|on weekends|at weekends|in the (?:mornings?|evenings?|afternoons?)|most (?:days|mornings|evenings|nights|weekends)|before (?:work|bed|breakfast|school|lunch|dinner|meals)|after (?:work|school|dinner|lunch|breakfast|meals)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:mornings?|evenings?|nights?|afternoons?)|all the time|regularly|at night|usually|always|normally|typically|never|rarely|often|for (?:breakfast|lunch|dinner)|a (?:day|week|month|night)|around \d|at \d+|by \d+|on my days? off|religiously)\b/i;
const STATIVE =
  /^(?:think|know|mean|guess|feel|hope|wish|need|see|hear|remember|forget|agree|understand|suppose|wonder|promise|swear|bet|miss|care|say|ask|tell|thank|apologi[sz]e|doubt|look|seem|sound|love you|live for|trust|owe|blame|deserve|disagree|can|will|would|could|should|may|might|must|shall|am|was|have|had|do not|did|cannot|be|been|want|like|love|hate|prefer|believe|sleep well|give up|get it|call|text|worry|cry|regret|end up|realise|realize|notice|find|let|keep (?!bees|a |my|chickens)|used|got|did|made|came|went|saw|said|thought|knew|told|felt|took|gave|found|left|met|ran|ate|drank|slept|woke|started|just|ever|hardly|barely|only)\b/i;

/** What somebody does again and again. */
export const habits: Rule[] = [
  rule(
    /^((?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: (?:mornings?|evenings?|nights?|afternoons?))?s?|weekends|evenings|mornings|summers|winters|my (?:mornings|evenings|weekends|days off)),? (?:are (?:for|reserved for|always|mostly) (.+)|I (?:always |usually |often )?(?!was|had|went|did|am|have)(\p{Ll}+) (.+))/iu,
    ([, when = "", what = "", verb = "", rest = ""]) =>
      what
        ? fact(sentence(`${part(when).replace(/^their /, "")} are for ${part(what)}`), "routine", null, 0.8)
        : /(?:ed|ing)$/i.test(verb) || STATIVE.test(`${verb} ${rest}`)
          ? null
          : fact(sentence(`${ofOne(verb)} ${part(rest)} on ${part(when)}`), "routine", null, 0.8),
  ),
  rule(
    /^I (have|do|get|go|eat|drink|see|call|visit|meet|take|make|text|ring|babysit|look after|eat|come|ask|say|keep|let|find|need|sleep) (.*\b(?:every (?!time|one|single time|thing)\p{L}+|each \p{L}+|once a \p{L}+|twice a \p{L}+|(?:three|four|five|six|\d) times a \p{L}+|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|daily|weekly|most (?:days|nights|mornings|evenings|weekends)|before bed|for breakfast)\b.*)/iu,
    ([, verb = "", rest = ""]) =>
      /\b(?:myself|you)\b/i.test(rest)
        ? null
        : fact(
            sentence(
              `${ofOne(verb.split(" ")[0] ?? verb)}${verb.slice((verb.split(" ")[0] ?? "").length)} ${part(rest)}`,
            ),
            "routine",
            null,
            0.8,
          ),
  ),
  rule(
    /^I (?:usually|always|normally|typically|generally|often|rarely|hardly ever|never|tend to|sometimes) (?!know|think|thought|feel|felt|want|wanted|mind|said|say|mean|wonder|forget|remember|learned|learnt|had|been|have been|was|am|have a |get to|hope|did|do that|will|would|can|could|understand|understood|knew|saw|heard|met|told|liked|loved|wished|get (?:what|why|how|it)|see (?:the|why|you|it)|like talking|say|says|happens|works|agree|lie|gave|got|even|really|ever)(\p{L}+)\b ?(.*)/iu,
    ([text = "", verb = "", rest = ""]) => {
      const how = /^I (\p{L}+(?: ever| to)?)/iu.exec(text)?.[1]?.toLowerCase() ?? "";
      const often = /^tend/.test(how)
        ? "tends to"
        : (/^(?:usually|always|normally|typically|generally|often|rarely|hardly ever|never|sometimes)/.exec(
            text.slice(2).toLowerCase(),
          )?.[0] ?? how);
      if (isPast(verb) || (!rest && /^(?:play|win|do|have|go|come|lose|try|use|get)$/i.test(verb)))
        return null;
      if (/ed$/.test(verb) && !/^(?:need|feed|bed|read)$/i.test(verb)) return null;
      return fact(
        sentence(`${often} ${often === "tends to" ? verb.toLowerCase() : ofOne(verb)} ${part(rest)}`),
        "routine",
        null,
        0.8,
      );
    },
  ),
  rule(
    /^(?:every|each|on|most|in the|at) ((?:other |single |second )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|day|morning|evening|night|week|weekend|month|summer|winter|spring|autumn|fall|year|christmas|easter|mornings|evenings|weekends|days|nights|lunch break)\b[^,]{0,20}?),? I (?!was|had|went|did|saw|met|got|am (?:tired|sad|bored))(.+)/i,
    ([text = "", when = "", what = ""]) => {
      const [verb = "", ...rest] = what.split(" ");
      if (STATIVE.test(what) && !/^(?:have|do|go|get|like to|love to)/i.test(what)) return null;
      const lead = /^(?:every|each|on|most|in the|at)/i.exec(text)?.[0]?.toLowerCase();
      if (lead === "on" && /day$/i.test(when.trim())) return null;
      return fact(sentence(`${ofOne(verb)} ${part(rest.join(" "))} ${lead} ${when}`), "routine", null, 0.85);
    },
  ),
  rule(
    /^I (wake up|get up|go to bed|go to sleep|fall asleep|have to get up|need to get up) (?:at|around|before|by|early|late|between|with|past|after|super|really|every)\b(.*)/i,
    ([text = "", verb = ""]) =>
      /\b(?:today|tomorrow|now|soon|tonight|yesterday|this morning)\b/i.test(text)
        ? null
        : fact(
            sentence(
              `${verb.toLowerCase().replace(/^(\p{L}+)/u, (word) => ofOne(word))}${part(text.slice(2 + verb.length)).replace(/^(?=\S)/, " ")}`,
            ),
            "routine",
            /wake|get up/i.test(verb) ? "routine:waking" : "routine:bedtime",
            0.85,
          ),
  ),
  rule(/^I (\p{L}+) (.+)/iu, ([, verb = "", rest = ""]) => {
    const said = `${verb} ${rest}`;
    if (STATIVE.test(said) || /ed$/i.test(verb) || !WHEN.test(rest)) return null;
    if (
      /\b(?:today|tonight|yesterday|tomorrow|this (?:morning|evening|afternoon)|last night|right now)\b/i.test(
        rest,
      )
    )
      return null;
    return fact(sentence(`${ofOne(verb)} ${part(rest)}`), "routine", null, 0.8);
  }),
  rule(
    /^I have (?:a |an |my )?((?:\p{L}+ ){0,3}?(?:practice|training|rehearsals?|lessons?|class(?:es)?|choir|therapy|yoga|dialysis|physio|meetings?|a coffee|coffee|breakfast|porridge|band practice|chemo|counselling|game night|date night|book club|family dinner)) (?:every|each|on \p{L}+days|twice|once|most|with|in the mornings?|at weekends|\w+ times)\b(.*)/iu,
    ([text = ""]) =>
      WHEN.test(text) ? fact(sentence(part(text.replace(/^I have/, "Has"))), "routine", null, 0.85) : null,
  ),
  rule(new RegExp(`^I (${HABITS})\\b ?(.*)`, "iu"), ([_text = "", verb = "", rest = ""]) => {
    if (
      STATIVE.test(`${verb} ${rest}`) ||
      /^(?:it|you|that|this|what|him|her|them|to you|about (?:it|you|that)|your|the (?:news|movie|game|dishes|floor))\b/i.test(
        rest,
      )
    )
      return null;
    if (
      /^(?:speak|listen to|read|watch|follow|act|train|make|teach|attend|travel|run|ride|take|host|raise|draw)$/i.test(
        verb,
      ) &&
      rest.length < 3 &&
      !/^(?:run|ride|draw)$/i.test(verb)
    )
      return null;
    if (
      /^(?:run|act|read|watch|write|listen to|draw|take|speak)$/i.test(verb) &&
      /^(?:out|into|like|as if|minds|this|the (?:show|message|article|room)|to (?:you|him|her)|a blank|away|late|the risk|for (?:office|help))\b/i.test(
        rest,
      )
    )
      return null;
    const [first = "", ...more] = verb.split(" ");
    return fact(
      sentence(`${ofOne(first)} ${[...more, part(rest)].join(" ").replace(/\bmy\b/g, "their")}`),
      "interest",
      null,
      0.8,
    );
  }),
  rule(
    /^I (spend (?:my |most |a lot|all|every|too much|half|summers?|winters?|weekends?|evenings?|holidays?|christmas|the (?:summers?|winters?|weekends?|holidays?)).+|have (?:trouble|difficulty|difficulties|a hard time|problems) (?!you|this|that|hearing you|understanding (?:you|this|that))\p{L}+ing .+|try to .*\b(?:every|each|daily|once a|twice a)\b.+)/iu,
    ([, what = ""]) =>
      fact(
        sentence(`${ofOne(what.split(" ")[0] ?? "")} ${part(what.split(" ").slice(1).join(" "))}`),
        "routine",
        null,
        0.75,
      ),
  ),
  rule(
    /^I (\p{Ll}+) ((?!it\b|you|your|this|that|these|those|him|her|them|me\b|us\b|so\b|to\b|too\b|what|how|when|why|if\b|not\b|very|really|there|here|like\b|up\b|down\b|out\b|off\b|about\b|as if|something|anything|nothing|everything|someone|myself|on (?:it|that|this)|the (?:idea|point|fact|question|answer|way|feeling|same|thing|day|time|movie|film|news|dishes)|an? (?:lot|bit|little|break|nap|shower|hug|drink|snack|joke|while|moment|favou?r)\b|more\b|less\b|some (?:help|advice|time|rest|sleep))(?:\p{L}|\d).+)/u,
    ([, verb = "", rest = ""]) => {
      if (
        STATIVE.test(`${verb} ${rest}`) ||
        (/^(?:cut|hit|hurt|burst|split|shut|put|set|let)$/i.test(verb) && !WHEN.test(rest)) ||
        /^(?:ought|fear|better)$/i.test(verb) ||
        /^read about\b/i.test(`${verb} ${rest}`) ||
        SAID_DONE.test(`${verb} ${rest}`) ||
        /(?:ed|ing)$/.test(verb) ||
        isPast(verb)
      )
        return null;
      if (
        !nlp(`I ${verb} bread`).has("#Verb") ||
        /\b(?:today|tonight|tomorrow|right now|now|this (?:morning|evening|afternoon|week))\b/i.test(rest)
      )
        return null;
      return fact(sentence(`${ofOne(verb)} ${part(rest)}`), "interest", null, 0.6);
    },
  ),
];

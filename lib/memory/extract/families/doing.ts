import nlp from "compromise";
import { dated } from "../dates";
import { type Drafts, fact, type Rule, rule } from "../draft";
import { ofOne, part, sentence, slot, turned } from "../wording";

const INSTRUMENT =
  "guitar|bass|bass guitar|drums|piano|keyboards?|violin|viola|cello|double bass|flute|clarinet|oboe|bassoon|saxophone|sax|trumpet|trombone|tuba|french horn|harp|accordion|banjo|ukulele|mandolin|harmonica|recorder|organ|bagpipes|percussion|sitar|tabla|didgeridoo|synths?|tin whistle|fiddle|electric guitar|acoustic guitar";
const SPORT =
  "football|soccer|tennis|table tennis|ping pong|badminton|squash|basketball|volleyball|beach volleyball|handball|rugby|cricket|baseball|softball|hockey|ice hockey|field hockey|lacrosse|golf|bowls|bowling|darts|pool|snooker|billiards|chess|bridge|poker|water polo|padel|pickleball|frisbee|ultimate|hurling|netball|go|scrabble|mahjong|board games?|video games?|computer games?|rocket league|league of legends|minecraft|fortnite|valorant|dota|d&d|dungeons (?:and|&) dragons|counter-?strike|overwatch|warcraft|wow|zelda|pokemon|fifa|the sims|stardew valley|magic|warhammer|american football|netball|backgammon|rummy|cards|geocaching";
/** "left", "went": what happened is no habit. */
const isPast = (verb: string) =>
  nlp(`I ${verb} it`).has("#PastTense") &&
  !/^(?:read|put|set|cut|let|hit|bet|cost|quit|shut|beat)$/i.test(verb);
/** "I apologise", "I recommend it": what is done by being said. */
const SAID_DONE =
  /^(?:agree|recommend|suggest|request|demand|command|order|insist|appreciate|congratulate|declare|stand corrected|rest my case|dare|beg|repeat|quote|mention|admit|confess|refuse|accept|deny|hereby|mean|second that|vote|assure|warn|advise|invite|nominate|pronounce|speak for|sense|imagine|picture|recall|assume|expect|choose|pick|decide|declare|propose|object|present|introduce|bring|point|hate to|happen|understand|seek|require|fail|lack|approve|dread|envy|pity|admire|respect|welcome|reject|note|observe|conclude|argue|claim|think|gather|figure|reckon|fancy|fear|feel|fit|seem|stay|sit|stand|lie|laugh|smile|cry|breathe|hurt|ache|burn|shake|sweat|bleed|die|exist|sleep|dream|snooze|put|turn|hold|set|open|close|begin|continue|stop|finish|wait|return|move|arrive|send|pay|win|lose|break|fall|catch|throw|push|pull|drop|show|share|follow|join|leave|change|add|check|test|type|click|press|delete|upload|download|link|attach|copy|paste|reply|respond|answer|spell|pronounce|translate)\b/i;

/** Present-tense verbs that tell of what somebody habitually does. */
const HABITS =
  "play|sing|paint|draw|sketch|knit|crochet|sew|quilt|embroider|bake|cook|garden|grow|climb|boulder|hike|run|jog|swim|cycle|bike|ride|surf|ski|snowboard|skate|skateboard|dance|write|blog|journal|collect|build|restore|repair|fix up|fish|hunt|sail|row|kayak|canoe|fence|box|practi[sc]e|meditate|photograph|compose|produce|code|program|volunteer|coach|mentor|tutor|foster|breed|brew|ferment|carve|weld|lift weights|train|follow|watch|listen to|read|host|organi[sz]e|perform|act|juggle|garden|forage|birdwatch|bird-?watch|stargaze|dive|scuba dive|freedive|bodybuild|powerlift|kickbox|wrestle|shoot|make (?:my own|jewel+ery|candles|pottery|ceramics|soap|furniture|music|beats|videos|jam|cheese|wine|models|clothes|cards|mead|bread|quilts|youtube|podcasts?)|do (?:yoga|pilates|karate|judo|taekwondo|aikido|jiu[- ]jitsu|bjj|crossfit|martial arts|ballet|gymnastics|pottery|ceramics|calligraphy|photography|crosswords|puzzles|sudoku|jigsaws?|cross[- ]stitch|embroidery|archery|amateur|improv|stand-?up|theatre|cosplay|triathlons?|parkrun|woodwork(?:ing)?|diy|origami|athletics|aerobics|zumba|tai chi|spinning|kickboxing|boxing|a lot of|volunteer|charity|community|voluntary|gardening|scrapbooking)|keep (?:bees|a diary|a journal)|go (?:climbing|bouldering|hiking|swimming|running|jogging|cycling|dancing|fishing|hunting|camping|surfing|skiing|sailing|kayaking|birdwatching|rowing|riding|geocaching|foraging|to (?:church|mass|mosque|synagogue|temple|therapy|the gym|concerts|yoga|choir|band|football|karate|dance|pottery|evening)|for (?:a )?(?:long )?(?:walks?|runs?|rides?|swims?))|teach|take (?:\\p{L}+ )?(?:lessons|classes|photos|pictures)|attend|belong to|speak|commute|travel|donate|design|edit|translate|tinker|roleplay|stream|game|craft|upcycle|thrift|tend|raise|restore";
const WHEN =
  /\b(?:every|each|daily|weekly|monthly|nightly|once a|twice a|\w+ times (?:a|per)|(?:mon|tues|wednes|thurs|fri|satur|sun)days|on weekends|at weekends|in the (?:mornings?|evenings?|afternoons?)|most (?:days|mornings|evenings|nights|weekends)|before (?:work|bed|breakfast|school)|after (?:work|school|dinner)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:mornings?|evenings?|nights?|afternoons?)|all the time|regularly|at night|usually|always|normally|typically|never|rarely|often|for (?:breakfast|lunch|dinner)|a (?:day|week|month|night)|around \d|at \d+|by \d+|on my days? off|religiously)\b/i;
const STATIVE =
  /^(?:think|know|mean|guess|feel|hope|wish|need|see|hear|remember|forget|agree|understand|suppose|wonder|promise|swear|bet|miss|care|say|ask|tell|thank|apologi[sz]e|doubt|look|seem|sound|love you|trust|owe|blame|deserve|disagree|can|will|would|could|should|may|might|must|shall|am|was|have|had|do not|did|cannot|be|been|want|like|love|hate|prefer|believe|sleep well|give up|get it|call|text|worry|cry|regret|end up|realise|realize|notice|find|let|keep (?!bees|a |my|chickens)|used|got|did|made|came|went|saw|said|thought|knew|told|felt|took|gave|found|left|met|ran|ate|drank|slept|woke|started|just|ever|hardly|barely|only)\b/i;

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
      `^I (?:play|have (?:been )?(?:playing|played)|used to play|am playing|coach|mostly play|started playing|took up|am really good at|compete in|am in a|played) (?:(?:a lot of|some|a bit of|competitive|amateur|five-a-side|5-a-side|semi-pro|league|club|sunday league|wheelchair|in a|casual|way too much|too much|lots of|online|college|professional) )*(${SPORT})\\b(.*)`,
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
    /^I (have|do|get|go|see|call|visit|meet|take|make|text|ring|babysit|look after|eat|come|ask|say|keep|let|find|need|sleep) (.*\b(?:every (?!time|one|single time|thing)\p{L}+|each \p{L}+|once a \p{L}+|twice a \p{L}+|(?:three|four|five|six|\d) times a \p{L}+|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|daily|weekly|most (?:days|nights|mornings|evenings|weekends)|before bed|for breakfast)\b.*)/iu,
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
      if (isPast(verb)) return null;
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

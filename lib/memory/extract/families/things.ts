import { dated } from "../dates";
import { fact, type Rule, rule } from "../draft";
import { ofOne, part, sentence, slot } from "../wording";

const THING =
  "car|bike|bicycle|e-?bike|motorbike|motorcycle|scooter|moped|van|camper ?van|campervan|motorhome|truck|pickup|jeep|boat|yacht|sailboat|canoe|kayak|house|flat|apartment|condo|cottage|cabin|farm|houseboat|garden|allotment|greenhouse|balcony|pool|swimming pool|workshop|piano|guitar|violin|cello|drum ?kit|keyboard|synth|camera|laptop|macbook|computer|pc|gaming pc|phone|iphone|pixel|samsung|tablet|ipad|kindle|console|playstation|ps5|xbox|switch|nintendo|tv|telescope|sewing machine|3d printer|drone|caravan|trailer|tractor|land|plot|second home|holiday home|mustang|volvo|bmw|audi|tesla|toyota|honda|ford|fiat|mazda|nissan|skoda|škoda|vw|volkswagen|golf|polo|mini|porsche|ferrari|mercedes|subaru|kia|hyundai|peugeot|renault|citro[eë]n|dacia|opel|vauxhall|vespa|harley|yamaha|kawasaki|ducati|triumph|land rover|range rover|beetle|corolla|civic|prius|licen[cs]e|driving licen[cs]e|tattoo|record player|vinyl collection|record collection|collection|library|espresso machine|coffee machine|air ?fryer|wood ?stove|fireplace|sauna|hot tub|trampoline|treadmill|watch|rolex|ring|wheelchair|smartwatch|etsy shop|youtube channel|blog|podcast|website|instagram page|twitch channel|newsletter|shares|savings|debt|mortgage|student loans?|loan|passport|citizenship|visa|green card";
const SMALL =
  /^(?:(?:a|an|some|the|my|new|more|two|few|cheap|nice|couple of) )*(?:coffee|tea|milk|bread|lunch|dinner|food|groceries|beer|drinks?|tickets?|snacks?|pizza|pair of (?:socks|jeans)|socks|jeans|t-?shirts?|shirt|dress|shoes|book|books|stuff|things|something|it|present|gift|flowers|cake|ice cream|chocolate|sandwich|toilet paper|round|sweets|candy|jumper|sweater|coat|jacket|clothes|pens?|candles?|one|that|this|everything|nothing|eggs|time|milk)\b/i;

export const things: Rule[] = [
  rule(
    /^I (?:have )?(?:just |finally |recently )?(bought|got|purchased|picked up|inherited|am buying|built|am getting|ordered|treated myself to|have bought|leased|rented|was given|upgraded to|traded in my \p{L}+ for) (?:(?:myself|me|ourselves) )?(?!it\b|that|the (?:joke|message|idea|point))((?:a|an|my|the|some|two|one|another|our|this|new)\b.+)/iu,
    ([_text = "", verb = "", what = ""], { now }) => {
      const isThing = new RegExp(`\\b(?:${THING})s?\\b`, "iu").test(what);
      if (!isThing && (SMALL.test(what) || !/^(?:bought|purchased|inherited|built|am buying)$/i.test(verb)))
        return null;
      if (
        /\b(?:call|text|message|feeling|headache|question|bit|lot|chance|point|job|letter|email)\b/i.test(
          what,
        ) &&
        !isThing
      )
        return null;
      return fact(
        sentence(
          `${verb.replace(/^am /i, "is ").replace(/^have /i, "")} ${dated(part(what), now, /^am /i.test(verb))}`,
        ),
        "possession",
        null,
        0.85,
      );
    },
  ),
  rule(
    /^I (?:have )?(?:just |finally |recently )?(sold|gave away|crashed|totalled|totaled|wrecked|scrapped|lost|broke|traded in|got rid of) (?:my|the|our) ((?:\p{L}+ ){0,3}?(?:car|bike|motorbike|house|flat|apartment|boat|van|caravan|scooter|guitar|piano|business|company|shop|farm|wallet and (?:my )?passport|phone|laptop|passport|home|wedding ring|engagement ring|camper|truck|motorcycle|bicycle))\b(.*)/iu,
    ([, verb = "", what = "", rest = ""], { now }) =>
      fact(
        sentence(`${verb} their ${part(what)}${dated(part(rest), now, false).replace(/^(?=\S)/, " ")}`),
        "event",
        null,
        0.85,
        [`possession:${slot(what)}`],
      ),
  ),
  rule(
    new RegExp(
      `^I (drive|own|ride|have|had|fly|sail|pay off|am restoring|restore|am fixing up|am building|lease) ((?:a|an|my|the|two|three|some|no|one|\\d+|our|several|this|my own)\\b.*?\\b(?:${THING})s?\\b|(?:a|an) .+)(.*)`,
      "iu",
    ),
    ([_text = "", verb = "", first = "", more = ""], { now }) => {
      const what = `${first}${more}`;
      const isThing = new RegExp(`\\b(?:${THING})s?\\b`, "iu").test(what);
      if (
        /^(?:have|had)$/i.test(verb) &&
        (!isThing ||
          /\b(?:question|appointment|test|exam|lesson|accident|problem|crash|idea|key|keys|meeting|dream|to)\b/i.test(
            what.replace(new RegExp(`\\b(?:${THING})s?\\b.*`, "iu"), ""),
          ))
      )
        return null;
      if (/^had$/i.test(verb))
        return fact(sentence(`Used to have ${dated(part(what), now, false)}`), "possession", null, 0.7);
      if (/^(?:my|the|our|this)\b/i.test(what) && /^have$/i.test(verb)) return null;
      if (/^(?:drive|ride)$/i.test(verb) && /^(?:a|an) (?:hard|lot|bit|little|bargain|wedge)\b/i.test(what))
        return null;
      const key = new RegExp(`\\b(${THING})s?\\b`, "iu").exec(what)?.[1] ?? what;
      const says = /^am /i.test(verb)
        ? verb.replace(/^am/i, "is")
        : ofOne(verb.split(" ")[0] ?? verb) + verb.slice((verb.split(" ")[0] ?? "").length);
      return fact(
        sentence(`${says} ${dated(part(what), now, false)}`),
        "possession",
        /drive/i.test(verb) || /^(?:car|van|truck)$/i.test(key)
          ? "possession:car"
          : `possession:${slot(key)}`,
        0.85,
      );
    },
  ),
  rule(
    new RegExp(
      `^my (?:\\p{L}+ ){0,2}?(${THING})(?:'s)? (?:is|was|has|got|broke|died|needs|runs|name is|failed|gave up) (?:called |named )?(.+)`,
      "iu",
    ),
    ([text = "", what = "", rest = ""], { now }) =>
      !/^(?:a (?:mess|pain|joke|wreck|dump|tip|disaster|nightmare))\b/i.test(rest) &&
      (/^(?:a|an|the|from|called|\d|stolen|broken|electric|red|blue|black|white|green|silver|yellow|grey|gray|old|over|almost|nearly|totalled|towed|wrecked|down|gone|twenty|ten|fifteen|paid|worth|in the (?:shop|garage))\b/i.test(
        rest,
      ) ||
        /\b(?:called|named|name is|broke down|got stolen|was stolen|died)\b/i.test(text))
        ? fact(
            sentence(dated(part(text).replace(/^their /i, ""), now, false)),
            "possession",
            /stolen|broke|died|wrecked|totalled/.test(text) ? null : `possession:${slot(what)}`,
            0.75,
          )
        : null,
  ),
  rule(
    /^I (?:do not have|have no|do not own|never had) (?:a |an |any )?(car|tv|television|smartphone|phone|computer|driving licen[cs]e|licen[cs]e|bike|dishwasher|garden|internet|savings|passport)\b(.*)/i,
    ([, what = "", rest = ""]) =>
      fact(
        sentence(`Has no ${what.toLowerCase()}${rest.length < 50 ? part(rest).replace(/^(?=\S)/, " ") : ""}`),
        "possession",
        `possession:${slot(what)}`,
        0.8,
      ),
  ),
];

import { dated, dateIn, monthWords } from "../dates";
import { type Clause, type Drafts, fact, type Rule, rule } from "../draft";
import { nameIn, namesIn } from "../names";
import { placeIn } from "../places";
import { part, sentence, slot, tidy } from "../wording";
import { KIN, relation } from "../words";
import { isTrade } from "./work";

const NUMBER =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|a couple of|twin|no|\\d+";
const PLURAL =
  "sisters|brothers|siblings|kids|children|sons|daughters|boys|girls|twins|cousins|grandchildren|grandkids|nieces|nephews|aunts|uncles|flatmates|roommates|housemates|step-?kids|stepchildren|stepsons|stepdaughters|half-?brothers|half-?sisters|best friends|close friends|friends";

/** "Has a sister", "Has two kids", and being married, single or apart. */
export const family: Rule[] = [
  rule(
    /^I (?:have (?:just )?(?:been )?(?:seeing|dating|met)|am (?:dating|married to|engaged to|in love with|with)|met|started (?:seeing|dating)|have been (?:with|married to|engaged to|together with)|was married to|got married to) (?!my\b)(?:(?:a|an|this|the|someone|somebody) ?)?(?:\p{L}+ )?(?:guy|girl|man|woman|boy|bloke|lad|lady|person|someone)?,? ?(?:called |named |by the name of )?(\p{Lu}[\p{L}'-]+)\b(.*)/u,
    ([text = ""], { now }) =>
      fact(
        sentence(
          dated(
            part(
              text
                .replace(/^I am /, "Is ")
                .replace(/^I have been /, "Has been ")
                .replace(/^I have /, "Has ")
                .replace(/^I /, ""),
            ),
            now,
            false,
          ),
        ),
        "relationship",
        "relationship-status",
        0.85,
      ),
  ),
  rule(
    /^I (?:have |am )?(?:just )?(?:got back|getting back|got|back) together with (my .+)/i,
    ([, whom = ""], { now }) =>
      fact(
        sentence(`Got back together with ${dated(part(whom), now, false)}`),
        "event",
        "relationship-status",
        0.85,
      ),
  ),
  rule(
    new RegExp(
      `^I (?:have|had|am blessed with|am the (?:proud )?(?:mother|father|mum|mom|dad|parent) of|am (?:a )?(?:proud |single |busy )?(?:mother|father|mum|mom|dad|parent|grandmother|grandfather|grandma|grandpa) (?:of|to)|raise|am raising) ((?:${NUMBER}) (?:(?:older|younger|little|big|grown|grown-up|adult|small|young|beautiful|wonderful|lovely|teenage|teenaged|half|step|twin|adopted|foster|biological|great|amazing|crazy|full|identical)[ -])*(?:${PLURAL})?\\b.*)`,
      "i",
    ),
    ([text = "", what = ""]) => {
      const isParent = /\b(?:mother|father|mum|mom|dad|parent|grand\w+) (?:of|to)\b|blessed|rais/i.test(text);
      const kin = new RegExp(`\\b(${PLURAL})\\b`, "i").exec(what)?.[1]?.toLowerCase();
      if (!kin && !isParent) return null;
      if (/^(?:no|many|several) ?(?:friends)?$/i.test(what.trim()) && !kin) return null;
      if (/^I had\b/i.test(text)) return null;
      return fact(
        sentence(isParent && !kin ? `Parent of ${part(what)}` : `Has ${part(what)}`),
        "relationship",
        `relation:${kin ? relation(kin).slice(9) : "children"}`,
        0.9,
      );
    },
  ),
  rule(
    new RegExp(
      `^I (?:have|am seeing|am dating|am in love with|am with|am married to|am engaged to) (?:an?|one|this) (?:(?:(?:\\d+|\\p{L}+)[- ](?:years?|months?)[- ]olds?|wonderful|beautiful|lovely|amazing|little|baby|new|really|great|very) )*${KIN}\\b(?:,? (?:who is )?(?:called |named |whose name is )?([\\p{L}][\\p{L}'-]+))?(.*)`,
      "iu",
    ),
    ([text = "", kin = "", who, rest = ""]) => {
      const name = /called|named|name is/i.test(text) || /^\p{Lu}/u.test(who ?? "") ? nameIn(who) : null;
      const after = tidy(name ? rest : `${who ?? ""}${rest}`);
      const how = /(\d+|\p{L}+)[- ](years?|months?)[- ]olds?/iu.exec(text)?.[0];
      const tail =
        /^(?:in|at|who|from|with|living|working|she|he|and|aged|since)\b/i.test(after) && after.length < 80
          ? ` ${part(after)}`
          : "";
      if (/^(?:called|named|is|was|has|of mine)\b/i.test(after)) return null;
      return fact(
        sentence(
          `Has ${/^[aeiou]/i.test(how ?? kin) ? "an" : "a"} ${how ? `${how} ` : ""}${kin.toLowerCase()}${name ? ` called ${name}` : ""}${tail}`,
        ),
        "relationship",
        relation(kin, name),
        0.9,
      );
    },
  ),
  rule(
    /^I am (?:an |the )?(only child|(?:youngest|oldest|eldest|middle|second|first|third|last)(?: child| one)? of (?:\p{L}+|\d+)(?: \p{L}+)?|(?:youngest|oldest|eldest)(?: in my family| sibling| child)?)/iu,
    ([, which]) => fact(sentence(`Is the ${part(which)}`), "relationship", "birth-order", 0.85),
  ),
  rule(
    /^I (?:have no|do not have (?:any|a)) (siblings|brothers|sisters|brothers or sisters|kids|children|family|partner|boyfriend|girlfriend|husband|wife)\b/i,
    ([, whom]) =>
      fact(
        `Has no ${whom?.toLowerCase()}.`,
        "relationship",
        `relation:${relation(whom ?? "").slice(9)}`,
        0.8,
      ),
  ),
  rule(/^I am (?:a )?family of (?:\p{L}+|\d+)(.*)/iu, ([text = ""]) =>
    fact(
      sentence(
        `Lives in a ${text.replace(/^I am (?:a )?/i, "").slice(0, 160)}`
          .replace(/\bmy\b/g, "their")
          .replace(/\bme\b/g, "them"),
      ),
      "relationship",
      "household",
      0.8,
    ),
  ),
  rule(/^there are (\p{L}+|\d+) of (?:us|I)\b(.*)/iu, ([, count = "", rest = ""]) =>
    /famil|at home|house|kids|sibling/i.test(rest)
      ? fact(
          sentence(`There are ${count} of them${part(rest).replace(/^(?=\S)/, " ")}`),
          "relationship",
          "household",
          0.7,
        )
      : null,
  ),
  rule(
    /^I am (?:a )?(single|married|divorced|widowed|a widower|a widow|widow|widower|engaged|separated|in a (?:\p{L}+[- ])*relationship|in a civil partnership|going through (?:a |my )?(?:\p{L}+ )?(?:divorce|break-?up|separation|custody (?:battle|case))|getting a divorce|getting divorced|polyamorous|in an open (?:relationship|marriage)|seeing someone|dating (?:someone|a \p{L}+)|celibate)\b(?! (?:mum|mom|mother|dad|father|parent|handed|in|thing|next|in \p{L}+ 20))(.*)/iu,
    ([_text = "", how = "", rest = ""], { now }) => {
      if (/^ (?:next|in (?:june|july|may|august|september|the (?:spring|summer)))/i.test(rest)) return null;
      const tail =
        /^ (?:to|with|for|since|after|and have|from|twice|now for|,? with)\b/i.test(rest) && rest.length < 90
          ? part(dated(rest, now, false)).replace(/^(?=\S)/, " ")
          : "";
      return fact(
        sentence(`Is ${/^widow/i.test(how) ? "widowed" : how.toLowerCase()}${tail}`),
        "relationship",
        "relationship-status",
        0.9,
      );
    },
  ),
  rule(
    /^I (?:have been|was) (married|divorced|single|widowed|together|engaged|separated|dating|with my \p{L}+|in a relationship)\b(.*)/iu,
    ([text = "", how = "", rest = ""]) =>
      /\b(?:for|since|years?|\d{4})\b/i.test(rest) || /^I have/.test(text)
        ? fact(
            sentence(`Has been ${part(how)}${part(rest).replace(/^(?=\S)/, " ")}`),
            "relationship",
            "relationship-status",
            0.85,
          )
        : null,
  ),
  rule(
    /^I (?:have )?(?:got |gotten |get )?(married|engaged|divorced|separated|hitched|remarried)\b(?! me)(.*)/i,
    ([, what = "", rest = ""], { now }) => {
      if (/^ (?:to|with)? ?(?:the|that) idea/i.test(rest)) return null;
      return [
        fact(
          sentence(
            `Got ${what.toLowerCase()}${rest ? dated(part(rest), now, false).replace(/^(?=\S)/, " ") : ""}`,
          ),
          "event",
          "relationship-status",
          0.9,
        ),
      ];
    },
  ),
  rule(
    /^(?:my (?:ex[- ])?(?:\p{L}+ ){0,2}?(?:wife|husband|partner|boyfriend|girlfriend|fianc\p{L}+|spouse)(?: \p{L}+)?(?: and I)?|my ex|my parents|I and my \p{L}+|I|\p{Lu}\p{L}+(?: and I)?) (?:have |has )?(?:just )?(?:broke up|broken up|split up|split|separated|are (?:no longer together|over|getting (?:a )?divorced?)|got divorced|parted ways|dumped me|left me|cheated on me|broke up with me|asked me for a divorce|ended it|ended things|called it quits|called off the (?:wedding|engagement))\b(.*)/iu,
    ([text = ""], { now }) => {
      const words = text.replace(/^I (?:have )?(?:just )?/, "").replace(/^my /i, "");
      return fact(sentence(dated(part(words), now, false)), "event", "relationship-status", 0.85, [
        "relation:boyfriend",
        "relation:girlfriend",
        "relation:partner",
      ]);
    },
  ),
];

const WHO = `my ${KIN}(?:'s name)?`;
const LASTING =
  /^(?:an?|the|my|in|at|from|on|with|one of|into|very into|allergic|vegan|vegetarian|non-?binary|transgender|queer|adopted|homeless|coeliac|celiac|epileptic|asthmatic|alcoholic|recovering|buying|selling|opening|pregnant|married|divorced|engaged|single|widowed|retired|deaf|blind|autistic|disabled|bipolar|diabetic|dyslexic|gay|lesbian|trans|bisexual|unemployed|dead|dying|deceased|seriously|terminally|very (?:ill|sick|religious|shy|old)|ill|sick|bedridden|sober|addicted|obsessed|crazy about|afraid|scared|terrified|expecting|due|turning|living|staying|working|studying|moving|learning|training|retiring|coming|visiting|starting|getting (?:married|divorced|a)|having (?:a baby|surgery|an operation|twins|chemo)|fighting|battling|recovering|undergoing|doing (?:a|an|his|her|their)|teaching|serving|in (?:hospital|prison|the)|half|originally|left-handed|older|younger|called|named|also|self-employed|\d+|almost|nearly|five|six|seven|eight|nine|ten|eleven|twelve|one|two|three|four|American|French|Spanish|German|Italian|British|Irish|Turkish|Polish|Indian|Chinese|Japanese|Korean|Brazilian|Mexican|Catholic|Muslim|Jewish|\p{Lu}\p{L}+(?:ish|ese|ian|ean|can))\b/u;
const FLEETING =
  /^(?:an? (?:bit|little|mess|idiot|jerk|pain|saint|angel|nightmare|legend|star|genius|liar|joke|asshole|bitch|dick|good|great|real|total|complete|huge|lot|really|very|such|moron|clown|beast|hero|piece|lovely|sweet|nice|wonderful|amazing)\b|the (?:best|worst|one|reason|sweetest|kindest|same|only|love|cutest|most|greatest)\b|my (?:rock|hero|everything|world|favou?rite|best|life)|on (?:the|his|her|my|their) (?:phone|way|back|nerves|case)|in (?:the (?:kitchen|bathroom|shower|garden|other|car|living|bath|mood|next)|bed|a (?:bad|good|mood|meeting)|my)\b|at (?:the door|work|home|school|it|me)\b|with (?:me|him|her)\b|sick of|ill at|coming (?:over|home|back|to pick|round|down with)|one of (?:the|my)|getting (?:a|on) |living (?:proof|his|her))/i;
const DOING =
  "lives?|lived|works?|worked|studies|studied|teaches|taught|plays?|played|loves|likes|hates|speaks|owns|runs|drives|collects|sings|paints|writes|coaches|died|passed away|passed|moved|got|had|has|have|lost|graduated|turned|turns|started|starts|quit|retired|became|bought|sold|adopted|joined|left|finished|passed|failed|won|broke|suffers|struggles|needs|grew up|was|served|fought|emigrated|came from|comes from|gave birth|proposed|relapsed|beat|survived|enjoys|prefers|wants|wants to|dreams|hopes|swims|dances|cooks|bakes|knits|rides|fishes|hunts|farms|volunteers|smokes|drinks|can't|cannot|does not|do not|is|are|will be|fell|went|go|goes|killed|raised|married|announced|enlisted|dropped out|takes|stays|visits|used to|gardens|reads|builds|makes|is called|named|attends|commutes|travels|sleeps|snores|barks";

/** Statements about one of the user's people: who they are, where they live, what they do, what happened to them. */
export const people: Rule[] = [
  rule(
    new RegExp(
      `^my ${KIN}(?:'s)? (?:is called|is named|called|named|name is|name was|goes by|is|was named|was called) (?:(?:called|named|is) )?((?:\\p{L}[\\p{L}'-]+,? ?(?:and )?){1,6})$`,
      "iu",
    ),
    ([text = "", kin = "", who = ""]) => nameOf(kin, who, /called|named|name|goes by/i.test(text)),
  ),
  rule(new RegExp(`^my ${KIN}'s? (?:name is|names are) (.+)`, "iu"), ([, kin = "", who = ""]) =>
    nameOf(kin, who, true),
  ),
  rule(
    new RegExp(
      `^(?:my )?${KIN}(?:,? (?:is |are )?(?:called|named))? ((?:\\p{Lu}[\\p{L}'-]+)(?:(?:, | and |, and )\\p{Lu}[\\p{L}'-]+)*)(?:,? (?:my|who|that)\\b.*)?$`,
      "u",
    ),
    ([, kin = "", who = ""]) => nameOf(kin, who, true),
  ),
  rule(
    new RegExp(
      `^((?:\\p{Lu}[\\p{L}'-]+)(?: and \\p{Lu}[\\p{L}'-]+)?) (?:is|are|was) my ${KIN}\\b(?! (?:tongue|language))(.*)`,
      "iu",
    ),
    ([, who = "", kin = "", rest = ""]) => {
      if (
        !/^\p{Lu}/u.test(who) ||
        /^(?:He|She|It|This|That|They|You|What|Who|There|Here|These|Those|One)\b/.test(who)
      )
        return null;
      const name = namesIn(who).join(" and ");
      return name
        ? fact(
            sentence(
              `${cap(kin)} is called ${name}${/^,? (?:and )?(?:who|she|he|in|from|from)\b/.test(rest) && rest.length < 60 ? part(rest).replace(/^(?=\S)/, ", ") : ""}`,
            ),
            "relationship",
            `${relation(kin, name)}${/:/.test(relation(kin).slice(9)) ? "" : ""}`,
            0.9,
          )
        : null;
    },
  ),
  rule(
    new RegExp(
      `^my ${KIN}(?: and I|, and I| and me)? (?:have been|are|were|got|met|share|both|live|run|own|moved|bought|do not (?:talk|speak)|no longer|have not|are no|just|hit|celebrated|celebrate|adopted|started|broke|split|go|play|love|used to|had|have) (.+)`,
      "iu",
    ),
    ([text = ""], { now }) =>
      / and (?:I|me) /i.test(text) &&
      !/^.* and (?:I|me) (?:are|were|have been) (?:going to|just|watching|having|on|at|so|here|bored|arguing|fighting about|talking)\b/i.test(
        text,
      )
        ? fact(
            sentence(about(dated(text.replace(/ and me\b/i, " and they"), now, AHEAD.test(text)))),
            "relationship",
            null,
            0.8,
          )
        : null,
  ),
  rule(
    new RegExp(
      `^${WHO},? (?:(?:called |named |is )?(?!(?:just|recently|finally|now|also|still|already|only|actually|has|have|had|is|always|never|who|that|was|were|are|will|both|all)\\b)(\\p{L}[\\p{L}'-]+),? )?(?:who |that |now |just |recently |finally |currently |also |still |already |only |actually |has |have |had |is |always |never )*?(${DOING})\\b ?(.*)`,
      "iu",
    ),
    person,
  ),
];

function nameOf(kin: string, who: string, sure: boolean): Drafts {
  const names = namesIn(who);
  const first = names[0];
  if (!first || (!sure && !/^\p{Lu}/u.test(who))) return null;
  if (!sure && PEOPLE_WORD.test(who)) return null;
  const one = relation(kin);
  return fact(
    sentence(
      `${cap(kin)} ${names.length > 1 ? "are" : "is"} called ${names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : first}`,
    ),
    "relationship",
    names.length > 1
      ? `${one}:name`
      : `${relation(kin, first)}${one === relation(kin, first) ? ":name" : ""}`,
    0.9,
  );
}
const PEOPLE_WORD =
  /^(?:\p{Lu}\p{L}+(?:ish|ese|ian|ean|can)|Muslim|Catholic|Jewish|Greek|Dutch|Swiss|Danish|German|Thai|French)$/u;

function person(groups: readonly string[], clause: Clause): Drafts {
  const [, kin = "", maybe] = groups;
  const name = maybe && (/^\p{Lu}/u.test(maybe) || nameIn(maybe) !== null) ? nameIn(maybe) : null;
  if (maybe && !name) return null;
  const after = clause.text.slice(clause.text.toLowerCase().indexOf(kin.toLowerCase()) + kin.length);
  const said = tidy(
    name
      ? after.replace(new RegExp(`^,? (?:called |named |is )?${literally(maybe ?? "")},?`, "i"), "")
      : after,
  ).replace(/^(?:who|that) /i, "");
  return told(kin, name, said, clause.now);
}

/** What is said of a person, if it is worth keeping: "lives in Lisbon", "is a dentist". */
function told(kin: string, name: string | null, said: string, now: Date): Drafts {
  const who = `${cap(kin)}${name ? ` ${name}` : ""}`;
  const slotOf = relation(kin, name);
  const is =
    /^(?:is|are|has been|have been) (?:now |just |also |only |currently |actually |still |very |really )*(.+)/i.exec(
      said,
    );
  if (is) {
    const what = is[1] ?? "";
    if (
      FLEETING.test(what) ||
      (!LASTING.test(what) &&
        !isTrade(what) &&
        !(
          /^(?:\p{L}+ing|due|back|away|home|off)\b/iu.test(what) &&
          dateIn(what, now, true)?.isFuture &&
          !/tonight|today/i.test(what)
        ))
    )
      return null;
    const age = /^(?:only |almost |nearly )?(\d{1,3}|[a-z-]+)(?: years? old)?$/i.exec(what)?.[1];
    if (age && /^\d+$/.test(age))
      return fact(
        `${who} is ${age} years old (in ${monthWords(now)}).`,
        "relationship",
        `${slotOf}:age`,
        0.85,
      );
    if (/^(?:in|living in|from) /i.test(what) && /living|^in \p{Lu}/u.test(what))
      return fact(sentence(`${who} ${dated(part(said), now, true)}`), "relationship", `${slotOf}:home`, 0.85);
    const ahead =
      /^\p{L}+ing\b/iu.test(what) ||
      /^(?:getting|having|coming|visiting|moving|starting|turning|due|expecting|retiring)\b/i.test(what);
    return fact(
      sentence(`${who} ${dated(part(said), now, ahead)}`),
      "relationship",
      isJob(what) ? `${slotOf}:job` : ahead ? null : `${slotOf}:${slot(what).slice(0, 24)}`,
      0.8,
    );
  }
  if (/^(?:lives?|moved|works?|is|studies) /i.test(said)) {
    const place = /^(?:lives?|moved(?: back)? to) (?:in |near |just outside |with |at |on )?(.+)/i.exec(said);
    if (place && !placeIn(place[1], now) && !/with/i.test(said)) return null;
    return fact(
      sentence(`${who} ${dated(part(said), now, false)}`),
      "relationship",
      `${slotOf}:${/^(?:live|moved)/i.test(said) ? "home" : "job"}`,
      0.85,
    );
  }
  const past = /^(?:died|passed away|passed|was killed|killed|has died|has passed)/i.test(said);
  if (past)
    return fact(sentence(`${who} ${dated(part(said), now, false)}`), "relationship", `${slotOf}:death`, 0.9, [
      `${slotOf}:home`,
      `${slotOf}:job`,
    ]);
  if (!isWorthKeeping(said)) return null;
  const ahead = /^(?:starts?|turns|will)\b/i.test(said);
  return fact(sentence(`${who} ${dated(part(said), now, ahead)}`), "relationship", null, 0.75);
}

function isWorthKeeping(said: string): boolean {
  if (
    /^(?:got|had|has|have|went|needs?|wants?|takes|goes|go|left|will be|fell|was|makes|makes|got) (?:me|to go|to say|home|out|mad|angry|upset|back|up|it|that|a (?:go|point|laugh|shower|coffee|headache|cold|bad day|good day|great time|nap|word|look)|lunch|dinner|on my|so|really|very|right|no idea|hungry|bored|tired|to (?:bed|the (?:shop|store|toilet))|asleep|late|there|here|drunk|my|the (?:best|worst)|nice|lovely|being|just|talking|saying|telling|asking)\b/i.test(
      said,
    )
  )
    return false;
  if (
    /^(?:loves|likes|hates|wants|needs|drives|left|makes|beat) (?:me|it|you|this|that|us)\b(?! to)/i.test(
      said,
    ) &&
    !/crazy/i.test(said)
  )
    return false;
  return !/^(?:drives me|makes me|gets on|takes (?:forever|ages|the)|had enough|has a (?:point|question)|does not (?:care|know|understand|listen|get|want|think|mind|matter|help)|do not (?:know|care|understand|listen|get)|cannot (?:come|make|wait|believe|stop|find))/i.test(
    said,
  );
}

const AHEAD =
  /\b(?:will|going to|planning|plan|next|tomorrow|hope|want|expecting|are (?!not\b)\p{L}+ing)\b/iu;
const isJob = (what: string) => /^an? /i.test(what) && !/\b(?:old|fan|person|vegan|vegetarian)\b/i.test(what);
const about = (text: string) =>
  part(text)
    .replace(/^their /i, "")
    .replace(/ and they\b/i, " and they");
const cap = (kin: string) => `${kin.charAt(0).toUpperCase()}${kin.slice(1).toLowerCase()}`;
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** "my interview on Thursday" inside any statement tells of it. */
export function occasionIn(text: string, now: Date): Drafts {
  const found =
    /\bmy ((?:\p{L}+ ){0,2}?(?:interview|exam|exams|wedding|surgery|operation|driving test|appointment|flight|birthday party|trial|court date|hearing|audition|viva|graduation|scan|biopsy|due date|marathon|chemo|holiday|trip)) ((?:(?:on|in|next|this|tomorrow|the)\b).{2,30})$/iu.exec(
      text,
    );
  const date = found?.[2] ? dateIn(found[2], now, true) : null;
  return found?.[1] && date?.isFuture
    ? fact(
        sentence(
          `Has ${found[1]} ${date.words}`
            .replace(/^Has (?=[^aeiou])/i, "Has a ")
            .replace(/^Has (?=[aeiou])/i, "Has an "),
        ),
        "plan",
        `plan:${slot(found[1])}`,
        0.8,
      )
    : null;
}

/** "with my husband Paul" inside any statement names him. */
export function mentioned(text: string): Drafts {
  const found = new RegExp(`\\bmy ${KIN},? (?:called |named )?(\\p{Lu}[\\p{L}'-]+)(?=[\\s,.;]|$)`, "u").exec(
    text.replace(/\bMy\b/g, "my"),
  );
  const name = found?.[2] && nameIn(found[2]);
  return name && found?.[1]
    ? fact(
        `${cap(found[1])} is called ${name}.`,
        "relationship",
        `${relation(found[1], name)}${relation(found[1]) === relation(found[1], name) ? ":name" : ""}`,
        0.85,
      )
    : null;
}

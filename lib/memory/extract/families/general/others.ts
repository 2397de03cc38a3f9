import { dated, dateIn } from "../../dates";
import { fact, type Rule, rule } from "../../draft";
import { nameIn } from "../../names";
import { part, sentence, slot } from "../../wording";
import { KIN, PET } from "../../words";
import { fieldOf } from "./about";
import { isLasting, isLife, isTrifle } from "./lasting";
import { isPassing } from "./own";
import { isParticiple, isPast, namesAThing, OF_THE_MIND, POINTING } from "./passing";

const WHO = `${KIN}(?:,? (?:called |named )?(\\p{Lu}[\\p{L}'-]+))?`;

const AN_ANIMAL = new RegExp(`(?:^| )${PET}$`, "iu");

/** What is said of the writer's people, animals and things by verbs that no other rule knows. */
export const others: Rule[] = [
  rule(
    /^there (?:is|are) (?:now |just )?only (\p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?)(?: left| now)?$/u,
    ([, who = ""]) =>
      fact(sentence(`Only ${who} ${/ and /.test(who) ? "are" : "is"} left`), "other", null, 0.55),
  ),
  rule(
    new RegExp(
      `^((?:two|three|four|five|some|most|several|many|\\d|a few|none|one|both) of my (?:[\\p{L}-]+ )?(?:${KIN.slice(1, -1)}|brothers|sisters|cousins|friends|uncles|aunts|colleagues|sons|daughters)s?) (.+)`,
      "iu",
    ),
    ([, who = "", said = ""], { now }) => {
      const content = isPassing(said) ? null : ofOther(said, now, true);
      return content
        ? fact(
            sentence(`${part(who)} ${dated(part(content), now, AHEAD.test(content))}`),
            "relationship",
            null,
            0.65,
          )
        : null;
    },
  ),
  rule(
    /^(?:the|my) (doctors?|gp|vet|dentist|consultant|specialist|psychiatrist|therapist|midwife|hospital|clinic|nurse|surgeon|optician|physio) (?:has |have |just |finally |recently )*((?:put|changed|switched|took|gave|prescribed|moved|started|diagnosed|found|removed|fitted|increased|lowered|doubled|halved|stopped|referred|operated|took)\b .*\b(?:me|my)\b.*)/iu,
    ([text = ""], { now }) =>
      isPassing(text)
        ? null
        : fact(sentence(dated(part(text.replace(/^my /i, "the ")), now, false)), "health", null, 0.7),
  ),
  rule(
    /^(?:the|my) ((?:[\p{L}'-]+ )?(?:trip|holiday|wedding|move|party|concert|wedding|visit|interview|surgery|operation|exam|engagement|sale|deal|flight|match|reunion|marathon|tour|job|course)(?: (?:to|in|at|with|for) [\p{L}' -]{2,30}?)?) ((?:is|was|got|has been) (?:off|cancelled|canceled|called off|postponed|pushed back|moved to|not happening|back on)\b.*)/iu,
    ([, what = "", how = ""], { now }) =>
      isPassing(how)
        ? null
        : fact(sentence(dated(part(`${what} ${how}`), now, true)), "plan", `plan:${slot(what)}`, 0.7),
  ),
  rule(
    /^(\p{Lu}\p{Ll}[\p{L}'-]*) (?:and (?:I|me)|(?=(?:has |have )?(?:just )?(?:asked me to marry|proposed|popped the question))) ?(.+)/u,
    ([text = "", who = "", said = ""], { now }) => {
      const name = nameIn(who);
      if (!name || isPassing(said.replace(/^asked me to marry.*/, "")) || !BETWEEN.test(said)) return null;
      const content = / and (?:I|me) /.test(text)
        ? `They and ${name} ${part(said)}`
        : `${name} ${part(said)}`;
      return fact(
        sentence(dated(content, now, AHEAD.test(said))),
        "relationship",
        TIED.test(said) ? "relationship-status" : null,
        0.75,
      );
    },
  ),
  rule(
    new RegExp(`^[Mm]y (${WHO}(?:,? and (?:my )?(?:${KIN.slice(1, -1)}))?),? (.+)`, "u"),
    ([, who = "", kin = "", , said = ""], { now }) => {
      if (isPassing(said) || /^(?:and|or|of|is like|was like|goes,)\b/i.test(said)) return null;
      const content = ofOther(
        said,
        now,
        / and /.test(who) || /(?:[^s]s|children|people|family|kids)$/.test(kin),
      );
      if (!content) return null;
      return fact(
        sentence(
          `${who.charAt(0).toUpperCase()}${part(who.slice(1))} ${dated(part(content), now, AHEAD.test(content))}`,
        ),
        "relationship",
        null,
        0.6,
      );
    },
  ),
  rule(
    /^my ((?:[\p{L}'-]+ ){0,2}?[\p{L}'-]+(?: (?:at|in|on|of|from|for|with) (?:the |my |an? )?[\p{L}'-]+)?) ((?:always |never |usually |often |only |still )?\p{L}+)( .+)?$/iu,
    ([text = "", what = "", verb = "", more = ""], { now }) => {
      if (isPassing(text.slice(3)) || OF_NOW.test(what) || SAYS.test(what) || THEIRS.test(what)) return null;
      const said = `${verb}${more}`;
      const animal = AN_ANIMAL.test(what);
      const content =
        ofOther(said, now, /[^s]s$/.test(what)) ?? (ATTRIBUTE.test(said) && !INSULT.test(said) ? said : null);
      if (!content || (!animal && isPast(verb) && !KEPT.test(what))) return null;
      return fact(
        sentence(dated(part(text).replace(/^their /i, ""), now, AHEAD.test(said))),
        animal ? "pet" : fieldOf(text, "other"),
        null,
        0.55,
      );
    },
  ),
];

const TIED =
  /\b(?:broke up|split|separated|divorced|got (?:married|engaged)|are (?:married|engaged|over|getting married)|asked me to marry|proposed)\b/i;
const BETWEEN =
  /^(?:(?:have|has|just|finally|recently|both|had) )*(?:broke|broken|split|(?:are|is) (?:not|getting|married|engaged|over|together|expecting|moving|having a|friends|cousins|twins|best|divorced|no longer|trying for|buying|saving|colleagues|neighbou?rs|flatmates|roommates)|got|met|live|lived|share|run|own|have (?:been|known|a|two|three|kids)|been|known|work|worked|play|go to|grew up|went to (?:school|uni|college)|moved|adopted|bought|set up|started|separated|divorced|asked me to marry|proposed|popped)\b/i;
const AHEAD = /\b(?:will|going to|next|\p{L}+ing)\b/iu;
/** What is with somebody all day, and of which one says how it is just now. */
const OF_NOW =
  /\b(?:head|brain|tea|coffee|phone|day|internet|wifi|wi-fi|train|bus|heart|stomach|tummy|eyes?|mood|mind|lunch|dinner|breakfast|food|feet|legs|morning|evening|weekend|night|question|point|answer|guess|problem|opinion|god|goodness|word|bad|turn|battery|computer|laptop|screen|keyboard|app|idea|thoughts?|friend here|train of thought|neighbou?rs?|life|story|novel|book|character|hero|message|text|name)$/i;
/** "My friend's sister" is nobody of the writer's; "my mum's house" is near enough. */
const THEIRS =
  /'s\b(?<!\b(?:mother|father|mum|mom|dad|wife|husband|partner|boyfriend|girlfriend|fianc[eé]e?|son|daughter|brother|sister|parents|gran\p{L}*|nan)'s)|^(?:\p{L}+ )?(?:boss|manager|colleague|co-?worker|neighbou?r|landlord|landlady|teacher)$/iu;
const SAYS = /\b(?:and|or|of|who|that|which|said|says)\b/i;
const KEPT =
  /\b(?:roof|fence|shed|car|bike|van|boat|house|flat|apartment|shop|business|company|garden|hip|knee|back|hearing|eyesight|hair|allotment|band|team|club|school|village|town|street|church|landlord|landlady|boss|manager|office|factory|guitar|piano|watch|ring|contract|visa|licence|license|insurance|pension)$/i;

/** What somebody else does or is, in the words told; null for what passes. */
function ofOther(said: string, now: Date, isMany = false): string | null {
  const [first = "", ...more] = said.split(" ");
  const adverb = /^(?:always|never|usually|often|only|still|just|also|both|rarely|sometimes)$/i.test(first)
    ? `${first} `
    : "";
  const verb = adverb ? (more[0] ?? "") : first;
  const rest = (adverb ? more.slice(1) : more).join(" ");
  if (
    /^(?:on|in|at|with|for|from|to|of|about|and|or|but|as|than|by|over|under|so|too|very|asleep|awake)$/i.test(
      verb,
    )
  )
    return null;
  if (/^(?:is|are)$/i.test(verb)) {
    const future = /^(?:\p{L}+ing|due|back|off)\b/iu.test(rest) && dateIn(rest, now, true)?.isFuture;
    return future || isLasting(rest) || (STATE.test(rest) && !INSULT.test(rest)) ? said : null;
  }
  if (/^(?:was|were|got)$/i.test(verb) && PASSIVE.test(rest)) return said;
  if (/^(?:was|were)$/i.test(verb))
    return STATE.test(rest) ||
      (isLife(said) && /^(?:born|raised|married|a|an|the|in)\b/i.test(rest) && !isTrifle(rest))
      ? said
      : null;
  if (/^(?:has|have)$/i.test(verb)) {
    const [next = ""] = rest.split(" ");
    if (/^(?:just|to|had|been (?:so|really|very|acting|a bit|asking|calling))\b/i.test(rest)) return null;
    return namesAThing(rest) &&
      !POINTING.test(rest) &&
      !isTrifle(rest) &&
      (!isParticiple(next) || isLife(rest) || /\b(?:since|for|never)\b/i.test(rest))
      ? said
      : null;
  }
  if (/^(?:will|would|could|might|may|should)$/i.test(verb))
    return verb.toLowerCase() === "will" && dateIn(rest, now, true)?.isFuture ? said : null;
  if (/^(?:cannot|can|does|do|did)$/i.test(verb))
    return namesAThing(rest) &&
      !/\b(?:me|believe|know|think|want|understand|care|listen|get it|come|answer|stop|wait|work|like me)\b/i.test(
        rest,
      )
      ? said
      : null;
  if (isPast(verb) || /^(?:split|cut|quit|hit|shut)$/i.test(verb))
    return (isLife(`${verb} ${rest}`) || LOST.test(verb)) &&
      !isTrifle(rest) &&
      !/^(?:it|this|that|them|him|her)\b(?! \p{L})/iu.test(rest)
      ? said
      : null;
  if (
    isMany &&
    !/^(?:this|is|and|or|of|in|on|at|with|from|for|to|so)$/i.test(verb) &&
    !OF_THE_MIND.test(verb) &&
    !/ing$/.test(verb)
  )
    return ABOUT_ME.test(`${verb}s ${rest}`) || POINTING.test(rest) || !namesAThing(rest) ? null : said;
  if (!/(?:s|[^s]e?s)$/i.test(verb) || /^(?:this|is|was|as|his|its|us|yes)$/i.test(verb)) return null;
  const stem = verb.replace(/ies$/i, "y").replace(/s$/i, "");
  if (OF_THE_MIND.test(stem) || ABOUT_ME.test(`${verb} ${rest}`) || POINTING.test(rest)) return null;
  return namesAThing(rest) ? said : null;
}

const PASSIVE =
  /^(?:torn|blown|flooded|burgled|broken into|burned|burnt|stolen|destroyed|damaged|demolished|struck|hit by|bombed|sold|evicted|run over|put (?:down|to sleep)|diagnosed|killed|named|built|born|raised|adopted|founded|designed|made (?:by|in|redundant)|given|repossessed|closed|shut)\b/i;
/** What one says of one's things for good: where they are from, what they are for, how many. */
const ATTRIBUTE =
  /^(?:is|are|was|were) (?:(?:about|around|almost|nearly|over|only|just|now|all|mostly) )*(?:from|for (?=\p{L})|made|by|next to|near|above|below|behind|opposite|on the \p{L}+ floor|in (?:\p{Lu}|the (?:north|south|east|west|centre|center|middle|country|mountains))|at (?:night|the \p{L}+ of)|called|named|an? |\p{Lu}\p{L}+|one of|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|\d|half|full of|famous|owned|run|covered|powered|worth|vegan|organic|handmade|second-hand|rented|listed|haunted|old|red|blue|green|black|white|yellow|pink|purple|electric|to )/u;
const INSULT =
  /\b(?:jerk|idiot|mess|wreck|pain|joke|nightmare|disaster|star|legend|angel|saint|moron|clown|liar|genius|bit|lot|little|good|bad|great|shame|surprise|secret|mystery|dream|dump|tip|bore|snob|bitch|dick|asshole|arse|prick|fool|monster|witch|hero|rock|queen|king|princess|mermaid|unicorn|vampire|fat|lazy|loud|annoying|wild|crazy|cute|funny|hungry)\b/i;
const LOST =
  /^(?:died|escaped|vanished|disappeared|drowned|fell|collapsed|flooded|burned|burnt|left|ran|bit|stole|chewed|raised|brought|taught|named|gave|came|fought|served|moved|got|had|won|lost|split|separated)$/i;
const STATE =
  /^(?:(?:priests|nuns|\p{L}+(?:ers|ors|ists|ians|men|women))\b|\p{L}+ing (?:my|our|their|his|her|a|an|the) (?:first|second|third|\p{L}+ (?:baby|child))|expecting|pregnant|in (?:hospital|prison|jail|care|a (?:home|care home|coma|wheelchair|band|nursing home|hospice)|\p{Lu})|from|at (?:uni|college|university|school|\p{Lu})|on (?:the (?:board|council|team)|dialysis|chemo|parole|maternity)|an?|the|my|\d|deaf|blind|dead|married|divorced|retired|very? (?:strict|religious|ill|old)|strict|so strict|religious|older|younger|called|named|made of|worth|haunted|too (?:small|old|big) for)\b/u;
const ABOUT_ME =
  /^(?:annoys|drives me|makes me|keeps \p{L}+ing|hurts|aches|sends|says|calls me|gets (?:on my|me)|bothers|kills|smells|tastes|looks|needs|wants|goes, )/iu;

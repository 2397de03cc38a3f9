import { PET } from "../../animals";
import { dated } from "../../dates";
import { fact, type Rule, rule } from "../../draft";
import { nameIn } from "../../names";
import { part, sentence, slot } from "../../wording";
import { KIN } from "../../words";
import { fieldOf } from "./about";
import { ATTRIBUTE, INSULT, ofOther } from "./of-other";
import { isPassing } from "./own";
import { isPast } from "./passing";

const WHO = `${KIN}(?:,? (?:called |named )?(\\p{Lu}[\\p{L}'-]+))?`;

const AN_ANIMAL = new RegExp(`(?:^| )${PET}$`, "iu");

/** What is said of the writer's people, animals and things by verbs that no other rule knows. */
export const others: Rule[] = [
  rule(
    /^my ((?:worst|best|first|last|biggest|oldest|main|only|strongest|weakest|earliest|proudest|happiest) (?:\p{L}+ ){0,2}?(?:subject|memory|car|job|pet|word|language|holiday|tattoo|concert|kiss|crush|teacher|moment|achievement|skill|instrument|sport|client|school|house|flat|boyfriend|girlfriend|love)|wedding|honeymoon|childhood|upbringing) (?:is|was|were|has been) (.+)/iu,
    ([text = ""], { now }) =>
      isPassing(text.slice(3))
        ? null
        : fact(
            sentence(dated(part(text).replace(/^their /i, ""), now, false)),
            fieldOf(text, "other"),
            null,
            0.65,
          ),
  ),
  rule(
    /^(?:there is (?:a (?:long |strong )?history of )?(.{3,40}?)|(.{3,40}?) (?:runs?|is common)) in my family$/iu,
    ([, one = "", other = ""]) =>
      /\b(?:no|nothing|it|that|this|peace|trouble)\b/i.test(one || other)
        ? null
        : fact(sentence(`${part(one || other)} runs in the family`), "health", null, 0.7),
  ),
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

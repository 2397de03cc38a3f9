import { dated, dateIn, monthWords } from "../dates";
import { type Drafts, fact } from "../draft";
import { placeIn } from "../places";
import { ofOne, part, sentence, slot } from "../wording";
import { relation } from "../words";
import { isTrade } from "./trades";
import { isPeople } from "./traits";

const LASTING =
  /^(?:an?|the|my|in|at|from|on|with|one of|into|very into|allergic|vegan|vegetarian|non-?binary|transgender|queer|adopted|homeless|coeliac|celiac|epileptic|asthmatic|alcoholic|recovering|buying|selling|opening|pregnant|married|divorced|engaged|single|widowed|retired|deaf|blind|autistic|disabled|bipolar|diabetic|dyslexic|gay|lesbian|trans|bisexual|unemployed|dead|dying|deceased|seriously|terminally|very (?:ill|sick|religious|shy|old)|ill|sick|bedridden|sober|addicted|obsessed|crazy about|afraid|scared|terrified|expecting|mad about|really into|(?:so |mad |very |dead )?keen on|obsessed with|mad on|hooked on|good at|due|turning|living|staying|working|studying|moving|learning|training|retiring|coming|visiting|starting|getting (?:married|divorced|a)|having (?:a baby|surgery|an operation|twins|chemo)|fighting|battling|recovering|undergoing|doing (?:a|an|his|her|their)|teaching|serving|in (?:hospital|prison|the)|half|originally|left-handed|older|younger|called|named|also|self-employed|\d+|almost|nearly|five|six|seven|eight|nine|ten|eleven|twelve|one|two|three|four|American|French|Spanish|German|Italian|British|Irish|Turkish|Polish|Indian|Chinese|Japanese|Korean|Brazilian|Mexican|Catholic|Muslim|Jewish|\p{Lu}\p{L}+(?:ish|ese|ian|ean|can))\b/u;
const FLEETING =
  /^(?:an? (?:bit|little|mess|idiot|jerk|pain|saint|angel|nightmare|legend|star|genius|liar|joke|asshole|bitch|dick|good|great|real|total|complete|huge|lot|really|very|such|moron|clown|beast|hero|piece|lovely|sweet|nice|wonderful|amazing)\b|the (?:best|worst|one|reason|sweetest|kindest|same|only|love|cutest|most|greatest)\b|my (?:rock|hero|everything|world|favou?rite|best|life)|on (?:the|his|her|my|their) (?:phone|way|back|nerves|case)|in (?:the (?:kitchen|bathroom|shower|garden|other|car|living|bath|mood|next)|bed|a (?:bad|good|mood|meeting)|my)\b|at (?:the door|work|home|school|it|me)\b|with (?:me|him|her)\b|sick of|ill at|coming (?:over|home|back|to pick|round|down with)|one of (?:the|my)|getting (?:a|on) |living (?:proof|his|her))/i;
/** People one merely has to do with: kept only by name. */
const AROUND = /^(?:boss|manager|colleague|co-?worker|neighbou?r|landlord|landlady|teacher|carer)$/i;

/** What is said of a person, if it is worth keeping: "lives in Lisbon", "is a dentist". */
export function told(kin: string, name: string | null, how: string, now: Date): Drafts {
  if (!name && AROUND.test(kin)) return null;
  // "My partner work at the aquarium": of one it is said with an s.
  const said = /s$/i.test(kin)
    ? how
    : how.replace(/^(?:live|work|study|teach|play|own|run|drive|speak|love|hate)(?= )/i, ofOne);
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
        !isPeople(what) &&
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
  const past =
    /^(?:died|(?:has )?passed(?: away|$|,| (?:in|on|last|at|from|when|after|before|this|peacefully|suddenly|two|three|four|five|ten|\d))|was killed|killed|has died)/i.test(
      said,
    );
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
  if (
    /^(?:lost|broke|forgot|dropped|found|spilled) (?:his|her|their|a|an|the|my) (?!job|leg|arm|hip|wrist|ankle|foot|back|neck|nose|rib|collarbone|finger|tooth|teeth|house|home|hearing|sight|eyesight|licen[cs]e|mother|father|mum|mom|dad|parents|life|hair|wife|husband|baby|battle|business|savings|memory|voice|sister|brother|son|daughter|dog|cat|record|shoulder|elbow|jaw|knee|thumb|toe)/i.test(
      said,
    ) ||
    /^needs (?:a (?:walk|bath|nap|hug|shower|break|new battery)|feeding|to (?:go|eat|sleep|pee)|me\b)/i.test(
      said,
    )
  )
    return false;
  return !/^(?:drives me|makes me|gets on|takes (?:forever|ages|the)|had enough|has a (?:point|question)|does not (?:care|know|understand|listen|get|want|think|mind|matter|help)|do not (?:know|care|understand|listen|get)|cannot (?:come|make|wait|believe|stop|find))/i.test(
    said,
  );
}

const isJob = (what: string) => /^an? /i.test(what) && !/\b(?:old|fan|person|vegan|vegetarian)\b/i.test(what);
/** "best friend" at the head of a sentence. */
export const cap = (kin: string) => `${kin.charAt(0).toUpperCase()}${kin.slice(1).toLowerCase()}`;

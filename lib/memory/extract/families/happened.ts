import { dated, dateIn } from "../dates";
import { type Drafts, fact } from "../draft";
import { part, sentence, slot } from "../wording";

/** What happened to somebody, as a fact. */
export const event = (text: string, now: Date, subject: string | null = null, ends?: string[]): Drafts =>
  fact(
    sentence(
      dated(
        part(
          text
            .replace(/^I have been\b/i, "has been")
            .replace(/^I (?:have )?(?:just |recently |finally )*/i, ""),
        ),
        now,
        false,
      ),
    ),
    "event",
    subject,
    0.85,
    ends,
  );

/** What passes: felt, thought, said, eaten, watched. */
export const PASSED =
  /^(?:was|were|had (?!a |an |my |to |two|three|kids|long)|felt|thought|said|told|knew|wanted|needed|liked|loved|hated|wished|hoped|believed|ate|drank|slept|woke|watched|saw (?!a (?:doctor|therapist))|heard|talked|spoke|chatted|called|texted|asked|looked|seemed|guessed|meant|forgot|remembered|realised|realized|noticed|tried|did|used|kept|let|made (?:it|me|dinner|lunch)|cooked|cleaned|walked|cried|laughed|smiled|dreamed|dreamt|imagined|pretended|decided not|mentioned|read|sent|wrote you|got (?:up|home|back|here|it|that|mad|angry|upset|tired|bored)|went (?:home|out|to (?:bed|sleep|work|the (?:shop|store|gym|supermarket))|there|back)|put|came (?:home|back|here)|ran out|gave up|used to|would|could|should|might|did not|understood|agreed|enjoyed|appreciated|worried|wondered)\b/i;

const TRIFLE =
  /\b(?:the (?:game|match|round|bet|lottery ticket|tv|dishes|laundry|bus|train|dinner|film|movie|show|episode|book club|chapter|book|call|meeting|question)|my (?:keys|phone|wallet|umbrella|breakfast|lunch|dinner|tea|coffee|homework|nails|glass|mug|day|headphones|pen|charger|mind|temper|train of thought|way|place)|dinner|lunch|a movie|a film|it|that|this|cooking|laundry|to (?:wonder|think|worry|feel|cry|laugh|panic)|feeling|thinking|crying|laughing|wondering|a (?:show|series|sentence|game|fight|conversation|nap)|your|you|the (?:conversation|point)|playing (?:a|the)|watching|reading)\b/i;

/** An event that a verb tells of, unless it is a trifle of the day. */
export function happened(text: string, now: Date): Drafts {
  const said = text.replace(/^I (?:have )?(?:just |recently |finally )*/i, "");
  const [verb = ""] = said.split(" ");
  const rest = said.slice(verb.length + 1);
  const small =
    TRIFLE.test(rest) &&
    !/\b(?:marathon|exam|novel|my (?:first|own)|mother|father|brother|sister|husband|wife|licence|license|chemo|course|therapy|years?)\b/i.test(
      rest,
    );
  if (
    /^(?:won|lost|ran|finished|completed|started|stopped|quit|crashed|joined|booked|visited|left|moved|learned|broke|applied|cut|grew|worked|spent|climbed|taught|survived|dyed|wrote|raised|attended|signed)$/i.test(
      verb,
    ) &&
    small
  )
    return null;
  if (
    /^(?:visited|attended|climbed|worked|crashed)$/i.test(verb) &&
    !dateIn(said, now, false) &&
    !/\b(?:years?|as a|my first|mount|\p{Lu}\p{L}+)\b/u.test(rest)
  )
    return null;
  if (
    /^(?:worked|grew)$/i.test(verb) &&
    /\b(?:hard|out|late|today|on|all day|overtime|tired|apart|up|well|from home today)\b/i.test(
      rest.split(" ").slice(0, 3).join(" "),
    )
  )
    return null;
  if (/^learned /i.test(said) && /\b(?:lesson|that|about you|something|hard way)\b/i.test(rest)) return null;
  if (
    /^fell (?:down the (?:rabbit|youtube)|in love with (?:it|this|that|the (?:show|book|song|place)))/i.test(
      said,
    )
  )
    return null;
  if (/^(?:crashed) (?:on|at|early|out)\b/i.test(said)) return null;
  const ends = /^left my (husband|wife|partner|boyfriend|girlfriend)/i.exec(said)?.[1];
  return event(
    text,
    now,
    /^(?:became) /i.test(said) && /vegan|christian|muslim/.test(said) ? `belief:${slot(rest)}` : null,
    ends ? [`relation:${ends.toLowerCase()}`] : undefined,
  );
}

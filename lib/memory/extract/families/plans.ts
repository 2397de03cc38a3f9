import { dated, dateIn } from "../dates";
import { fact, type Rule, rule } from "../draft";
import { ofOne, part, sentence, slot } from "../wording";

const OCCASION =
  "appointment|interview|exam|exams|test|driving test|finals|wedding|holiday|vacation|trip|flight|surgery|operation|concert|gig|conference|meeting|deadline|presentation|audition|hearing|court date|check-?up|scan|ultrasound|mri|biopsy|x-?ray|date|party|birthday|anniversary|graduation|funeral|reunion|match|race|marathon|half marathon|tournament|competition|recital|performance|show|exhibition|festival|moving day|due date|first day|last day|viva|defen[cs]e|therapy session|session|job interview|class|course|induction|tattoo appointment|christening|baptism|retreat|camp|cruise|dentist|doctor'?s?|lesson|probation|results|blood test|chemo|root canal|citizenship test|housewarming|baby shower|hen do|stag do|evaluation|review|rehearsal";
const TRIVIAL =
  /\b(?:get up|wake up|be up|bed|sleep|shower|bath|lunch|dinner|breakfast|shop|shops|store|toilet|bathroom|coffee|nap|the kitchen|go now|leave now|say|tell you|be honest|kill|die|cry|scream|explode|need|be (?:fine|okay|ok|late|back|right)|try|miss|have to|brb|walk the dog|think|regret|eat|cook|watch (?:tv|a|something|netflix)|clean|study now|work now|do the dishes)\b/i;
const BIG =
  /\b(?:fly(?:ing)?|travel(?:l?ing)?|mov(?:e|ing)|visit(?:ing)?|marry|getting married|get married|start(?:ing)?|retir(?:e|ing)|surgery|operation|wedding|holiday|vacation|trip|cruise|honeymoon|concert|festival|marathon|interview|exam|baby|buy(?:ing)? (?:a|our|my)|adopt(?:ing)?|propose|graduat(?:e|ing)|quit(?:ting)?|leav(?:e|ing) (?:for|my|the country)|emigrat(?:e|ing)|hosting|host|perform(?:ing)?|compet(?:e|ing)|backpack(?:ing)?|camping|hiking|skiing|going back to (?:school|uni|college|work|\p{Lu})|driving to|off to|road ?trip|renovat(?:e|ing)|sell(?:ing)?|open(?:ing)?|launch(?:ing)?|publish(?:ing)?|appl(?:y|ying)|switch(?:ing)?|divorc\p{L}+|turn(?:ing)?|study(?:ing)? (?:in|abroad|at)|going to \p{Lu})/iu;

export const plans: Rule[] = [
  rule(
    /^my ((?:[\p{L}'-]+ ){0,6}?[\p{L}'-]+) (is on|is in|is at|is|are|expires?|ends?|starts?|runs out|leaves|departs|lands|takes off|opens|closes|arrives?|comes out|comes|moves|finishes|begins|gets back|is kicking|is throwing|is selling|is coming|is getting|is having|is visiting|is closing|is moving|is raising|will) (.+)/iu,
    ([text = "", what = ""], { now }) =>
      dateIn(text, now, true)?.isFuture &&
      !/^(?:mind|head|favou?rite|name|birthday|phone|heart|guess|bad|god|boss thinks)\b/i.test(what) &&
      !/\b(?:tonight|later today|right now)\b/i.test(text)
        ? fact(
            sentence(dated(part(text).replace(/^their /i, ""), now, true)),
            "plan",
            `plan:${slot(what)}`,
            0.8,
          )
        : null,
  ),
  rule(
    /^I (start|finish|leave|fly|move|begin|graduate|return|retire|arrive|land|get back|go back|get (?:married|my \p{L}+)|go on|have to be|travel|depart|go to|come back|turn|set off|become|get out|go in) (.+)/iu,
    ([text = "", verb = "", what = ""], { now }) =>
      dateIn(what, now, true)?.isFuture &&
      !(TRIVIAL.test(what) && !BIG.test(`${verb} ${what}`)) &&
      !/\btonight|later\b/i.test(text)
        ? fact(
            sentence(
              `${ofOne(verb.split(" ")[0] ?? verb)}${verb.slice((verb.split(" ")[0] ?? "").length)} ${dated(part(what), now, true)}`,
            ),
            "plan",
            null,
            0.8,
          )
        : null,
  ),
  rule(
    new RegExp(
      `^I (?:have|have got|am having|got|will have|am preparing for|am studying for|am dreading|am looking forward to|cannot wait for|am nervous about|am excited about|am so nervous for|booked|have booked|am scheduled for|am going for|am going in for|am due for|am getting ready for|am invited to|have been invited to|have to go to|need to go to|have tickets (?:for|to)|am going to) (?:(?:a|an|my|the|our|another|two|three|some|tickets (?:for|to)) )?((?:[\\p{L}'-]+ ){0,4}?(?:${OCCASION})\\b.*)`,
      "iu",
    ),
    ([text = "", what = ""], { now }) => {
      const date = dateIn(text, now, true);
      const strong =
        /(?:book|schedul|tickets|invited|preparing|studying|nervous|dread|looking forward|cannot wait|coming up|soon|excited|due for|appointment|surgery|operation|wedding|interview)/i.test(
          text,
        );
      if (!date && !strong) return null;
      if (date && !date.isFuture && !/today|tonight|this/i.test(text)) return null;
      const lead = /^I (?:have|have got|got|am having|will have)\b/i.test(text);
      const said = lead
        ? `Has ${text.replace(/^I (?:have got|have|got|am having|will have) /i, "")}`
        : text
            .replace(/^I am /i, "Is ")
            .replace(/^I have been /i, "Has been ")
            .replace(/^I have (?=booked|tickets|to)/i, "Has ")
            .replace(/^I cannot wait for/i, "Looks forward to")
            .replace(/^I (\p{L}+)/iu, (_, verb: string) => (/ed$/.test(verb) ? verb : ofOne(verb)));
      return fact(
        sentence(dated(part(said), now, true)),
        "plan",
        `plan:${slot(new RegExp(`(?:[\\p{L}'-]+ )?(?:${OCCASION})`, "iu").exec(what)?.[0] ?? what)}`,
        0.85,
      );
    },
  ),
  rule(
    new RegExp(
      `^(?:my|the|our) ((?:[\\p{L}'-]+ ){0,3}?(?:${OCCASION})) (?:is|are|starts?|begins?|will be|takes place|got moved to|has been moved to|was moved to|is scheduled for|falls) (.+)`,
      "iu",
    ),
    ([text = "", what = "", when = ""], { now }) =>
      dateIn(text, now, true)?.isFuture && /^(?:\p{L}|\d)/u.test(when)
        ? fact(
            sentence(dated(part(text).replace(/^their |^the /i, ""), now, true)),
            "plan",
            `plan:${slot(what)}`,
            0.85,
          )
        : null,
  ),
  rule(
    /^I am (?!going to (?:be honest|say|tell|bed|sleep|cry|die))((?:going|flying|travell?ing|driving|moving|heading|off|leaving|visiting|meeting|seeing|starting|getting|having|taking|hosting|running|playing|performing|buying|selling|adopting|celebrating|spending|coming|cycling|hiking|camping|sailing|planning|returning|retiring|turning|giving|speaking|presenting|volunteering|attending|backpacking|renting|opening|throwing|organi[sz]ing|picking up|becoming|finishing|joining|competing|due|booked|expecting|doing|renovating|back in|staying|hoping|looking (?!forward)|launching|applying|taking part|working|studying|emigrating|relocating|on holiday|on vacation|away)\b.*)/i,
    ([, what = ""], { now }) => {
      const date = dateIn(what, now, true);
      const soon = date?.isFuture ?? false;
      if (
        /\b(?:right now|at the moment|tonight|this (?:evening|afternoon|morning)|later|in a (?:minute|bit|sec|moment))\b/i.test(
          what,
        ) &&
        !BIG.test(what.replace(/\bgoing to\b/i, ""))
      )
        return null;
      if (TRIVIAL.test(what) && !BIG.test(what)) return null;
      if (
        /^(?:doing|having|working|looking|getting|seeing|coming|hoping|taking|playing|going|studying|giving|staying)\b/i.test(
          what,
        ) &&
        !soon &&
        !(BIG.test(what) && /^(?:going to|planning|looking to|hoping to)/i.test(what)) &&
        !/^(?:getting married|having (?:surgery|an operation))/i.test(what)
      )
        return null;
      if (
        /^going to (?:take a|have a|get a|make|grab|go|do|eat|call|say|try|be|lie|sit|lose|need|hate|miss|love|cry|stay|check|look|ask|tell|watch|clean|cook|read|play|finish|wait|see|use|put|work|study)\b/i.test(
          what,
        ) &&
        !soon &&
        !BIG.test(what.replace(/^going to /i, ""))
      )
        return null;
      if (!soon && !/\b(?:to|for|in|my|a|an|this|next|married|abroad)\b/i.test(what)) return null;
      if (
        !soon &&
        !BIG.test(what) &&
        !/^(?:planning|hoping|adopting|hosting|opening|throwing|renovating)/i.test(what)
      )
        return null;
      if (
        /^(?:off|heading|going) (?:to )?(?:work|school|home|out|the (?:gym|shop|store|pub|doctor))\b/i.test(
          what,
        ) &&
        !soon
      )
        return null;
      if (/^(?:heading|off|leaving)(?: out| now| soon)?$/i.test(what)) return null;
      return fact(sentence(`Is ${dated(part(what), now, true)}`), "plan", null, soon ? 0.85 : 0.7);
    },
  ),
  rule(
    /^I (?:will|shall|plan to|plan on|intend to|have decided to|decided to|hope to|am planning on|have to|need to|get to|am about to) (?:be )?(.+)/i,
    ([text = "", what = ""], { now }) => {
      const date = dateIn(text, now, true);
      const verb =
        /^I (will|shall|plan to|plan on|intend to|have decided to|decided to|hope to|am planning on|have to|need to|get to|am about to)/i
          .exec(text)?.[1]
          ?.toLowerCase() ?? "";
      if (
        /^(?:will|shall|have to|need to|get to|am about to)$/.test(verb) &&
        (!date?.isFuture || (TRIVIAL.test(what) && !BIG.test(what)))
      )
        return null;
      if (
        /^(?:never|always|not|let|tell|ask|think|try|check|keep|send|show|call|text|talk|see you|come back to|get back)\b/i.test(
          what,
        )
      )
        return null;
      if (/\b(?:tonight|later|today|this evening)\b/i.test(what) && !BIG.test(what)) return null;
      const says: Record<string, string> = {
        will: "Will",
        shall: "Will",
        "plan to": "Plans to",
        "plan on": "Plans on",
        "intend to": "Intends to",
        "have decided to": "Has decided to",
        "decided to": "Decided to",
        "hope to": "Hopes to",
        "am planning on": "Plans on",
        "have to": "Has to",
        "need to": "Needs to",
        "get to": "Gets to",
        "am about to": "Is about to",
      };
      if (
        /hope to|plan|intend|decided/.test(verb) &&
        /^(?:see|hear|talk|get better|feel|be (?:ok|okay|better|fine)|help|find out|sleep|finish this|ask|tell|give you)\b/i.test(
          what,
        )
      )
        return null;
      return fact(
        sentence(
          `${says[verb] ?? "Will"} ${/^I \p{L}+ be\b/iu.test(text) ? "be " : ""}${dated(part(what), now, true)}`,
        ),
        /hope/.test(verb) && !date ? "goal" : "plan",
        null,
        0.75,
      );
    },
  ),
  rule(
    /^I am ((?!feeling|thinking|wondering|dreading|worr|looking forward|hoping|being|having (?:a|lunch|dinner|doubts)|watching|trying|crying|dying|joking|kidding|talking|saying|asking|telling|sleeping|waiting|sitting|eating|drinking|cooking|cleaning|going to bed|going to sleep|heading|free|busy|late|tired|sick|off\b|bored|excited|sad|happy|nervous)\p{L}+ing\b.+)/iu,
    ([, what = ""], { now }) =>
      dateIn(what, now, true)?.isFuture &&
      !/\b(?:tonight|later|today|this (?:evening|afternoon|morning)|right now)\b/i.test(what)
        ? fact(sentence(`Is ${dated(part(what), now, true)}`), "plan", null, 0.75)
        : null,
  ),
  rule(
    /^I have (?:got )?(?!time|nothing|to\b|no\b|not\b|never|been|had|a lot|work\b|so much|everything|all)(.+)/i,
    ([, what = ""], { now }) =>
      dateIn(what, now, true)?.isFuture &&
      what.length < 90 &&
      !/\b(?:tonight|later|until|since|ago|off)\b/i.test(what)
        ? fact(sentence(`Has ${dated(part(what), now, true)}`), "plan", null, 0.75)
        : null,
  ),
];

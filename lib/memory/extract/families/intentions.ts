import { dated, dateIn } from "../dates";
import { fact, type Rule, rule } from "../draft";
import { part, sentence } from "../wording";
import { BIG, TRIVIAL } from "./occasions";

/** What somebody is about to do, has to do and has before them. */
export const intentions: Rule[] = [
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
        /^(?:off|heading|going) (?:to )?(?:work|school|home|out|bed|sleep|town|the (?:gym|shops?|stores?|pub|doctor|market|supermarket|park|kitchen))\b/i.test(
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

import { dated } from "../dates";
import { fact, type Rule, rule } from "../draft";
import { ONE_OF_JOBS } from "../further";
import { ofOne, part, sentence } from "../wording";
import { at } from "./workplace";

/** Jobs found, lost and left. */
export const jobsChanged: Rule[] = [
  rule(
    /^I ((?!play|watch|root|cheer|vote|look|wait|wish|hope|care|pray|feel|ask|thank|live|love|buy|pay|search|apologi)\p{Ll}+) ((?:[\p{L}'-]+ ){0,5}?[\p{L}'-]+ ?)(for a living|for work|for money|professionally|for (?:the |a |an )?(?:\p{L}+ ){0,2}(?:company|firm|agency|newspaper|magazine|bank|council|government|hospital|charity|university|school|website|studio|army|police|\p{Lu}[\p{L}&.-]+))$/u,
    ([, verb = "", what = "", whom = ""]) =>
      /(?:ed|ing)$/.test(verb) ||
      /^(?:am|was|have|had|did|do|went|made|got|used|would|could|cannot|will|need|want)$/.test(verb)
        ? null
        : fact(sentence(`${ofOne(verb)} ${part(what)} ${part(whom)}`), "work", "job", 0.8),
  ),
  rule(
    /^I (?:do|am doing) ((?:people's |private )?(?:hair|nails|makeup|lashes|taxes|tattoos|landscaping|removals|catering|odd jobs|bookkeeping|accounts|consulting|admin|customer service|tech support|it support|sales|research|marketing|construction|data entry|deliveries|childcare|cleaning|house cleaning|security|carpentry|web design|translations?|it|hr))\b(?! today| now| right now| tonight)(.*)/i,
    ([, what = "", rest = ""]) =>
      /^it$/.test(what)
        ? null
        : fact(
            sentence(
              `Does ${part(what + rest)} for a living`.replace(
                /(?: for (?:a )?(?:living|work))+/,
                " for a living",
              ),
            ),
            "work",
            "job",
            0.75,
          ),
  ),
  rule(
    /^I am (?:now |currently |still )*(?:at|with) ((?:a|an|the|\p{Lu})[^,;]*\b(?:company|firm|bank|agency|start-?up|organi[sz]ation|consultancy|charity|ngo|council|ministry|corporation|studio|publisher)\b.*)/u,
    ([, where = ""], { now }) =>
      fact(sentence(`Works at ${dated(part(where), now, false)}`), "work", "employer", 0.8),
  ),
  rule(
    /^I (?:have|work) ((?:two|three|four|\d|several|multiple) (?:\p{L}+[- ])?jobs)\b(.*)/iu,
    ([, what, rest = ""]) =>
      fact(sentence(`Has ${part(`${what}${rest.length < 60 ? rest : ""}`)}`), "work", "job", 0.85),
  ),
  rule(
    /^I (?:have )?(?:just )?(?:quit|resigned|resign|handed in my (?:notice|resignation)|gave (?:in )?my notice|given my notice|left(?! (?:my|the|a) (?:coat|bag|keys|umbrella|phone|wallet|laptop|charger|jacket|scarf|glasses|lunch)\b)|walked out of|stopped working|lost|got (?:fired|sacked|laid off|made redundant|let go)|was (?:fired|sacked|laid off|made redundant|let go|dismissed)|have been (?:fired|laid off|made redundant|let go|sacked)|retired|took early retirement|am retiring|got the sack)\b(.*)/i,
    ([text = "", rest = ""], { now }) => {
      const how = /^I (?:have )?(?:just )?(.+)/i.exec(text)?.[1] ?? "";
      const isWork =
        /\b(?:job|work(?:ing)?|position|post|company|firm|teaching|career|employer|role|corporate|bank|office)\b/i.test(
          rest,
        ) || /fired|sacked|laid off|redundant|notice|resign|retire|let go|dismissed|the sack/i.test(text);
      if (
        !isWork ||
        /\b(?:cool|mind|virginity|keys|phone|way|smoking|drinking|my (?:wallet|keys|phone))\b/i.test(rest)
      )
        return null;
      const retired = /retire/i.test(text);
      const ahead = /retiring/i.test(text);
      return fact(
        sentence(
          ahead ? `Is ${dated(part(how.replace(/^am /, "")), now, true)}` : dated(part(how), now, false),
        ),
        retired ? "work" : "work",
        ahead ? null : retired ? "job" : null,
        0.9,
        ahead || ONE_OF_JOBS.test(rest) ? undefined : retired ? ["employer"] : ["job", "employer"],
      );
    },
  ),
  rule(
    /^I am (?:now |semi-|a )?(retired|unemployed|jobless|out of (?:a job|work)|between jobs|self-?employed|self employed|freelance(?! \p{L}+)|freelancing|on (?:maternity|paternity|parental|sick|medical|long-term sick|disability) leave|on disability|looking for (?:a |an |another |new )?(?:\p{L}+ )?(?:work|job|apprenticeship|internship|position)|job[- ]?hunting|a stay-at-home \p{L}+|a housewife|a homemaker|a pensioner|a temp|long-term sick|signed off work)\b(.*)/iu,
    ([_text = "", how = "", rest = ""], { now }) => {
      const tail =
        rest.length < 90
          ? dated(part(rest), now, /\buntil|till|from next\b/i.test(rest)).replace(/^(?=\S)/, " ")
          : "";
      return fact(
        sentence(
          `Is ${/^a /.test(how) ? how : how.toLowerCase()}${/^retired$/i.test(how) && /^ (?:\p{L}+ )?\p{L}+$/u.test(tail) && !/since|for|now|in|last/.test(tail) ? tail : tail}`.replace(
            /^Is retired (?=\p{L}+(?: \p{L}+)?$)(?!since|for|from|in\b|now|last|on|at|and)/u,
            "Is a retired ",
          ),
        ),
        "work",
        "job",
        0.9,
      );
    },
  ),
  rule(
    /^I (?:have )?(?:just |recently )?(?:got|gotten|landed|found|started|accepted|was offered|got offered|begin|begun|began|start|am starting|took|secured|have) (?:a |my |this |an |the )?(?:brand )?(?:new |first |dream |part-time |full-time |summer |second |permanent |great |proper |offered the |saturday )*(?:job|position|role|apprenticeship|internship|traineeship|gig|work|post|placement|graduate scheme|job offer|side hustle)\b(.*)/i,
    ([text = "", rest = ""], { now }) => {
      const has = /^I have (?!just|recently|got|found|started|landed)/i.test(text);
      if (has && !/\b(?:as|at|in|with|for)\b/i.test(rest)) return null;
      if (/^ (?:to do|interview|application|done)\b/i.test(rest)) return null;
      const role = /\bas (an? [^,;.]+?)(?= (?:at|in|with|for|on|last|this|next|from) |$|[,;.])/i.exec(
        rest,
      )?.[1];
      const where = at(
        /\b(?:at|with|for) ((?:the |a |an )?[^,;.]+?)(?= (?:as|on|last|this|next|yesterday|today|two|in \p{L}+ 20|and|starting) ?|$|[,;.])/iu.exec(
          rest,
        )?.[1],
      );
      const ahead = /am starting|I start\b/i.test(text);
      const said = text
        .replace(/^I (?:have )?(?:just |recently )?/i, "")
        .replace(/^am starting/i, "is starting")
        .replace(/^have/i, "has")
        .replace(/^start\b/i, "starts");
      return fact(
        sentence(dated(part(said), now, ahead)),
        ahead ? "work" : "work",
        role ? "job" : where ? "employer" : "job",
        0.9,
        role && !where ? ["employer"] : where && !role ? ["job"] : undefined,
      );
    },
  ),
  rule(
    /^I (?:got|was|have been|am getting|am being) (?:promoted|transferred|headhunted|seconded|hired|offered a (?:raise|promotion))\b(.*)/i,
    ([text = "", rest = ""], { now }) => {
      const said = text.replace(/^I (?:am )?/i, "").replace(/^have been/i, "has been");
      return fact(
        sentence(dated(part(said), now, /am (?:getting|being)/i.test(text))),
        "work",
        /\bto\b/.test(rest) ? "job" : /hired/.test(text) ? "employer" : null,
        0.9,
      );
    },
  ),
  rule(
    /^I (?:got|have got|received) (?:a |my )(?:promotion|pay ?rise|raise|bonus)\b(.*)/i,
    ([text = ""], { now }) =>
      fact(sentence(dated(part(text.replace(/^I /, "")), now, false)), "work", null, 0.85),
  ),
];

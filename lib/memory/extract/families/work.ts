import { dated } from "../dates";
import { type Draft, type Drafts, fact, type Rule, rule } from "../draft";
import { part, sentence, withArticle } from "../wording";
import { isTrade } from "./trades";
import { at } from "./workplace";

const job = (words: string, ends?: string[]): Draft =>
  fact(
    sentence(
      `${/ (?:since (?:\d|\p{L})|for (?:over |almost |about |nearly |the (?:last|past) )*(?:a|an|\d+|\p{L}+) (?:years?|months?|weeks?|decades?))/iu.test(words) ? "Has worked" : "Works"} as ${withArticle(part(words))}`,
    ),
    "work",
    "job",
    0.9,
    ends,
  );

/** What somebody works as, where and when. */
export const work: Rule[] = [
  rule(
    /^I (?:am )?(?:work|working|have worked|have been working|worked|do|am employed|moonlight|freelance|am freelancing|temp|train|am training|serve|served|volunteer|am retraining)(?: (?:full|part)[- ]time| nights| days| shifts| remotely| mostly| there| from home| freelance)? as (.+)/i,
    ([text = "", what = ""], { now }) => {
      if (/^I worked\b/i.test(text))
        return fact(sentence(`Used to work as ${dated(part(what), now, false)}`), "work", null, 0.8);
      if (/^(?:well|usual|normal|a team)\b/i.test(what)) return null;
      return job(what.replace(/ (?:since|for) .*$/i, (tail) => dated(tail, now, false)));
    },
  ),
  rule(
    /^I (?:am )?(?:work|working|have worked|have been working|am employed|interning|intern|volunteer)(?: (?:full|part)[- ]time| nights| remotely| mostly| freelance| night shifts| shifts)? (at|for|with|by|in|on|from) (.+)/i,
    ([text = "", how = "", rest = ""], { now }) => {
      const where = at(rest);
      if (
        !where ||
        (where !== "IT" &&
          /^(?:my (?:essay|thesis|novel|fitness|english|self|garden|car|anger)|it|a project|this|that|the (?:weekend|side)|progress|him|her|them)\b/i.test(
            where,
          )) ||
        (how.toLowerCase() === "on" &&
          !/^(?:a |an |the )?(?:farm|ship|boat|oil rig|building site|cruise|nights|ward|construction)/i.test(
            where,
          ))
      )
        return null;
      if (/volunteer/i.test(text))
        return fact(
          sentence(`Volunteers ${how} ${dated(part(rest), now, false)}`),
          "interest",
          `routine:volunteering`,
          0.85,
        );
      if (/^(?:night|evening|early|late) shifts?|nights|shifts/i.test(where))
        return fact(sentence(`Works ${how} ${part(rest)}`), "work", "work-hours", 0.85);
      if (/^from home|^home/i.test(`${how} ${where}`) || (how === "from" && /home/i.test(where)))
        return fact(
          sentence(`Works from home${part(rest.replace(/^home/i, "")).replace(/^(?=\S)/, " ")}`),
          "work",
          "work-place",
          0.85,
        );
      return fact(
        sentence(`Works ${how.toLowerCase()} ${dated(part(rest), now, false)}`),
        "work",
        "employer",
        0.9,
      );
    },
  ),
  rule(
    /^I (?:do|work|am on|am doing)(?: lots of| a lot of| mostly| a)? ?((?:night|late|early|evening|double|rotating|12-?hour|twelve-hour)? ?(?:shifts?|nights|nightshifts?|night ?shifts?|part[- ]time|full[- ]time|remotely|weekends|overtime|freelance|\d+ hours? .*|\p{L}+ days a week|four days a week|night duty)\b.*)/iu,
    ([, how = ""]) => (how.trim() ? fact(sentence(`Works ${part(how)}`), "work", "work-hours", 0.85) : null),
  ),
  rule(
    /^I (?:run|own|manage|have|founded|started|set up|opened|am opening|co-?own|lead|am running) (?:my own |a |an |the |my )?((?:\p{L}+[- ]){0,4}?(?:business|company|shop|store|bakery|café|cafe|restaurant|bar|pub|salon|farm|start-?up|agency|firm|studio|practice|clinic|gallery|garage|hotel|b&b|guest ?house|guesthouse|bookshop|bookstore|boutique|barbershop|food truck|etsy shop|online shop|charity|nursery|workshop|consultancy|brewery|vineyard|bookkeeping business|franchise|market stall|team|kindergarten|dance school|school|butcher's|florist's|laundromat|gym))\b(?! of)(.*)/iu,
    ([text = "", what = "", rest = ""], { now }) => {
      const verb = /^I (?:am )?(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? "";
      if (verb === "have" && /^(?:gym|school|garage|team|practice|bar|workshop|studio|farm)$/i.test(what))
        return null;
      const says: Record<string, string> = {
        run: "Runs",
        running: "Runs",
        own: "Owns",
        manage: "Manages",
        have: "Has",
        lead: "Leads",
        started: "Started",
        founded: "Founded",
        set: "Set up",
        opened: "Opened",
        opening: "Is opening",
      };
      const own = /my own/i.test(text) ? "their own" : "";
      return fact(
        sentence(
          `${says[verb] ?? "Owns"} ${own ? `${own} ${part(what)}` : withArticle(part(what))}${dated(part(rest), now, verb === "opening").replace(/^(?=\S)/, " ")}`,
        ),
        "work",
        "job",
        0.85,
      );
    },
  ),
  rule(/^I teach (?!myself|him|her|them|you)(.+)/i, ([, what = ""]) =>
    fact(sentence(`Teaches ${part(what)}`), "work", "job", 0.9),
  ),
  rule(
    /^I (?:am )?(?:driv(?:e|ing)) (?:for (.+)|(?:a |an )?((?:\p{L}+ )?(?:taxi|cab|bus|truck|lorry|tram|train|ambulance|forklift|school bus))\b(.*))/iu,
    ([text = ""]) =>
      fact(sentence(`Drives ${part(text.replace(/^I (?:am )?driv(?:e|ing) /i, ""))}`), "work", "job", 0.85),
  ),
  rule(/^I used to (?:be|work as) (.+)/i, ([, what = ""], { now }) =>
    fact(
      sentence(`Used to be ${dated(part(what), now, false)}`),
      isTrade(what) ? "work" : "other",
      null,
      0.8,
    ),
  ),
  rule(/^I used to work (?:at|for|in|with) (.+)/i, ([text = ""]) =>
    fact(sentence(part(text.replace(/^I /, ""))), "work", null, 0.8),
  ),
  rule(
    /^(?:my (?:job|profession|occupation|work|day job|line of work|title|job title)) (?:is|involves|means)(?: that of| as| being| to be)? (.+)/i,
    ([text = "", what = ""]) => {
      if (isTrade(what)) return job(what);
      return /^(?:so|very|really|too|killing|stressful|boring|hard|ok|okay|fine|good|great|awful|driving|getting|the worst|exhausting|not|a (?:nightmare|joke|lot))\b/i.test(
        what,
      ) && !/^(?:in|at) /i.test(what)
        ? null
        : fact(
            sentence(`Job ${/involves|means/i.test(text) ? "involves" : "is"} ${part(what)}`),
            "work",
            "job",
            0.75,
          );
    },
  ),
  rule(
    /^I (?:am|have been|was|became|am now|work part[- ]time as|just became) (?:self-employed as |employed as |working as |currently |now |still )*(?:a |an |the |one of the )?((?:retired |former |part-time |full-time |freelance |junior |senior |trainee |qualified |self-employed |licensed |ex-)*(?:\p{L}+[- ]){0,3}?\p{L}[\p{L}-]+)\b(.*)/iu,
    ([text = "", what = "", rest = ""], clause) =>
      isTrade(`${what}${rest}`) &&
      /^I (?:am|have been|was|became|just became|work part[- ]time as) (?:self-employed as |employed as |working as |now |currently |still )*(?:an? |the |one of the |head |chief |senior |junior |assistant |deputy |lead )/iu.test(
        text,
      ) &&
      !/^\p{L}+ing\b/iu.test(what)
        ? trade(text, `${what}${rest}`, clause.now)
        : null,
  ),
];

function trade(text: string, what: string, now: Date): Drafts {
  const words = part(dated(what, now, false).replace(/\s+(?:who|which|so|but|because)\b.*$/i, ""));
  if (/^I was\b/i.test(text)) return fact(sentence(`Was ${withArticle(words)}`), "work", null, 0.75);
  if (/^(?:retired|former|ex-)/i.test(words))
    return fact(sentence(`Is ${withArticle(words)}`), "work", "job", 0.9);
  if (/^I (?:just )?became/i.test(text))
    return fact(sentence(`Became ${withArticle(words)}`), "work", "job", 0.85);
  return fact(sentence(`Works as ${withArticle(words)}`), "work", "job", 0.9);
}

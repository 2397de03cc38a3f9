import { dated, dateIn } from "../dates";
import { fact, type Rule, rule } from "../draft";
import { ofOne, part, sentence, slot } from "../wording";
import { BIG, OCCASION, TRIVIAL } from "./occasions";

export const plans: Rule[] = [
  rule(
    /^my ((?:[\p{L}'-]+ ){0,6}?[\p{L}'-]+) (is on|is in|is at|is|are|expires?|ends?|starts?|runs out|leaves|departs|lands|takes off|opens|closes|arrives?|comes out|comes|moves|finishes|begins|gets back|is kicking|is throwing|is selling|is coming|is getting|is having|is visiting|is closing|is moving|is raising|will) (.+)/iu,
    ([text = "", what = ""], { now }) =>
      dateIn(text, now, true)?.isFuture &&
      !/^(?:mind|head|favou?rite|name|birthday|phone|heart|guess|bad|god|boss thinks)\b/i.test(what) &&
      !/\b(?:tonight|later today|right now|this (?:morning|afternoon|evening))\b/i.test(text)
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
];

import { dated } from "../dates";
import { type Clause, type Drafts, fact, type Rule, rule } from "../draft";
import { nameIn, namesIn } from "../names";
import { ofOne, part, sentence, tidy } from "../wording";
import { KIN, relation } from "../words";
import { cap, told } from "./person";
import { isPeople } from "./traits";

const WHO = `my ${KIN}(?:'s name)?`;
const DOING =
  "lives?|lived|learned|learnt|crawls|walks|wears|trains|rents|breeds|earns|opened|opens|helps|studies|stopped|works?|worked|studies|studied|teaches|taught|plays?|played|loves|likes|hates|speaks|owns|runs|drives|collects|sings|paints|writes|coaches|died|passed away|passed|moved|got|had|has|have|lost|graduated|turned|turns|started|starts|quit|retired|became|bought|sold|adopted|joined|left|finished|passed|failed|won|broke|suffers|struggles|needs|grew up|was|served|fought|emigrated|came from|comes from|gave birth|proposed|relapsed|beat|survived|enjoys|prefers|wants|wants to|dreams|hopes|swims|dances|cooks|bakes|knits|rides|fishes|hunts|farms|volunteers|smokes|drinks|can't|cannot|does not|do not|is|are|will be|fell|went|go|goes|killed|raised|married|announced|enlisted|dropped out|takes|stays|visits|used to|gardens|reads|builds|makes|is called|named|attends|commutes|travels|sleeps|snores|barks";

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
        ? fact(sentence(dated(withThem(text), now, AHEAD.test(text))), "relationship", null, 0.8)
        : null,
  ),
  rule(
    new RegExp(
      `^my ${KIN}(?: \\p{Lu}[\\p{L}'-]+)? and (?:I|me) (do not|no longer|hardly|barely|hardly ever|never|rarely) (?:really )?(talk|speak|get on|get along)(?: (?:much|a lot|very well|well|to each other|with each other|at all))*$`,
      "iu",
    ),
    ([, kin = "", how = "", verb = ""]) =>
      fact(
        sentence(
          `${/^do not/i.test(how) ? `Does not ${verb}` : `${how} ${ofOne(verb.split(" ")[0] ?? verb)}${verb.replace(/^\S+/, "")}`} with their ${part(kin)}`,
        ),
        "relationship",
        null,
        0.8,
      ),
  ),
  rule(
    new RegExp(
      `^my ${KIN}(?: \\p{Lu}[\\p{L}'-]+)? and (?:his|her|their) ((?:${KIN.slice(1, -1)}))(?: \\p{Lu}[\\p{L}'-]+)? (?:just |recently |finally |have )*(live|lives|have|had|are|moved|run|own|got|adopted|bought|split|work|expect|opened) (.+)`,
      "iu",
    ),
    ([text = ""], { now }) =>
      fact(sentence(about(dated(text, now, AHEAD.test(text)))), "relationship", null, 0.8),
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
  if (!sure && (PEOPLE_WORD.test(who) || isPeople(who))) return null;
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

/** "My girlfriend and me live together" told of the user: "lives together with their girlfriend". */
function withThem(text: string): string {
  const found = /^my (.+?),? and (?:I|me) (?:both |just )?(\p{L}+) (.+)/iu.exec(text);
  if (!found) return about(text);
  const [, who = "", verb = "", told = ""] = found;
  const over = /^not (\p{L}+) ?(.*?) ?\bany ?(?:more|longer)$/iu.exec(told);
  if (over && /^do$/i.test(verb))
    return `No longer ${ofOne(over[1] ?? "")} ${over[2] ? `${part(over[2])} ` : ""}with their ${part(who)}`;
  const rest = told;
  if (
    /^(?:are|were)$/i.test(verb) &&
    /^(?:\p{L}+ )?(?:twins|friends|close|neighbou?rs|colleagues|cousins|alike|opposites|different|similar)\b/iu.test(
      rest,
    )
  )
    return `They and their ${part(who)} ${verb} ${part(rest)}`;
  if (/\b(?:divorced|separated|divorcing)\b/i.test(rest))
    return `${verb === "are" ? "is" : verb} ${part(rest)}`;
  const one = /^(?:are|have|do)$/i.test(verb) ? ofOne(verb) : ({ were: "was" }[verb.toLowerCase()] ?? verb);
  const said = /(?:ed|got|met|ran|bought|split|broke|hit|was|is|has|does)$/i.test(one) ? one : ofOne(one);
  if (/\beach other\b|\bone another\b/i.test(rest))
    return `They and their ${part(who)} ${verb} ${part(rest)}`;
  if (/\btogether\b/i.test(rest))
    return `${said} ${part(rest.replace(/\btogether\b/i, `together with my ${who}`))}`;
  return `${said} ${part(rest)}, with their ${part(who)}`;
}

const AHEAD =
  /\b(?:will|going to|planning|plan|next|tomorrow|hope|want|expecting|are (?!not\b)\p{L}+ing)\b/iu;
const about = (text: string) =>
  part(text)
    .replace(/^their /i, "")
    .replace(/ and they\b/i, " and they");
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

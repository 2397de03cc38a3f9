import { animal, PET } from "../animals";
import { dated } from "../dates";
import { type Draft, fact, type Rule, rule } from "../draft";
import { nameIn, namesIn } from "../names";
import { ofOne, part, sentence, slot, tidy, titled } from "../wording";

const WHICH = "(?:(?!called|named|with|and|of|food|house|hair|in|for|who)[\\p{L}\\d-]+ ){0,3}";
const HAVE =
  "I (?:have|had|own|keep|got|adopted|rescued|bought|am getting|am adopting|have adopted|have had|took in|am fostering|foster|have got|have a new|now have|breed|live with|am the proud owner of|am owned by|look after)";
const COUNT =
  "(an?|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|some|several|another|my first|this|our|my|\\d+|a pair of|a couple of|lots of)";

/** Dead or away; "passed his exam", "is missing an eye" and "has stolen my sock" tell of one that lives. */
const GONE = new RegExp(
  `^(?:(?:just|recently|sadly|finally|also|only|now|has|been|was|had to be|is) )*(?:${[
    "died",
    "dead(?! (?:tired|asleep|lazy|set|scared|calm))",
    `passed(?=$| (?:away|on)\\b|,? ${"(?:last|this|yesterday|today|in|at|when|two|three|an? (?:week|month|year|few)|suddenly|peacefully|\\d|due|from|because)\\b"})`,
    "put (?:down|to sleep)",
    "(?:ran|run) away(?! from (?!home))",
    "missing(?=$| (?:since|for|again|from|now|still|in|at|after|this|last)\\b)",
    "rehomed",
    "stolen(?=$| (?:from|by|in|on|at|last|this|yesterday|today)\\b)",
  ].join("|")})(?![\\p{L}])`,
  "iu",
);

export const pets: Rule[] = [
  rule(
    new RegExp(
      `^${HAVE} (?:just )?${COUNT} (${WHICH}${PET})\\b(?! (?:allergy|person|phobia|food|question|shirt|sitter|poster|tattoo|costume))(.*)`,
      "iu",
    ),
    ([text = "", count = "", which = "", rest = ""], { now }) => {
      if (/^I had\b/i.test(text) && !/\b(?:since|for)\b/i.test(rest))
        return fact(sentence(`Used to have ${part(`${count} ${which}${rest}`)}`), "pet", null, 0.75);
      if (/^(?:this|my|our)$/i.test(count) && /^I have/i.test(text)) return null;
      const drafts = animals(`${count} ${which}${rest}`);
      if (drafts.length > 0) return drafts;
      const verb =
        /^I (am getting|am adopting|adopted|rescued|got|bought|have adopted|took in|foster|am fostering|breed|live with|look after)\b/i.exec(
          text,
        )?.[1] ?? "have";
      const said = /have(?! adopted)/i.test(verb)
        ? "Has"
        : /^(?:foster|breed|live|look)/i.test(verb)
          ? verb.toLowerCase().replace(/^\p{L}+/u, ofOne)
          : verb.replace(/^(?:am|have) /i, (word) => (/am/i.test(word) ? "is " : "")).toLowerCase();
      return fact(
        sentence(
          `${said} ${dated(part(`${count} ${which}${/^[, ]+(?:and|who|that|from|since|for|called|in|last|this|yesterday|today|at|on|with)\b/i.test(rest) ? rest : ""}`), now, /getting|adopting/i.test(verb))}`,
        ),
        "pet",
        null,
        0.9,
      );
    },
  ),
  rule(
    new RegExp(
      `^(?:my|the) (${WHICH}${PET})(?:'s)? (?:is called|is named|called|named|names? (?:is|are)|are called|are named) (.+)`,
      "iu",
    ),
    ([, which = "", who = ""]) => {
      const names = namesIn(who.replace(/\b(?:because|after|since|who)\b.*$/i, ""));
      return names[0]
        ? fact(
            sentence(
              `${titled(which.toLowerCase())} ${names.length > 1 ? "are" : "is"} called ${and(names)}`,
            ),
            "pet",
            `pet:${animal(which)}:${names[0].toLowerCase()}`,
            0.9,
          )
        : null;
    },
  ),
  rule(
    new RegExp(
      `^my (${WHICH}${PET})(?! (?:food|bed|treats?|toys?|litter|sitter|walker|bowl|collar|lead|leash|breed|hair|allergy|insurance|door|house|cage|tank)\\b),? (?:called |named |is )?(\\p{L}[\\p{L}'-]+)?,? ?(?:just |recently |has |is |was |had |sadly |finally |also |only |now )*(died|passed away|passed|is|was|are|has|had|have|got|loves?|likes?|hates?|turned|turns|needs?|sleeps?|weighs|eats|ran away|gave birth|broke|lost|does not|cannot|suffers|used to|goes|comes|put|barks|can|knows|understands|follows|steals|lives|swims|catches|hunts|limps|can|knows|understands|follows|steals|lives|weighs|swims|catches|hunts|limps|\\d+)\\b(.*)`,
      "iu",
    ),
    ([text = "", which = "", who], { now }) => {
      const name = who && !/^(?:is|was|has|had|are|have)$/i.test(who) ? nameIn(who) : null;
      if (who && !name && !/^(?:is|was|has|had|are|have)$/i.test(who)) return null;
      const said = text.slice(text.toLowerCase().indexOf(which.toLowerCase()) + which.length);
      if (
        /^(?:,? \p{L}+)? ?(?:is|are) (?:so|being|such|the (?:best|worst|cutest)|cute|funny|adorable|annoying|asleep|sleeping|hungry|barking|staring|lying|looking|watching|purring|scratching|chewing|begging|eating|hiding|running|meowing|jumping|trying|whining|yapping|digging|outside|sitting|on my|next|snoring|crazy|weird|playing)\b/iu.test(
          said,
        ) &&
        !name
      )
        return null;
      const content = sentence(
        `${titled(which.toLowerCase())}${dated(part(said.replace(/^,/, "")), now, false)
          .replace(/^(?=\S)/, " ")
          .replace(who && name ? who : "\u0000", name ?? "")}`,
      );
      const pet = `pet:${animal(which)}${name ? `:${name.toLowerCase()}` : ""}`;
      const told = tidy(
        said.replace(/^,? (?:called |named )?/i, " ").replace(who && name ? who : "\u0000", ""),
      );
      const isGone = GONE.test(told);
      if (isGone)
        return fact(content, "pet", name ? `${pet}:gone` : null, name ? 0.9 : 0.75, name ? [pet] : undefined);
      return fact(content, "pet", aspectOf(pet, told, name !== null), name ? 0.9 : 0.75);
    },
  ),
  rule(new RegExp(`^my (${WHICH}${PET}) (\\p{Lu}[\\p{L}'-]+)\\b`, "u"), ([, which = "", who = ""]) => {
    const name = nameIn(who);
    return name
      ? fact(`${titled(which)} is called ${name}.`, "pet", `pet:${animal(which)}:${name.toLowerCase()}`, 0.85)
      : null;
  }),
  rule(/^I (?:have no|do not have (?:any|a)) (pets?|animals|dogs?|cats?)\b/i, ([, what]) =>
    fact(`Has no ${what?.toLowerCase().replace(/^(dog|cat|pet)$/, "$1s")}.`, "pet", "pet", 0.75),
  ),
];

/** The slot of what is told of a pet: its age, its weight; of one without a name only these. */
function aspectOf(pet: string, told: string, isNamed: boolean): string | null {
  if (
    /^(?:(?:is|turned|turns|has turned) )?(?:(?:now|only|already|almost|nearly|about) )*(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)(?:$| (?:years?|months?|weeks?|now)\b)/i.test(
      told,
    )
  )
    return `${pet}:age`;
  if (/^weighs\b/i.test(told)) return `${pet}:weight`;
  return isNamed ? `${pet}:${slot(told).slice(0, 40)}` : null;
}

/** "a cat called Miso and a dog called Ramen": each by its name. */
function animals(words: string): Draft[] {
  const found: Draft[] = [];
  const each = new RegExp(
    `(${COUNT.slice(1, -1)}) (${WHICH}${PET})\\b,? ?(?:who is |which is )?(?:called|named|by the name of|whose name is|-) ((?:\\p{L}[\\p{L}'-]+)(?:(?:, | and | & )(?!an? |one |two )\\p{L}[\\p{L}'-]+)*)`,
    "giu",
  );
  for (const [, count = "", which = "", who = ""] of words.matchAll(each)) {
    const names = namesIn(who);
    if (!names[0]) continue;
    found.push(
      fact(
        sentence(
          `Has ${part(count.replace(/^(?:my first|this|our|my)$/i, "a"))} ${part(which)} called ${and(names)}`,
        ),
        "pet",
        `pet:${animal(which)}:${names[0].toLowerCase()}`,
        0.9,
      ),
    );
  }
  const listed = new RegExp(
    `^(${COUNT.slice(1, -1)}) (${WHICH}${PET})[,:] ?(\\p{Lu}[\\p{L}'-]+(?:(?:, | and )\\p{Lu}[\\p{L}'-]+)+)$`,
    "u",
  ).exec(words);
  const all = found.length === 0 && listed?.[3] ? namesIn(listed[3]) : [];
  if (all[0] && listed)
    return [
      fact(
        sentence(`Has ${part(listed[1] ?? "")} ${part(listed[2] ?? "").toLowerCase()} called ${and(all)}`),
        "pet",
        `pet:${animal(listed[2] ?? "")}:${all[0].toLowerCase()}`,
        0.9,
      ),
    ];
  const loose = new RegExp(`^(an?|one|this) (${WHICH}${PET})[,:]? (\\p{Lu}[\\p{L}'-]+)`, "u").exec(words);
  const name = found.length === 0 && loose?.[3] ? nameIn(loose[3]) : null;
  if (name && loose)
    found.push(
      fact(
        `Has a ${loose[2]?.toLowerCase()} called ${name}.`,
        "pet",
        `pet:${animal(loose[2] ?? "")}:${name.toLowerCase()}`,
        0.9,
      ),
    );
  return found;
}

const and = (names: string[]) =>
  names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : (names[0] ?? "");

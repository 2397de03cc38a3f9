import { PET } from "./animals";
import { isPast } from "./families/general/passing";
import { isTrade, TRADE } from "./families/trades";
import { isFirstName } from "./names";
import { titled, withArticle } from "./wording";
import { KIN } from "./words";

/** Openings that leave out "I": "moved to Porto last week", "allergic to nuts". What to put before them. */
const LEFT_OUT: [RegExp, string][] = [
  [
    new RegExp(
      `^${KIN}(?:,? (?:called |named )?\\p{Lu}[\\p{L}'-]+)? (?:is|has|was|lives|works|got|had|died|passed|just|moved|turned|and I|plays|loves|hates|studies|left|broke|name is|cannot|fought|served|worked|came|grew|survived|remarried|retired|studied|lived|owned|taught|is|teaches|speaks|can|turns|works|owns|runs|drives|suffers|collects|married|had|fell|lost|went|used)\\b`,
      "iu",
    ),
    "my",
  ],
  [
    new RegExp(
      `^(?:(?:old|new|little) )?${PET}(?: (?:called|named) \\p{L}+| \\p{Lu}\\p{L}+)? (?:is|has|died|passed|got|just|turned|had|name is|ran)\\b`,
      "iu",
    ),
    "my",
  ],
  [
    /^(?:moved|quit|started|passed|failed|bought|sold|adopted|lost|broke|became|dropped out|graduated|retired|won|joined|left|finished|grew up|met|turned|signed|signed up|applied|enrolled|enrolled|gave up|gave birth|got|had (?:a|an|my|surgery|to)|hurt|sprained|crashed|fell|tore|proposed|came out|ran (?:a|my|the)|relapsed|stopped|was born|was diagnosed|booked|planted|booked|switched|converted|inherited|published|gave my|cut out|took up|picked up|went (?:vegan|vegetarian|freelance|back to|through|to (?:uni|college|rehab))|used to|decided to|cannot|do not|will be|need to lose|want to|love|hate|adore|enjoy|dislike|prefer|suffer from|struggle with|live (?:in|with|alone|on|near|by)|work (?:as|at|in|for|from|with|nights|part)|study|studied|speak|play (?:the|guitar|piano|football|bass|drums|tennis|violin|chess|in)|collect|own a|own an|drive a|drive an|rent a|teach|volunteer|have (?:a|an|two|three|four|five|\d|been)|never|always|usually|hope to|plan to|wake up at|go to)\b/i,
    "I",
  ],
  [
    /^(?:single|married|divorced|widowed|engaged|separated|pregnant|retired|unemployed|self-employed|vegan|vegetarian|pescatarian|allergic|intolerant|lactose|gluten|scared|terrified|afraid|frightened|petrified|born|raised|living|working|studying|learning|trying to|training (?:for|to)|saving|going (?:to|on|back|through)|planning|hoping to|looking for|looking forward|off (?:to|on)|flying|travelling|traveling|visiting|seeing|expecting|having (?:surgery|a baby|an operation|my)|getting (?:married|a|an|my|surgery|divorced|ready for)|moving|starting|currently|into|obsessed|addicted|originally|half[- ](?!the\b|of\b|an?\b|my\b|past\b)p{L}+|left-handed|dyslexic|autistic|bipolar|diabetic|asthmatic|epileptic|sober|homeless|self employed|in (?:my|a) (?:\w+ )?(?:year|relationship|final|first|second|third|band|choir)|between jobs|out of work|on (?:antidepressants|insulin|medication|maternity|parental|sick|a diet|a gap|disability|benefits|parole)|new to|based in|recovering|quitting|dating|seeing (?:a|my)|due (?:in|on|any)|not (?:a fan|into|keen|big on|interested in|religious|much of)|(?:a |an )?(?:big|huge|massive|avid|lifelong|die-?hard|proud)\b|(?:a |an |proud |single |full-time |stay-at-home )+(?:mum|mom|dad|mother|father|nurse|teacher|student|retired|single|vegan)\b|(?:mum|mom|dad|mother|father) (?:of|to)\b|clean|diagnosed|fluent in|native|taking|doing my|doing a|writing (?:a|my)|building a|reading|meeting|celebrating|turning|leaving for|on my way to becoming|trying|allergic)\b/i,
    "I am",
  ],
  [/^(?:been (?!there|a while|thinking|great|good|nice|fun|busy|better|worse))/i, "I have"],
  [/^(?:favourite )\p{L}+(?: \p{L}+)? (?:is|are|would be)\b/iu, "my"],
  [
    /^(?:name|age|birthday|job|hobbies|hobby|dog|cat|goal|dream|hometown|diet|blood type|native language|pronouns)(?: is| are|:)/i,
    "my",
  ],
  [/^\d{1,2} ?(?:f|m|nb|female|male)?\b(?=,| from| in |$| and )/i, "I am"],
  [/^\d{1,2}(?: years old| yo)?(?:,| and|$| years)/i, "I am"],
];

const TRADE_FIRST = new RegExp(
  `^(?!(?:I|my|he|she|they|it|you|his|her|their|this|that|these|those|the|an?|some|what|who|how|is|are|do|be|no|not)\\b)(?:[\\p{L}-]+ ){0,2}?(?:${TRADE.source.replace("(?:^|[ -])", "").replace(/\\b$/, "")})(?:$| (?:from|in|at|by|out of|for|here|with|since|turned|of)\\b)`,
  "iu",
);
const ABOUT_DOING =
  /^\p{L}+ing (?:[\p{L}'-]+ ){0,3}?(?:is|are|was|helps?|makes?|calms?|keeps?|scares?|means?|beats?)\b/iu;

/** "Flying to Lisbon" after a subject: "flying to Lisbon". */
const uncapped = (clause: string) => clause.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** The dog, the kids: those of the one who writes. */
const THE_OWN =
  /^the (?=(?:dog|cat|puppy|kitten|kids|children|baby|twins|boys|girls|wife|husband|missus|parents|grandkids|in-laws)\b(?! (?:is|was|who|that|which) (?:so|on|in the|at)\b| next door| across| of\b))/i;

const TYPED_SMALL = new RegExp(
  `\\b(?:my ${KIN.slice(1, -1)}|(?<=^|, )me and) (\\p{Ll}{3,12})(?=$|,| (?:is|was|has|are|got|and|lives?|works?|plays?|just|who|from|broke|split|moved|have)\\b)`,
  "u",
);

/** "my manager kelly" as it is meant: "my manager Kelly". */
const withCapitals = (clause: string) =>
  clause.replace(TYPED_SMALL, (all, name: string) =>
    isFirstName(name) ? `${all.slice(0, all.length - name.length)}${titled(name)}` : all,
  );

/** A clause with the subject it left out. */
export function withSubject(said: string): string {
  const clause = withCapitals(said.replace(/^My\b/, "my")).replace(THE_OWN, "my ");
  // "13 years" by itself is how long something lasts.
  if (/^\d{1,3} (?:years?|months?|weeks?|days?|hours?)$/i.test(clause)) return clause;
  if (TRADE_FIRST.test(clause) && isTrade(clause) && clause.length < 100)
    return `I am ${withArticle(clause.charAt(0).toLowerCase() + clause.slice(1))}`;
  if (
    ABOUT_DOING.test(clause) ||
    /^do not (?:get me|let|tell|ask|give me|worry|forget|mind|say|make|talk|use|write|be|start|call)\b/i.test(
      clause,
    )
  )
    return clause;
  if (
    /^(?:never|always) (?:been|seen|eaten|tried|met|done|owned|worn|flown|ridden|driven|smoked|lived|worked)\b/i.test(
      clause,
    )
  )
    return `I have ${uncapped(clause)}`;
  for (const [pattern, subject] of LEFT_OUT)
    if (pattern.test(clause)) return `${subject} ${uncapped(clause)}`;
  return withI(clause);
}

const ADVERBS =
  "(?:(?:still|always|usually|never|rarely|mostly|only|also|finally|recently|both|officially|secretly) )*";
/** What may follow a verb whose "I" was left out: "totalled my car", "owe my sister", "doing keto". */
const OPENED = new RegExp(
  `^(${ADVERBS})(\\p{L}+)(?= (?:my|our|an?|the|to|in|at|on|from|with|for|up|off|out|as|some|two|three|four|five|no|about|around|computer|\\d|\\p{L}{3,}))`,
  "iu",
);
const PLAIN_VERB =
  /^(?:owe|own|keep|need|take|wear|share|rent|run|teach|eat|drink|smoke|vape|sleep|get|go|use|watch|read|support|miss|cook|bake|grow|make|pay|walk|swim|cycle|sing|spend|earn|look after|struggle|suffer|snore|have)$/i;

/** An opening without a subject, told as the writer's own: "still owe my sister 200" and "totalled my car". */
function withI(clause: string): string {
  if (PARENT.test(clause)) return `my ${uncapped(clause)}`;
  if (
    /^(?:never|always) (?:been|had|seen|eaten|tried|met|done|owned|worn|flown|read|ridden|driven|smoked)\b/i.test(
      clause,
    )
  )
    return `I have ${uncapped(clause)}`;
  const found = OPENED.exec(clause);
  const verb = found?.[2] ?? "";
  if (
    !found ||
    NO_VERB.test(verb) ||
    /^(?:do not|never|let us|please) (?:get|let|make|tell|ask|give|call|start|worry|forget|mind|say)\b/i.test(
      clause,
    )
  )
    return clause;
  if (/^(?:cannot|have not|had to|am not)\b/i.test(clause)) return `I ${uncapped(clause)}`;
  if (/^\p{L}{2,}ing$/iu.test(verb) && !/\b(?:is|are|was|makes|helps)\b/i.test(clause))
    return `I am ${uncapped(clause)}`;
  if (isPast(verb) || (found[1] && PLAIN_VERB.test(verb)) || /^owe$/i.test(verb))
    return `I ${uncapped(clause)}`;
  return clause;
}
/** "Mum comes from Trinidad" is told of one's own. */
const PARENT =
  /^(?:mum|mom|dad|mam|gran|grandma|grandad|granddad|grandpa|granny|nan|nana|grandmother|grandfather|mother|father|mummy|daddy)(?:,? \p{Lu}\p{L}+)? (?:and \p{L}+ )?(?:\p{L}+(?:s|ed)|came|taught|grew|fought|built|got|had|left|made|met|kept|ran|sold|worked|was|are|were|have|never|always|used)\b/iu;
const NO_VERB =
  /^(?:\p{L}*(?:thing|evening|morning|string|king|ring|spring|wedding|ceiling|during|according|considering|regarding|including|excluding|assuming|speaking|talking|thinking|wondering)|left|born|based|married|red|bed|need|people|children|men|women|wives|lives|teeth|feet|mice|halves|leaves|supposed|bound|tired|bored|excited|scared|worried|used|given|provided|compared|said|hundred|naked|sacred|wicked|aged|thought|felt|known|gone|done|seen|been|told|made|kept|ground|found)$/iu;

/** Who was spoken of last, so that "her name is Ana" can be read: "my sister", "my dog". */
export type Spoken = {
  person: string | null;
  /** The sentence before, in spelled-out words. */
  before: string;
};

const ABOUT_PERSON = new RegExp(
  `\\b(my ${KIN}(?:,? (?:called |named |is called )?\\p{Lu}[\\p{L}'-]+)?)`,
  "iu",
);

/** Only an animal or a baby is an "it": "my sister has a shop, it's in Ghent" tells nothing of where the sister is. */
const isAnIt = (who: string) => new RegExp(`\\b(?:${PET}|baby|child|toddler)\\b`, "iu").test(who);

/** "She is a nurse" told of the one who was spoken of last; unchanged where nobody was. */
export function resolved(clause: string, spoken: Spoken): string {
  const who = spoken.person;
  if (!who) return clause;
  const given =
    /^(?:they|I|he|she|my \p{L}+) (?:have |has )?(?:named|called) (?:him|her|it|them) (.+)$/iu.exec(
      clause,
    )?.[1];
  if (given) return `${who} is called ${given}`;
  return clause
    .replace(/^(?:they) (?=named|called|say|said|told)/i, "They ")
    .replace(isAnIt(who) ? /^(?:he|she|it)\b(?= )/i : /^(?:he|she)\b(?= )/i, who)
    .replace(/^they\b(?= (?:is|are|have|live|lives|work|works|play|love|study|has)\b)/i, who)
    .replace(/^(?:his|her|their|its) name\b/i, `${who} name`)
    .replace(/^(?:named|called) /i, `${who} is called `)
    .replace(/^(?:his|her|their|its)\b(?= \p{L}+ (?:is|are|was|has)\b)/iu, `${who}'s`);
}

const BREED = new RegExp(`\\b${PET}\\b`, "giu");
const ABOUT_ANIMAL = new RegExp(
  `\\b(my (?:(?:old|new|little|\\p{L}+) )?${PET}(?:,? (?:called |named |is called )?\\p{Lu}[\\p{L}'-]+)?)`,
  "u",
);

const NEWLY_THEIRS = new RegExp(
  `\\b(?:have|had|adopted|got|bought|rescued|have adopted|am getting|found|fostered) (?:a|an|one|my first|this|the)(?: (?:\\p{L}+|\\d+)){0,3}? (${KIN.slice(1, -1)}|${PET})(?: (?:called|named) (\\p{L}+))?`,
  "iu",
);

/** Who a clause speaks of, for what comes after it. */
export function spokenOf(clause: string): string | null {
  const said =
    ABOUT_PERSON.exec(clause)?.[1] ??
    ABOUT_ANIMAL.exec(clause.replace(BREED, (word) => word.toLowerCase()))?.[1];
  if (said) {
    const name = / (\p{L}[\p{L}'-]*)$/u.exec(said)?.[1] ?? "";
    const isNamed =
      /,? (?:called|named) \p{L}+$/iu.test(said) ||
      !new RegExp(`^my ${KIN} ${name}$`, "iu").test(said) ||
      /^\p{Lu}/u.test(name);
    return (isNamed ? said : said.slice(0, -name.length - 1)).replace(/,? (?:called|named|is called) /i, " ");
  }
  const new_ = NEWLY_THEIRS.exec(clause);
  return new_ ? `my ${new_[1]}${new_[2] ? ` ${new_[2]}` : ""}` : null;
}

import { PET } from "./animals";
import { bare } from "./fillers";
import { isFirstName } from "./names";
import { titled } from "./wording";
import { KIN } from "./words";

const PEOPLE = KIN.slice(1, -1);
/** Verbs that carry a subject on: "I live in Porto and work as a nurse". */
const CARRIED =
  "am|is|was|have|has|had|live|lives|lived|work|works|worked|moved|love|loves|like|likes|hate|hates|enjoy|enjoys|play|plays|teach|teaches|study|studies|studied|run|runs|own|owns|speak|speaks|do not|does not|did not|cannot|never|always|usually|sometimes|got|started|quit|became|go|goes|take|takes|drive|drives|want|wants|plan|plans|hope|collect|volunteer|volunteers|grew|married|bought|sold|lost|prefer|prefers|met|finished|passed|failed|will|take|took|need|swim|cycle|read|cook|bake|paint|write|sing|knit|dance|practise|practice|make|makes|spend|train|coach|suffer|suffers|struggle|broke|joined|left|retired|graduated|adopted|used to|eat|eats|drink|drinks|wake|sleep|walk|walks|turned|turns|just|recently|now|currently|still|also|then|really|absolutely|can|listen|watch|follow|support|suffer|rent|share|came|gave|won|watch|ride|sail|fish|garden|smoke|feel|miss|surf|ski|climb|hike|paint|draw|knit|bake|foster|coach|freelance|commute|meditate|adopted|currently|used to";
const STARTS = `I|[\\p{L}-]+ (?:is (?:fine|ok|okay|enough)|will do|and me)|everyone|everybody|people (?:call|know)|call me|(?:my|his|her|their)(?= (?:[\\p{L}'-]+ ){1,7}?(?:is|are|was|were|has|have|had|do|does|did|just|got|can|will|would|never|always|and I|and me|name|names|[\\p{L}]{2,}s|[\\p{L}]+ed|died|left|went|lost|broke|came|took|made|gave|told|said)\\b)|he|she|it|they|there|we|you|your|please|the|(?:[\\p{L}-]+ ){1,2}?(?:scares?|terrifies|bores?|makes?|gives?|calms?|relax(?:es)?|frightens?|helps?|disgusts?|annoys?|upsets?|keeps?) me|${KIN.slice(1, -1)} (?:is|has|was|lives|works)`;
const SPLIT = new RegExp(
  `\\s*(?:[,;:–—]|\\s-+\\s|\\(|\\)|\\.{2,}|…|!|\\?)+\\s*(?:(?:and|but|so|because|plus|also|although|though|while|whereas|since|then|yet|or|as|cause|which is why|that is why|even though|now|however|therefore) )*(?=(?:${STARTS})\\b)|\\s+(?:and|but|so|because|plus|although|though|while|whereas|yet|which is why|that is why|even though|cause)(?: (?:now|then|also|so|that|yes|yeah|well|currently|sadly|unfortunately|luckily))*,?\\s+(?=(?:I|(?:my|his|her|their)(?= (?:[\\p{L}'-]+ ){1,7}?(?:is|are|was|were|has|have|had|do|does|did|just|got|can|will|would|never|always|and I|and me|name|names|[\\p{L}]{2,}s|[\\p{L}]+ed|died|left|went|lost|broke|came|took|made|gave|told|said)\\b)|he|she|they|it|there|everyone|everybody|people call|my friends) )`,
  "giu",
);
const AND = new RegExp(
  `(?:\\s*,\\s*|\\s+)(?:and|but|so|then|and so|and then|but then|and now|but now)\\s+(?=(?:${CARRIED})\\b)|\\s*,\\s*(?=(?:${CARRIED})\\b(?! (?:a|an|the) \\p{L}+ of\\b))`,
  "giu",
);
const ME_AND = new RegExp(
  `^(?:[Mm]e|I|[Mm]yself) and ([Mm]y ${KIN.slice(1, -1)}(?: \\p{Lu}\\p{L}+)?) (?=\\p{L}+)`,
  "gu",
);
/** "Wife and I got a divorce", "Brother Sam and his wife live in Utrecht": one's own. */
const OWN_AND = new RegExp(
  `^(?:${PEOPLE})(?=(?: \\p{Lu}[\\p{L}'-]+)?,? and (?:I|me|(?:his|her|their) (?:${PEOPLE})) )`,
  "iu",
);
/** "My brother and his wife had twins" is one statement of two. */
const TWO_OF_THEM = new RegExp(
  `^([Mm]y (?:${PEOPLE})(?: \\p{Lu}[\\p{L}'-]+)?) and (?=(?:his|her|their) (?:${PEOPLE})(?: \\p{Lu}[\\p{L}'-]+)? \\p{Ll})`,
  "u",
);
const TOGETHER = new RegExp(
  `\\b(my ${KIN.slice(1, -1)}(?: \\p{Lu}\\p{L}+)?),? and I (?=(?:are|were|have|live|share|got|met|run|own|moved|bought|both|love|like|go|play|do|don't|used|adopted|broke|split|separated|just|started|am)\\b)`,
  "giu",
);
const NAMED_TOGETHER =
  /(?<=^|[,;.] |\b(?:but|so|and|because|when|that|since|over) )(?:[Mm]e and )?((?!I\b|The\b|He\b|She\b|They\b|It\b|You\b|This\b|That\b)\p{Lu}\p{Ll}[\p{L}'-]*),? and (?:I|me) /gu;
/** "got a sister she is 5": the mark between two statements is left out. */
const UNMARKED =
  /(?<=\b(?:an?|my|new|the|named|called) (?:\p{L}+ ){0,2}?)(\p{L}{3,}) ((?:he|she|they|it) (?:is|has|was|lives?|works?|are|have))\b /giu;
const SUBJECT = new RegExp(
  `^(I|[Mm]y (?:name|age|birthday)\\b|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|(?:[Mm]y |[Hh]is |[Hh]er |[Tt]heir )${KIN}(?:,? (?:called |named )?[\\p{L}'-]+)?|[Mm]y \\p{L}+(?: \\p{Lu}[\\p{L}'-]+)?)(?= (?:${CARRIED}|\\p{L}+s|\\p{L}+ed)\\b)`,
  "u",
);

/** The simple statements of a sentence in spelled-out words, each with its own subject. */
export function clausesOf(sentence: string): string[] {
  const found: string[] = [];
  for (const piece of ordered(sentence)
    .replace(
      /^me and (\p{L}{3,14}) (?=(?:are|have|were|live|got|just|broke|met|share|both|play|split)\b)/iu,
      (all, name: string) => (isFirstName(name) || /^\p{Lu}/u.test(name) ? `${titled(name)} and me ` : all),
    )
    .replace(OWN_AND, (who) => `my ${who.charAt(0).toLowerCase()}${who.slice(1)}`)
    .replace(ME_AND, "$1 and me ")
    .replace(
      /^(?:being|as) (an? (?:\p{L}+[- ]){1,4}?\p{L}+(?: (?:of|in|with|from) (?:\p{L}+ ?){1,3}?)?)(?:,? (?=is|was|has|means|can|I |it |my )|,)/iu,
      "I am $1, ",
    )
    .replace(TOGETHER, "$1 and me ")
    .replace(NAMED_TOGETHER, "$1 and me ")
    .replace(TWO_OF_THEM, "$1 & ")
    .replace(UNMARKED, "$1, $2 ")
    .split(SPLIT)
    .filter(whole)) {
    const clause = bare(piece.replace(" & ", " and "));
    if (!clause) continue;
    let subject = "";
    for (const [at, one] of clause.split(AND).filter(whole).entries()) {
      const words = bare(one);
      if (!words) continue;
      if (at === 0) {
        subject = SUBJECT.exec(words)?.[1] ?? (/^I\b/.test(words) ? "I" : "");
        found.push(...beings(words));
      } else if (!subject) found[found.length - 1] += `, ${words}`;
      else found.push(`${subject} ${words}`);
    }
  }
  return found.slice(0, 24);
}

const TIME =
  /\b(?:day|days|morning|evening|afternoon|night|week|weekend|month|months|year|years|decade|summer|winter|spring|autumn|fall|christmas|easter|tomorrow|yesterday|today|tonight|age|moment|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|weeks|hours?|minutes?|ago|childhood|teens|twenties|school|college|uni|accident|divorce|death|move|war|pandemic|covid|operation|surgery|wedding|birth|retirement|graduation|time|when|as an?|growing up|ever since|until|fun|living|work|hobby|exercise|breakfast|lunch|dinner|baby|kids|stroke|break-?up|funeral|lockdown|\p{L}+day)\b/iu;

/** "Tomorrow I fly to Rome" with the time where the rules look for it: "I fly to Rome tomorrow". */
function ordered(sentence: string): string {
  return sentence.replace(
    /^((?:and |so |but |oh |hey |well |ok |yes |no |also |then |now )*)((?:tomorrow|yesterday|tonight|one day|some ?day|(?:earlier |later )?today|(?:last|next|this|on|in|at|since|two|three|four|five|six|ten|a|an|about|\d+|back in|during|around|just|after|before|when I was|when I were|as an?|growing up|ever since|for the (?:last|past)|until|by the time|from|over|half the (?:year|week|time|day)|every|once|twice|most|to (?:relax|unwind|wind down|earn|pay|keep|stay|get)|by (?:day|night|trade|nature)|with|before this|of all|between|on my|in my|at my|thanks to|besides|for (?:fun|work|a living|my \p{L}+|exercise|breakfast|lunch|dinner)|when I (?:am not|have time|can|was|were)|as a hobby)\b(?! (?:my opinion|fact|general|case|short|all honesty|you|person|said|mentioned|result|the other hand|that note|top of)\b)[^,;.]{0,45}?),? )(?<!\b(?:on|in|at|with|to|by|for|of|before|after|since|from|during) )(?=(?:I|my)\b(?! (?:and|or|was (?:a|an|\d)))\s)([^,;.!?]+)/iu,
    (all, lead: string, when: string, rest: string) =>
      (!TIME.test(when) &&
        !/^(?:to|by|with|of all|on my|thanks|besides|most|every|once|twice|half|before)\b/i.test(when)) ||
      /\b(?:marks|is|makes|means|will|has|are|(?<!\bwhen .*)was)\b/i.test(when)
        ? all
        : `${lead}${rest} ${uncapped(when.trim().replace(/,$/, ""))}`,
  );
}

const uncapped = (words: string) =>
  /^(?:\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|I)\b/u.test(
    words,
  )
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1);

const BEING =
  /^(?:(?:only )?\d{1,3}(?: years old)?|(?:originally |born |based |living |working |studying |raised )*(?:from|in|as|at) .+|an? (?:\p{L}+[- ]){0,3}\p{L}+(?: (?:from|in|at|of|by|with) .+)?|single|married|divorced|widowed|retired|engaged|pregnant|vegan|vegetarian|female|male|gay|bi|trans|unemployed|self-employed|living .+|working .+|studying .+|allergic to .+|left-handed|autistic|diabetic|(?:mother|father|mum|mom|dad) of .+|married .+|happily married.*)$/iu;

const OWNING = new RegExp(
  `^(?:(?:a|an|one|two|three|four|five|six|no|\\d+) (?:\\p{L}+ ){0,2}?${PET}|(?:one|two|three|four|five|six|no|\\d+) (?:kids|children|sons?|daughters?|boys|girls|siblings|brothers?|sisters?))\\b.*$`,
  "iu",
);

/** "I am Dex, 17, from the Bronx" says three things. */
function beings(clause: string): string[] {
  if (!/^(?:I am |\d{1,2}(?! (?:years?|months?|weeks?|days?|hours?)$) ?(?:f|m|nb)?\b)/i.test(clause))
    return [clause];
  const [first = "", ...more] = clause.split(
    /\s*,\s*(?:and )?|\s+(?:and|but)\s+(?=(?:two|three|no|single|married|divorced|widowed|retired|vegan|vegetarian|pregnant|unemployed|engaged|from|living|working|allergic|studying|a|an|self-employed|the (?:mother|father)|mother|father|mum|mom|dad|happily|currently|\d+)\b)/i,
  );
  const found = [first.replace(/^(\d{1,2}) ?(?:f|m|nb)?(?= |$)/i, "I am $1")];
  for (const one of more) {
    const words = bare(one);
    if (BEING.test(words)) found.push(`I am ${words}`);
    else if (OWNING.test(words)) found.push(`I have ${words}`);
    else found[found.length - 1] += `, ${one}`;
  }
  return found;
}

const whole = (piece: string | undefined): piece is string =>
  Boolean(piece && /[\p{L}\d]/u.test(piece) && piece.length > 1);

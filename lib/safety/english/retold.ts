import type { Sentence } from "../rules";

const RELATION =
  "(?:friend|best friend|bestie|sister|brother|son|daughter|wife|husband|girlfriend|boyfriend|mum|mom|mother|dad|father|cousin|roommate|flatmate|housemate|partner|niece|nephew|aunt|uncle|grandma|grandpa|grandmother|grandfather|ex|classmate|colleague|coworker|neighbou?r|student|teammate|stepson|stepdaughter|stepdad|stepmom|fianc[eé]e?|kid|child|teen|teenager|crush|mate|pal|buddy)";
const NEAR = new RegExp(
  ` (?:my|our|a|this|one of my) (?:[\\w']+ ){0,3}?${RELATION}(?:'s)? | (?:he|she|they) (?:keeps?|says?|said|told|texted|just|is|are|has|wants?|will|sent|called|messaged|posted|wrote|feels?|sounds?|hates?|talks?|thinks?|wishes|won't|does|do|can|might)\\b`,
);
const SAME: [RegExp, string][] = [
  [new RegExp(` (?:my|our|a|this|one of my) (?:[\\w']+ ){0,3}?${RELATION}(?= )`, "g"), " i"],
  [/ (?:he|she|they)(?= )/g, " i"],
  [/ (?:himself|herself|themselves|themself|hisself)(?= )/g, " myself"],
  [/ (?:his|her|their)(?= (?!and |but |to |that |if |because |about |, )\w)/g, " my"],
  [/ (?:him|her|them)(?= )/g, " me"],
  [/ i (?:is|are)(?= )/g, " i am"],
  [/ i has(?= )/g, " i have"],
  [/ i does(?= )/g, " i do"],
  [
    / (i|and) (want|feel|think|see|need|hope|keep|plan|deserve|cut|hurt|burn|pray|say|hate|talk|know|tell|threaten)s(?= )/g,
    " $1 $2",
  ],
  [/ (i|and) wishes(?= )/g, " $1 wish"],
];

/** A sentence about somebody near the writer as that person would say it, or undefined. */
export function retold(sentence: Sentence): Sentence | undefined {
  if (!NEAR.test(sentence.text)) return undefined;
  let text = sentence.text.replace(
    / (?:i|me|my|myself)(?= (?!\w+ (?:friend|sister|brother)))(?! (?:[\w']+ ){0,3}?(?:friend|sister|brother|son|daughter|wife|husband|girlfriend|boyfriend|mum|mom|mother|dad|father|cousin|roommate|flatmate|partner|niece|nephew|aunt|uncle|ex|classmate|colleague|coworker|neighbou?r|student|kid|child|teen|teenager|mate|buddy|best friend|bestie|housemate|teammate|grandma|grandpa) )/g,
    " you",
  );
  for (const [pattern, same] of SAME) text = text.replace(pattern, same);
  return { ...sentence, text };
}

/** What is over: a death, or a danger long past. */
export const isOver = (text: string, sentence: string) =>
  / (?:killed|hanged|hung|shot|drowned|took|ended|committed|stabbed|died|jumped|overdosed|wanted|was|felt|had|thought|were|tried|attempted|used to) /.test(
    ` ${text} `,
  ) &&
  !/wish|hope|rather|hates?/.test(text) &&
  !/pills|tablets|meds|overdose|\d|paracetamol|ibuprofen|tylenol|xanax|aspirin|twenty|thirty|forty/.test(
    text,
  ) &&
  !/ (?:tonight|right now|just now|today|this (?:morning|afternoon|evening|week)|an hour ago|minutes ago|last night|yesterday|again|keeps?|is still|now) /.test(
    sentence,
  );

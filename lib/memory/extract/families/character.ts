import { fact, type Rule, rule } from "../draft";
import { part, sentence, slot } from "../wording";

const PASSING =
  /\b(?:bit|mess|wreck|idiot|fool|failure|loser|lot|big boy|big girl|burden|disaster|goner|moment|minute|second|second|couple|way|good mood|bad mood|mood|rush|hurry|robot|human|bot|ai|banana|potato|genius|monster|joke|adult|grown-up|mystery|king|queen|god|goddess|star|legend|zombie|ghost|vampire|millionaire|billionaire|good person|bad person|terrible person|horrible person|nice person|person|lucky|bad (?:mother|father|friend|daughter|son)|good (?:mother|father|friend|daughter|son)|little|few|huge|great|real|pro|champ|winner|hot mess|nobody|no one|somebody|someone|pickle|bind|dilemma|friend of|strong independent|work in progress|guest|stranger|alien|unicorn|princess|prince|pirate|wizard|dragon|superhero|spy|ninja|cool|nice|fun|user|customer|subscriber|simple man|changed man)\b/i;

/** "I'm a perfectionist", "I'm bad with names": what nobody else has claimed, said less surely. */
export const character: Rule[] = [
  rule(
    /^I am (?:an?|the) (?!fan|lot|bit|little)((?:[\p{L}'-]+ ){0,4}?[\p{L}'-]+)(?:$|[,;]| (?:who|by|of|and|but|since|from|for|because|in|at|with) .*)/iu,
    ([text = "", what = ""]) =>
      PASSING.test(what) || /^(?:sad|happy|tired|so|very|such)\b/i.test(what) || text.length > 110
        ? null
        : fact(sentence(`Is ${part(text.replace(/^I am /i, ""))}`), "identity", `trait:${slot(what)}`, 0.65),
  ),
  rule(
    /^I am (?:really |very |so |pretty |terribly |not (?:very |so |at all |really )?)?(?:bad|good|terrible|awful|hopeless|useless|clumsy|great|brilliant|rubbish) (?:at|with) (?!this\b|that\b|it\b|you|keeping|the moment|explaining|talking|saying)(.+)/i,
    ([text = ""]) => fact(sentence(`Is ${part(text.replace(/^I am /i, ""))}`), "identity", null, 0.7),
  ),
  rule(
    /^my (name day|lucky number|email|hobby horse|nationality|star sign|dream house|commute|rent|salary|bedtime|routine|diet|role model|hero|idol|dream car|motto|love language|side hustle|shift|shifts|schedule|pension|phone|mother tongue) (?:is|are|costs|takes|starts?|ends?|begins?) (.+)/i,
    ([text = "", what = ""]) =>
      /email|phone/i.test(what) || /\b(?:awful|a mess|terrible|broken|dead|ringing)\b/i.test(text)
        ? null
        : fact(sentence(part(text).replace(/^their /i, "")), "other", `about:${slot(what)}`, 0.75),
  ),
];

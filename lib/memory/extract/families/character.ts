import { fact, type Rule, rule } from "../draft";
import { part, sentence, slot } from "../wording";
import { isTrade } from "./trades";

const PASSING =
  /\b(?:cat|dog|bird|fish|duck|frog|sheep|pig|elf|witch|sloth|hermit|baby|bear|wolf|tree|plant|bit|mess|wreck|idiot|fool|failure|loser|lot|big boy|big girl|burden|disaster|goner|moment|minute|second|second|couple|way|good mood|bad mood|mood|rush|hurry|robot|human|bot|ai|banana|potato|genius|monster|joke|adult|grown-up|mystery|king|queen|god|goddess|star|legend|zombie|ghost|vampire|millionaire|billionaire|good person|bad person|terrible person|horrible person|nice person|person|lucky|bad (?:mother|father|friend|daughter|son)|good (?:mother|father|friend|daughter|son)|little|few|huge|great|real|pro|champ|winner|hot mess|nobody|no one|somebody|someone|pickle|bind|dilemma|friend of|strong independent|work in progress|guest|stranger|alien|unicorn|princess|prince|pirate|wizard|dragon|superhero|spy|ninja|cool|nice|fun|user|customer|subscriber|simple man|changed man|boss here|teapot|adult here)\b/i;

/** What one has for a while only, or says in passing. */
const MOMENTARY =
  /\b(?:questions?|ideas?|feelings?|headache|minute|second|moment|time|day|night|morning|evening|weekend|week|points?|problems?|issues?|look|chat|talk|meeting|lunch|breakfast|dinner|break|doubts?|hunch|favou?r|requests?|confession|secret|surprise|joke|story|things?|something|nothing|anything|cold|fever|hangover|sore|stomach|lot|work to do|busy|exam|test|bit|choice|energy|words|clue|clues|plan|plans|thoughts?|news|reason|reasons|right|chance|couple of|few|sec|nap|shower|snack|drink|coffee|tea|beer|glass|crush on you|dream|nightmare|fight|argument|hard|rough|tough|good|great|bad|nice|lovely|fun|terrible|horrible|awful|weird|strange|funny|big|long|deadline|appointment|date|call|bus|train|flight|mess|migraine|cramp|interest|mood|use|way|pleasure|pain|temperature|opinion|opinions|preference|patience|tabs?|messages?|emails?|errands?|chores?|list|life|regrets?|more|less|left|idea what|to (?:go|say|do|ask|tell|admit|be|get|run|leave|work|study|write|finish|wait|stop)|going|need|respect|theory|point|say|clean|faith|hope|trust|hopes|memory of|memories|impression|suspicion|tendency)\b/i;

/** "I'm a perfectionist", "I'm bad with names": what nobody else has claimed, said less surely. */
export const character: Rule[] = [
  rule(
    /^I am (?:not (?:much|really much|very much) of a|hardly a|no) (reader|cook|drinker|talker|dancer|singer|gamer|morning person|sports person|party animal|planner|writer|swimmer|eater|sleeper|traveller|traveler|people person|gardener|baker|texter|phone person|shopper)\b(.*)/i,
    ([, what = "", rest = ""]) =>
      fact(
        sentence(`Is not much of a ${part(what + (rest.length < 50 ? rest : ""))}`),
        "identity",
        `trait:${slot(what)}`,
        0.8,
      ),
  ),
  rule(
    /^I have been (an? (?:[\p{L}'-]+ ){0,3}?[\p{L}'-]+) ((?:since|for|all my)\b.+)/iu,
    ([, what = "", how = ""]) =>
      PASSING.test(what)
        ? null
        : fact(
            sentence(`Has been ${part(what)} ${part(how)}`),
            isTrade(what.replace(/^an? /, "")) ? "work" : "identity",
            isTrade(what.replace(/^an? /, "")) ? "job" : `trait:${slot(what)}`,
            0.8,
          ),
  ),
  rule(
    /^I have never (been|had|tried|eaten|learned|learnt|left|met|owned|seen|married|smoked|drunk|broken|driven|flown|travelled|traveled|voted|lived|worked|played|read|kissed|dated|swum|skied|cooked|ridden|used|finished|won|known my) (.+)/i,
    ([, verb = "", what = ""]) =>
      /^(?:so|that|this|it|anything|anyone|you|him|her|more|felt|heard|such|any|like|to (?:that|this)|a (?:day|moment|more)|better|worse|happier|sadder|there)\b/i.test(
        what,
      )
        ? null
        : fact(sentence(`Has never ${verb} ${part(what)}`), "other", null, 0.75),
  ),
  rule(
    /^I have (a|an|no|my own|two|three|four|several|some|lots of|many) ((?:[\p{L}'-]+ ){0,3}?[\p{L}'-]+)(?:$|[,;]| (?:in|at|on|with|from|for|of|who|which|near|about|to|that)\b.*)/iu,
    ([text = "", , what = ""]) =>
      MOMENTARY.test(text) || MOMENTARY.test(what) || text.length > 120
        ? null
        : fact(sentence(part(text.replace(/^I have/i, "Has"))), "other", null, 0.6),
  ),
  rule(
    /^I am (?:an?|the) (?!fan|lot|bit|little)((?:[\p{L}'-]+ ){0,4}?[\p{L}'-]+)(?:$|[,;]| (?:who|by|of|and|but|since|from|for|because|in|at|with) .*)/iu,
    ([text = "", what = ""]) =>
      /\b(?:today|tonight|right now|this (?:morning|evening|week))\b/i.test(text) ||
      PASSING.test(
        what.replace(/^black sheep of/i, "outsider in").replace(/^(?:huge|massive|real|great|total) /iu, ""),
      ) ||
      /^(?:sad|happy|tired|so|very|such)\b/i.test(what) ||
      text.length > 110
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

import { baseForm } from "../../../irregular";

/** Of today or of this very moment: true when it is said, and seldom worth knowing next week. */
export const OF_THE_MOMENT =
  /\b(?:today|tonight|yesterday|(?<!(?:years|months|decades|weeks|ages) )now|later|earlier|soon|again|last night|this (?:morning|afternoon|evening|minute|second|moment|lunchtime)|the other day|at the moment|so far|for a (?:bit|sec|second|minute|moment|while)|in (?:a|\p{L}+|\d+) (?:bit|sec|seconds?|minutes?|mins?|moment|hours?)|(?:a|\p{L}+|\d+) (?:seconds?|minutes?|mins?|moments?|hours?) ago|all (?:day|morning|afternoon|evening|night)(?! long)|any ?minute|right here)\b/iu;

/** Said to the persona or about it. */
export const TO_THE_PERSONA = /\b(?:you|your|yours|yourself|chatbot|ai)\b/i;

/** What points at something that is not named in the clause: "it", "that one". */
export const POINTING =
  /^(?:(?:to|at|of|on|in|with|for|about|from|by|up|down|out|off|over|back|away|around|all|just|even|really|not) )*(?:it|this|that|these|those|them|him|her|so|too|there|here|then|one|ones|something|anything(?! with| by| (?:\p{L}+ )?made)|nothing|everything|someone|somebody|anyone|anybody|what|why|how|whether|who|which|yes|no|ok|okay|right|wrong|well|better|worse|fine)\b(?! of (?:my|the) )/iu;

/** Verbs of thinking, feeling, talking and wanting, whose object is the talk itself or a mood. */
export const OF_THE_MIND =
  /^(?:think|know(?! how to| (?:sign|first|cpr|karate|morse|how))|mean|guess|feel|hope|wish|wonder|suppose|understand|agree|disagree|bet|doubt|forget|remember|see|hear|notice|reali[sz]e|say|tell|ask|talk|speak up|apologi[sz]e|promise|swear|thank|appreciate|beg|recommend|suggest|care|mind|matter|trust|blame|deserve|figure|reckon|assume|expect|believe|imagine|admit|confess|seem|look(?! after| forward to my)|sound|smell|fancy|need|want|like|love|hate|enjoy|prefer|dare|quote|repeat|refuse|accept|deny|rest my|stand corrected|second that|regret|worry|panic|cry|laugh|joke|kid|lie|give up|call it|get it|get that|get what|made? it|end up|happen|belong|exist|matter|fit|stay|wait|hold on|come back|am|is|was|were|be|been|being|have|had|will|would|can|could|may|might|must|shall|should|do|did|does|got|let|keep (?:thinking|wondering|forgetting to|asking|saying|telling|trying)|try|find)\b/i;

/** Words that fill the place of a thing without naming one. */
const VAGUE = new Set(
  "a an the my our his her their its your some any no every each all both few several many much more most lot lots bit little thing things stuff way ways point idea ideas sense fun help advice answer answers question questions time times moment moments minute second day days week night mind word words news reason chance luck fact truth care look break nap problem issue feeling feelings favour favor deal mess fuss while kind sort part place people person everyone everybody someone anyone myself himself herself themselves themself to of in on at for with by from about into onto over under up down out off as than then there here and or but so too very really quite just also even still only ever never always not is are was were be been am do does did have has had will would can could may might must shall should it this that these those he she they we i me him them us what which who when where why how if because though again now good great bad fine okay ok nice better best worse new old same other next last first hard long big small something anything nothing everything well gladly enough talk chat conversation message text joke".split(
    " ",
  ),
);

/** Whether some words name anything at all: "bees", "cakes for weddings", and not "a bit of it". */
export const namesAThing = (words: string) =>
  (words.match(/[\p{L}\p{N}]+/gu) ?? []).some(
    (word) =>
      !VAGUE.has(word.toLowerCase()) && (word.length > 2 || /\d|\p{Lu}/u.test(word)) && !/ly$/.test(word),
  );

/** "went", "baked": an event. Words that are their own past ("read", "put") count as present. */
export function isPast(verb: string): boolean {
  const word = verb.toLowerCase();
  if (/^(?:am|is|are|be)$/.test(word)) return false;
  if (/^(?:read|put|set|cut|let|hit|bet|cost|quit|shut|beat|lay|found|saw|fell|bore|wound|lie)$/.test(word))
    return /^(?:found|saw|fell|bore|wound)$/.test(word);
  if (/ed$/.test(word))
    return !/^(?:n?eed|feed|weed|breed|bleed|speed|exceed|succeed|proceed|wed|shed|bed|heed|embed|seed)$/.test(
      word,
    );
  return baseForm(word) !== word && !/(?:s|ing)$/.test(word);
}

/** "eaten", "been", "watched" after "have". */
export const isParticiple = (verb: string) =>
  isPast(verb) || /^(?:been|read|put|set|cut|let|hit|quit|beat|run|come|become|overcome)$/i.test(verb);

import { goesOn, isDeed } from "./deed-grammar";
import { DEEDS_ELSEWHERE } from "./deeds";

/** What belongs to a statement, a rule, a habit or advice; narration of the moment does without. Negations are in it. */
const STATEMENT = new RegExp(
  "[\\p{N}?\"“”„«»「」:;$%&]|n['’]t\\b|\\b(?:not|never|no|none|nobody|nothing|without|is|are|was|were|be|been|am|will|would|can|" +
    "cannot|could|may|might|must|shall|should|do|does|did|has|have|had|need|needs|if|when|whenever|because|unless|until|" +
    "every|each|always|often|usually|normally|sometimes|mostly|mainly|rarely|hardly|really|only|daily|weekly|monthly|" +
    "yearly|nightly|constantly|who|whom|which|that|than|most|all|any|much|more|anybody|anyone|anything|everybody|" +
    "everyone|everything|me|us|our|ours|days?|nights?|weeks?|months?|years?|hours?|morning|evening|help|pain|blood|wound|pills?|" +
    "tablets?|dose|medicine|medication|doctor)\\b",
  "iu",
);
const SILENCE = /^(?:an? )?(?:long|short|brief|awkward|thoughtful) (?:pause|silence)$/;

const SOMEBODY = /\b(?:he|she|they)\b/iu;
const YOU_AND_AFTER = /\b(?:you|your|yours|yourself|yourselves)\b(.*)$/isu;

/**
 * Whether words read like narration of what a persona does: "smiles", "She leans back and laughs softly", "I take your
 * hand". It is a narrow grammar on purpose: words that are lost change what a reply means, and a direction that is read
 * out does not. @param name who speaks, whose name may be the subject
 * @param round they stand in round brackets, as an afterthought does
 */
export function isStageDirection(words: string, name?: string, round = false): boolean {
  const told = words.trim();
  if (DEEDS_ELSEWHERE.has(told.toLowerCase())) return true;
  if (SILENCE.test(told)) return true;
  if (STATEMENT.test(told) || isTitle(told.split(/\s+/))) return false;
  if (isAboutYou(told, round)) return false;
  const sentences = told.split(/(?<=[.!…])\s+/u);
  return sentences.every((sentence) => isNarration(sentence, name));
}

/**
 * "He laughs at you." may be what somebody else does to the listener. Only "She smiles at you", in no brackets an
 * afterthought stands in and without the end of a sentence, is a deed of the speaker's.
 */
function isAboutYou(told: string, round: boolean): boolean {
  const after = YOU_AND_AFTER.exec(told)?.[1];
  return after !== undefined && SOMEBODY.test(told) && (round || after !== "");
}

function isNarration(sentence: string, name?: string): boolean {
  const [first = "", ...rest] = sentence
    .replace(/[.!…]+$/u, "")
    .split(/(,\s*(?:and then |and |then )?|\s+(?:and then|and|then)\s+|\s*[—–]\s*)/u);
  const closed = /[.!…]$/u.test(sentence);
  if (!isDeed(first, { name, closed, capital: /^\p{Lu}/u.test(first) })) return false;
  for (let i = 0; i + 1 < rest.length; i += 2)
    if (!goesOn(rest[i + 1] ?? "", /^\s*[,—–]\s*$/u.test(rest[i] ?? ""), name)) return false;
  return true;
}

/** "The Great Gatsby": most words after the first begin with a capital. */
function isTitle([, ...words]: string[]): boolean {
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}

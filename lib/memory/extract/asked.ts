import nlp from "compromise";
import { type Draft, fact } from "./draft";
import { fieldOf } from "./families/general/about";
import { ofOne, part, sentence } from "./wording";

const ASKED =
  /^(?:(?:please|and|also|so|ok|okay|oh|hey|just|can you|could you|will you|would you|i want you to|i need you to|i would like you to) )*(?:remember|(?:do not|never) forget|keep in mind|bear in mind|note(?: down)?|make a note|take note|memori[sz]e)(?: (?:for|from) (?:later|next time|the future|now on))?(?: please)?(?: that\b|[,:])? ?((?:I|my)\b.+)$/iu;
/** The talk itself, which is nothing to keep. */
const OF_THE_TALK =
  /^I (?:said|told|asked|mentioned|wanted|was|am (?:here|joking|kidding|talking|asking|sorry|waiting)|love you|like you|will (?:be|always be) (?:back|here)|trust you|believe|think|mean)\b|\b(?:you|your|yours)\b/i;
const NOT =
  /^(?:do|does|did|am|is|are|was|were|have|has|had|can|cannot|will|would|could|should|must|need|may|might)$/i;
/** "My keys on the table" is a thing, "my keys are on the table" a statement. */
const VERB =
  / (?:is|are|has|have|was|were|can|cannot|will|needs?|does|loves?|likes?|hates?|lives?|works?|wants?|prefers?|comes?|goes|go|arrives?|leaves?|eats?|drinks?|takes?|gets?|keeps?|makes?|plays?|speaks?|starts?|ends?|begins?|opens?|closes?|runs?|sleeps?|gave|got|died|moved|turned) /i;

/**
 * What a user asks to be remembered, in their own words, where no rule knows what it tells: "Remember that I need my
 * inhaler when it's cold" is kept. Null where nothing is asked, or where it is about the talk itself.
 */
export function askedToKeep(said: string): Draft | null {
  const told = ASKED.exec(said.replace(/[.!\s]+$/, ""))?.[1]?.trim();
  if (!told || told.length > 200 || OF_THE_TALK.test(told)) return null;
  const own = /^I (?:(always|never|usually|often|sometimes|only|still|also|really) )?(\p{L}+)(.*)$/iu.exec(
    told,
  );
  if (!own) {
    return VERB.test(told)
      ? fact(sentence(part(told).replace(/^their /i, "")), fieldOf(told, "other"), null, 0.8)
      : null;
  }
  const [, often = "", verb = "", rest = ""] = own;
  // "Remember I passed" tells nothing by itself.
  if (!rest.trim() && (/ed$/i.test(verb) || nlp(verb).has("#PastTense"))) return null;
  const isPast = /ed$/i.test(verb) && !/^need$/i.test(verb);
  const one = isPast || (NOT.test(verb) && !/^(?:do|am|have|need)$/i.test(verb)) ? verb : ofOne(verb);
  return fact(
    sentence(`${often ? `${often.toLowerCase()} ` : ""}${one}${part(rest).replace(/^(?=\S)/, " ")}`),
    fieldOf(told, "other"),
    null,
    0.8,
  );
}

import type { Found, Sentence } from "../rules";
import { isFear, isHyperbole } from "./figurative";
import { isOver } from "./retold";
import { isOfAnother } from "./subject";
import { isTold } from "./told";

const SUBJECT = "(?:i|he|she|they|we|you|it|this|that|there|everyone|no one|people)";
const OPINION = "(?:think|thinking|say|saying|said|mean|means|believe|feel like|claim|suppose|that)";
const NEGATION = new RegExp(
  ` (?:not|never|no longer|neither|nor|hardly|without|nothing (?:could|can|would|will|is going to|s going to)(?: ever)? make me|stopped|stop|quit|nothing about|far from|instead of|rather than|against|avoid|refuse to|refused to|too \\w+ to|zero|no (?:plans?|intention|intentions|desire|wish|urge|urges|thoughts?|interest|need|way)(?: of| to| about| in| i am| i will| i would)?)(?: (?!${SUBJECT} )[\\w']+| , (?:ever|not ever|not even))*? ?$`,
);
/** A "not" that leaves the rest standing: "can not stop thinking", "not sure whether". */
const HOLLOW =
  / (?:(?:not|never|no longer) (?:<s> )?(?:stop|help|quit|escape|shake|get rid|resist|avoid|only|just|sure|know|certain|joking|kidding|lying|exaggerating|deny|going to lie|wait|hide|ignore|get over|remember|tell|told|care|keep myself|prevent|control|sleep|okay|ok|fine|well|good|safe|afraid|scared|a (?:day|night|minute) goes|the same|coping|feeling|doing|being dramatic|trust|be surprised|until|anymore|mind|long|far|see|eaten|eat|been|a joke)|never (?:wanted|felt|been|needed|thought i would|thought i could|more|so|as)|not (?:even )?(?:one|a single) (?:day|night)|why (?:should|do|would|can|did) (?:i )?not|nothing (?:is )?(?:stops?|stopping|left|keeps?|helps?|works?)|no reason not|no one (?:can|could|will|knows?|cares?|is|to|believes?|sees?|understands?|listens?|would)|without (?:feeling|being|thinking|getting|fighting|having|wishing|wondering|considering|imagining|wanting)|not (?:go|gone|going) (?:a|an|one) (?:\w+ )?(?:day|hour|minute|night|week)s? without|far from (?:ok|okay|fine|well)|if it (?:were|was) not for|not for my|too (?:tired|weak|much|sad|broken|exhausted|late|scared|afraid|long) to|stop (?:me|myself)(?: now)? from|stopping me from|stop (?:thinking|wanting|wishing|imagining|dreaming|fantasi\w+|obsessing|the))(?: |$)/;

/** Whether "not" and the like govern what follows: looks back to the last clause or the last other subject. */
export function isNegated(sentence: string, found: Found): boolean {
  const before = sentence.slice(0, found.at);
  const clause =
    before
      .split(
        / , (?!ever|not ever|not even)| (?:but|because|so|although|though|however|yet|since|except|and i|and then i|until|anymore|today|tonight|now|lately) /,
      )
      .at(-1) ?? "";
  const padded = ` ${clause.trim()} `;
  const kept = padded.slice(lastSubject(padded));
  if (HOLLOW.test(`${kept}${found.text} `) || HOLLOW.test(padded)) return false;
  return (
    NEGATION.test(kept) ||
    / (?:not|never|nor) (?:to |ever |even |really |actually |going to |about to |trying to |planning to |planning on |thinking (?:of|about) |\w+ing )?$/.test(
      padded,
    )
  );
}

/** Where the last subject stands whose own verb this is: not that of "I do not think I …". */
function lastSubject(clause: string): number {
  const subjects = [...clause.matchAll(new RegExp(`(?<!${OPINION}) (?=${SUBJECT} )`, "g"))];
  return subjects.at(-1)?.index ?? 0;
}

/** Whether the words around an English phrase show that nobody is in danger. */
export function isCleared(found: Found, sentence: Sentence, before: Sentence | undefined): boolean {
  const { signal } = found;
  if (!signal.firm && signal.about !== "method" && isNegated(sentence.text, found)) return true;
  if (isOfAnother(sentence.text, found)) return true;
  if (signal.about === "other" && isOver(found.text, sentence.text)) return true;
  return isFear(found, sentence) || isHyperbole(found, sentence, before) || isTold(found, sentence, before);
}

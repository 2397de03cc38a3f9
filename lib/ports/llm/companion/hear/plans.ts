import { mirror, quotable } from "../mirror";

const WANT =
  /\b(?:(?:I|we)'ll (?:just |probably |definitely |then )?|(?:I|we)(?:'m| am|'re| are|'d| would|'ve| have|'ll)? (?:really |just |also |finally |definitely |still |only |think (?:I|we) )*(?:want to|going to|planning to|plan to|hoping to|hope to|would love to|love to|like to|decided to|about to|intend to|trying to|dream of|dreaming of|thinking (?:about|of)|think(?:ing)? I(?:'ll| will)|will) )((?!know\b|see you|cry|talk|ask|tell you|vent|say|be\b|sleep for)[^.!?;:()"<>{}[\]]{3,80})/i;
const MUST =
  /\b(?<!know )(?:I|we)(?:'ve| have)? (?:really |just |also |still )*(?:need to|have to|must|got to|should|ought to) ((?!know\b|see you|cry|talk\b(?! to (?:my|him|her|them))|ask you|tell you|vent|say|be\b|go\b)[^.!?;:()"<>{}[\]]{3,80})/i;
const NEXT_CLAUSE =
  /,.*$| (?:but|because|so that|so I|and then|since|although|though|if|when|until|and I|and we|at the moment|lol|haha)\b.*$/i;
/** "I'm going to the dentist" is no intention but a way. */
const NO_VERB =
  /^(?:the|a|an|my|our|his|her|their|this|that|it|him|them|work|school|bed|church|college|university|uni|town|therapy|hospital|\p{Lu}|be able|have (?:a|an|the|my)\b(?! (?:look|go|talk)))/u;
const GERUND = /\b(?:dream(?:ing)? of|thinking (?:about|of)) /i;

/** What somebody wants to do, fit to follow "to" and turned towards them: "run a marathon in May". */
export function planIn(text: string): string | undefined {
  const found = WANT.exec(text);
  if (!found || GERUND.test(found[0])) return undefined;
  return clause(found[1]);
}

/** What somebody has to do, likewise. */
export function dutyIn(text: string): string | undefined {
  return clause(MUST.exec(text)?.[1]);
}

function clause(text: string | undefined): string | undefined {
  const plain = text?.replace(NEXT_CLAUSE, "").trim();
  if (!plain || NO_VERB.test(plain) || /\b(?:you|your)\b/i.test(plain)) return undefined;
  const whole = mirror(plain);
  const cut = quotable(whole, 60);
  return cut && cut.length >= whole.length - 1 ? cut : undefined;
}

import { mirror, quotable } from "../mirror";

const PRIZE =
  "job|promotion|raise|offer|scholarship|degree|licen[cs]e|place|role|part|award|prize|medal|apartment|flat|house|internship|contract|car|bike|dog|puppy|kitten|cat";

type Win = [RegExp, (found: RegExpExecArray) => string | undefined];

const mine = (text = "") => mirror(text.trim());

/** Good news of the user's own, on lower-case text, and the noun to congratulate on. */
const WINS: Win[] = [
  [/\bi(?:'ve| have)?(?: just| finally)?(?: been| got| was| am)? promoted\b/, () => "the promotion"],
  [
    new RegExp(
      `\\b(?:got|landed|won|received|bought|adopted|getting) (?:the|a|an|my|our|myself a) ((?:new |first |second |dream |own )?(?:\\w+ )?(?:${PRIZE}))\\b`,
    ),
    ([whole, what = ""]) =>
      /\b(?:bought|adopted|getting)\b|puppy|kitten|dog|cat/.test(whole ?? "")
        ? `your ${/^(?:new|first|second)/.test(what) ? what : `new ${what}`}`
        : `the ${what}`,
  ],
  [
    /\b(?:i|we)(?:'ve| have)? (?:just |finally |actually )*(?:passed|aced|nailed) ((?:my|the|all my|our) (?!bedtime)[\p{L} ]{3,30}?)(?=[.,!?]| and\b| today| yesterday| this|$)/u,
    ([, what]) => `passing ${mine(what)}`,
  ],
  [
    /\b(?:i|we)(?:'ve| have)? (?:just |finally |actually )*finished ((?:my|the|our) [\p{L} ]{3,30}?)(?=[.,!?]| and\b| today| yesterday|$)/u,
    ([, what]) => `finishing ${mine(what)}`,
  ],
  [/\b(?:i|we)(?:'ve| have)? (?:just |finally )*graduated\b/, () => "your graduation"],
  [
    /\b(?:i'm|i am|we're|we are|i got|we got|just got) (?:just |finally )?(?:engaged)\b/,
    () => "your engagement",
  ],
  [
    /\b(?:i'm|i am|we're|we are|i got|we got|just got) (?:getting |finally |just )?married\b/,
    () => "your wedding",
  ],
  [/\bi'?m pregnant\b|\bwe'?re (?:having|expecting) a baby\b/, () => "the little one on the way"],
  [
    /\b(?:i|we)(?:'ve| have)? (?:just |finally )*(?:got in(?= ?to| ?[.!]|$)|(?:got|was|been) accepted)/,
    () => "getting in",
  ],
  [
    /\bi(?:'ve| have)?(?: just)? (?:quit|stopped|given up) (smoking|drinking|vaping)\b/,
    ([, what]) => `life without ${what}`,
  ],
  [/\b(?:clean|sober) for ([\p{L}\d]+ (?:days?|weeks?|months?|years?))\b/u, ([, span]) => `${span} clean`],
  [
    /\bi(?:'ve| have)? (?:just )?(?:ran|run|swam|cycled|hiked|climbed) (?:\w+ ){0,2}(?:k|km|kilomet(?:re|er)s|miles|marathon)\b/,
    () => "such a distance",
  ],
  [
    /\bfirst day (?:at|in|of) (?:the|my) new job\b|\bi start(?:ed)? (?:my|the|a) new job\b/,
    () => "the new job",
  ],
  [/\b(?:my|our) (?:team|band) won\b|\bi won(?!')\b|\bwe won(?!')\b/, () => "the win"],
];

/** What somebody may be congratulated on, fit to follow "on", or undefined. Expects lower case. */
export function winIn(lower: string): string | undefined {
  const text = lower.slice(0, 1_500);
  if (
    /\b(?:didn't|haven't|not|never|almost|wish|if|hope to|want to|should|could|thinking (?:about|of)|considering|dream(?:ing)? of|maybe|might) (?:\w+ ){0,2}(?:get|got|getting|pass|passed|win|won|finish|buying|adopting)/.test(
      text,
    )
  )
    return undefined;
  for (const [pattern, win] of WINS) {
    const found = pattern.exec(text);
    const words = found && win(found);
    if (words) return quotable(words, 48);
  }
  return undefined;
}

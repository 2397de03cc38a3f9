import type { Draft } from "./draft";
import { own } from "./families/general/own";
import { namesAThing } from "./families/general/passing";

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;
const LONGEST = 110;

/**
 * A fact with what its rule left out of the clause: of "I live alone in a flat in Leeds" a rule about homes keeps
 * "Lives in a flat in Leeds.", and here it is alone again. Only where the fact is a plain shortening of the clause.
 */
export function fuller(drafts: Draft[], text: string, now: Date): Draft[] {
  const [only] = drafts;
  if (drafts.length !== 1 || only?.kind !== "fact" || !/^I /.test(text) || text.length > LONGEST)
    return drafts;
  if (only.content.includes("(")) return drafts;
  const [rule] = own;
  const whole = rule?.learn([text, text.slice(2)], { text, now });
  if (!whole || Array.isArray(whole) || !("content" in whole)) return drafts;
  const short = only.content.match(WORDS) ?? [];
  const long = whole.content.match(WORDS) ?? [];
  if (short[0]?.toLowerCase() !== long[0]?.toLowerCase() || long.length <= short.length) return drafts;
  const left: string[] = [];
  let at = 0;
  for (const word of long) {
    if (word.toLowerCase() === short[at]?.toLowerCase()) at += 1;
    else left.push(word);
  }
  return at === short.length &&
    (namesAThing(left.join(" ")) || /\b(?:part-time|full-time|alone|together)\b/i.test(left.join(" ")))
    ? [{ ...only, content: whole.content }]
    : drafts;
}

import { dateIn } from "../../dates";
import { isLasting, isTrifle, WHEN_IN_LIFE } from "./lasting";
import { namesAThing } from "./passing";
import { ADVERB, type Told } from "./told";

/** What somebody is or was for good, of what stands after "I am" and "I was". */
export function being(often: string, rest: string, now: Date): Told {
  const [, not = "", said = ""] = /^(not )?(.*)$/i.exec(rest) ?? [];
  const inner = ADVERB.exec(said);
  const how = often || (inner?.[1] ?? "").trim().toLowerCase();
  const what = inner?.[2] ?? said;
  const words = `is ${not}${how && !/^(?:both|just about|even|once)$/.test(how) ? `${how} ` : ""}${what}`;
  if (!namesAThing(what)) return null;
  const over = /^(?:no longer )?(.+?)(?: any ?(?:more|longer))?$/i.exec(what)?.[1] ?? what;
  if (/^no longer /i.test(what) || (not && over !== what))
    return PASSES.test(over) || (/^\p{L}+ing\b/iu.test(over) && !isLasting(over))
      ? null
      : { words: `is no longer ${over}`, otherwise: "other", confidence: 0.7 };
  if (/^(?:looking forward|about to|kidding|joking|dying|starving|freezing|being)\b/i.test(what)) return null;
  if (not && / after all$/i.test(what)) return { words, otherwise: "plan", confidence: 0.65 };
  if (/^\p{L}+ing\b/iu.test(what)) {
    const habit = /^(?:always|forever|constantly|never|usually|often)$/.test(how);
    const future = dateIn(what, now, true)?.isFuture ?? false;
    if (!habit && !future && !isLasting(what)) return null;
    return { words, otherwise: future ? "plan" : "interest", confidence: 0.6, ahead: future };
  }
  return isLasting(what) || (HABITUAL.test(what) && !FELT.test(what)) || (how && HABITUAL.test(how))
    ? { words, otherwise: "other", confidence: 0.6 }
    : null;
}

const PASSES =
  /^(?:hungry|thirsty|tired|sleepy|sick|ill|cold|hot|angry|mad|upset|bored|nervous|sad|worried|confused|sure|awake|busy|drunk|stressed|surprised|interested in (?:this|that|talking)|listening|talking|waiting|laughing|crying|here|there|in the mood|on the|at the|feeling)\b/i;
const FELT =
  /^(?:sorry|glad|sure|afraid that|aware|grateful|done|ready|okay|here|back|home|late|out|up|off|down)\b/i;
/** What makes a state a trait: "grumpy before coffee", "broke by the 20th", "useless in the mornings". */
const HABITUAL =
  /\b(?:always|never|usually|often|forever|constantly|rarely|whenever|every|before (?:\p{L}+ing|breakfast|coffee|noon|my)|until (?:I have|my|noon)|without (?:my|a|coffee|music)|in the (?:mornings?|evenings?|winter|summer|dark)|by the (?:\d|end of)|around (?:dogs|cats|children|strangers|people|new)|in (?:crowds|large groups|groups|public|lifts|planes|big cities)|at heart|by nature|by trade|by training|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|at weekends|most (?:days|mornings|evenings|nights)|since (?:I|my|the|\d)|for (?:\p{L}+|\d+) years|all my life|with (?:money|names|numbers|children|kids|animals|computers|technology|my hands|directions|heights|strangers))\b/iu;
/** What stands after "I was". */
export function was(rest: string): Told {
  return (/^(?:born|raised|brought up|named after|adopted|diagnosed|homeschooled|home-schooled|bullied|expelled|vegetarian|vegan|married|engaged|in the (?:army|navy|air force|military|scouts|merchant navy)|on (?:tv|the radio|television)|a \p{L}+ (?:for|until|before|when|in)|an only child|never|always|once|very \p{L}+ as a|(?:head|captain) of)\b/iu.test(
    rest,
  ) &&
    namesAThing(rest)) ||
    (WHEN_IN_LIFE.test(rest) && !FELT.test(rest) && !isTrifle(rest))
    ? { words: `was ${rest}`, otherwise: "other", confidence: 0.6 }
    : null;
}

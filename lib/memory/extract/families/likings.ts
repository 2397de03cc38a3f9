import nlp from "compromise";
import { type Draft, type Drafts, preference } from "../draft";
import { gerund } from "../gerund";
import { listed, part, tidy } from "../wording";
import { kindOf } from "./kinds";

/** What names nothing one could like for long. */
export const VAGUE =
  /^(?:(?:it|this|that|these|those|you|him|her|them|me|myself|how|what|when|your|the (?:way|idea|fact|sound|thought|look)|to (?:know|hear|see you|talk|say|chat|help|be honest|think)|talking to you|chatting with|people who|being (?:called|alone right|here|stuck|sick|ill|this|so|back|me)\b|the (?:new|movie|film|book|song|show) (?:I|you)|everything|something|nothing|anything|one|both|mondays?|my (?:life|job|body|boss|self)|life|everyone|people|each other|another|so|too|lol|feeling|here|there|where|all|the one|someone|somebody|my|his|their|its|us|waiting|i|she|he|they|we|who|why|if|and|but|or|not|no|yes|a lot|very much|more|much|having you|seeing you)\b)/i;
const MINE =
  /^my (?:\p{L}+'s \p{L}+|job|commute|school|accent|hair|nose|flat|apartment|house|neighbou?rs?|colleagues|classes|course|uni|new \p{L}+|work|garden|bike|car|morning|motorbike|coffee|tea|alone time|quiet|sleep|boat|guitar|allotment|piano|violin|nap|weekends|home town|city|neighbourhood)\b/iu;
/** Said of what is liked, or for it: "I love that, thanks" names no thanks. */
const PRAISE =
  /^(?:(?:so|very|really|absolutely|truly|just|how|too|that is|it is|simply) )*(?:thanks?(?: you| so much| a lot| again)?|thx|ty|cheers|great|good|nice|cool|brilliant|wonderful|amazing|awesome|excellent|fantastic|perfect|lovely|superb|beautiful|gorgeous|fabulous|fab|incredible|marvell?ous|splendid|super|sweet|fun|funny|hilarious|genius|cute|clever|smart|neat|dope|lit|sick|epic|legend|bravo|wow|yay|yes|yeah|yep|oh|ha|haha\w*|lol|omg|kudos|well done|good (?:one|job|work|point|call)|great (?:job|work|idea|stuff)|nice one|top|bless|magic|love it|keep (?:it|them) (?:up|coming)|friend|buddy|mate|dear)$/i;
/** Days one waits for: "I live for weekends" is a way to speak. */
export const DAYS_OFF =
  /^(?:the |these |my |long |bank )*(?:weekends?|(?:fri|satur|sun)days?(?: (?:nights?|evenings?|mornings?|afternoons?))?|payday|pay day|holidays?|vacations?|days? off|home time|lunch breaks?|moments? like (?:this|these))$/i;
/** What is hated in passing. */
export const HATE_FLEETING =
  /^(?:when|that|this|it|waiting|being (?!\p{L}+ed\b|the\b|in\b|outdoors|around|on my own|photographed|late|told what|alone|cold|patroni)|having to|the (?:fact|way|feeling)|how|to (?:say|admit|break|bother|ask)|my (?:life|self|body))\b/iu;

/** What a liking is about, folded; null where nothing lasting is named. */
export function about(words: string): string | null {
  if (
    /^to (?:know|hear|see you|talk|say|chat|help|be honest|think|be |go (?:home|now|back)|tell|ask|thank|believe)/i.test(
      words.trim(),
    )
  )
    return null;
  const text = tidy(
    asThing(words.trim())
      .replace(
        /\b(?:because|so|but|since|especially|although|even though|as long as|whenever|when|if|and (?:I|my|it|he|she|they)|which|that|it|with all my heart|to death|to bits|so much|very much|a lot|more than anything|the most|at all|any ?more|any longer|these days|lately|most|in general|as a (?:kid|child)|since I|ever since|for me|with a passion|no contest)\b.*$/i,
        "",
      )
      .replace(
        /^my (?:(?:morning|daily|first|evening|afternoon) )*(?=(?:cup of )?(?:coffee|tea|espresso|latte|cappuccino|matcha)\b)/i,
        "",
      )
      .replace(/[(].*$/, ""),
  ).replace(
    /^(?:all kinds of |any kind of |going (?=\p{L}+ing\b)|doing |a good |a nice |a |an |some |eating |drinking |listening to |watching |playing (?=video|board)|anything (?:with|to do with) )+(?=\S)/iu,
    "",
  );
  if (text.length < 3 || text.length > 60 || (VAGUE.test(text) && !MINE.test(text))) return null;
  if (PRAISE.test(text)) return null;
  return part(text).toLowerCase();
}

/** Each thing of a list as a liking of its own; null where nothing lasting is named. */
export function all(words: string, value: string, confidence = 0.8): Drafts {
  const whole = words.replace(/\b(?:but|because|so|since|although|especially)\b.*$/i, "");
  // "I love it, great": what follows is said of it.
  if (
    /^(?:it|this|that|these|those|them|you|him|her)(?: (?:all|so|too|one|lot))?(?:$|[,;!.–—-])/i.test(
      whole.trim(),
    )
  )
    return null;
  const parts = /,|\band\b|\bor\b/i.test(whole) ? listed(whole) : [whole];
  const found: Draft[] = [];
  for (const [at, one] of parts.entries()) {
    if (at > 0 && isRemark(one, whole)) continue;
    const key = about(one);
    if (key && !found.some((other) => other.kind === "preference" && other.key === key))
      found.push(preference(kindOf(one), key, value, confidence));
  }
  return found.length ? found.slice(0, 6) : null;
}

/** A lone adjective after a comma is a remark, unless it names a taste: "I love this song, unreal" and "spicy, sour". */
const isRemark = (one: string, whole: string) =>
  !/\b(?:and|or)\b/i.test(whole) &&
  /^(?:things|activities)$/.test(kindOf(one)) &&
  nlp(one).has("^(#Adjective|#Adverb|#Expression)+$");

/** "to remodel homes" as a thing liked: "remodelling homes". */
const asThing = (words: string) => words.replace(/^to (\p{L}+)\b/iu, (_, verb: string) => gerund(verb));

/** "My favourite snack is olives" and "I love olives" are of one kind: the thing's own where it is known. */
export function kindOfFavourite(noun: string, key: string): string {
  const own = kindOf(key);
  const named = noun ? kindOf(noun) : "things";
  return /^(?:things|activities)$/.test(named) || (own === "drink" && named === "food") ? own : named;
}

import { dateIn } from "../../dates";
import { ofOne } from "../../wording";
import { WHEN } from "../habits";
import { isLife, isTrifle } from "./lasting";
import { isPast, namesAThing, POINTING } from "./passing";
import { isOfTheMind as mental, type Told } from "./told";

/** What stands after "I do" in a denial. */
export function notDoing(rest: string): Told {
  const said =
    /^not (?:\p{L}+ly |even |actually |usually |often |always |ever )*(.+)/iu.exec(rest)?.[1] ?? "";
  const [verb = "", ...more] = said.split(" ");
  const what = more.join(" ");
  if (!verb || mental(said) || NOT_SAID.test(said) || (what && POINTING.test(what))) return null;
  if (
    what
      ? !namesAThing(what)
      : !/^(?:snore|travel|fly|gamble|shave|cycle|work|date|recycle|iron|read)$/i.test(verb)
  )
    return null;
  return { words: `does ${rest}`, otherwise: "routine", confidence: 0.6 };
}
const NOT_SAID =
  /^(?:live(?! with| alone)|know|go there|work|get (?:it|why|how|what|paid enough)|speak for|come|finish|stop|start|catch|follow|recall|recogni[sz]e|give a|make sense|play games|use (?:that|this)|laugh|help|answer|respond|take (?:that|this|offence|it)|bother|buy (?:it|that|into)|owe|own up|sleep well)\b/i;

/** What stands after "I can" and "I cannot". */
export const able = (modal: string, rest: string): Told =>
  (mental(rest) &&
    !/^(?:do|have) (?!it|that|this|them|him|her|you|another|one|something|anything|more|a (?:look|go|chat|word))\p{L}/iu.test(
      rest,
    )) ||
  NOT_ABLE.test(rest) ||
  POINTING.test(rest.replace(/^\p{L}+ /u, "")) ||
  (!namesAThing(rest) && !/^\p{L}{4,}$/u.test(rest))
    ? null
    : { words: `${modal} ${rest}`, otherwise: "other", confidence: 0.6 };
const NOT_ABLE =
  /^(?:wait|sleep|decide|stop|help|complain|come|go|go on|make it|relate|stay|talk|focus|concentrate|breathe|move|find|figure|handle|take|get|work|believe|keep|afford|do(?= (?:it|this|that|anything|everything|something|so|more|much|without|with)\b|$)|be|deal|reach|open|hear|finish|start|leave|show|send|give|offer|explain|promise|assure|recommend|barely|hardly|even|hold(?! my)|pay|log|access|tell|connect|join|meet|see|chat|call)\b(?! (?:without|a (?:handstand|backflip|cartwheel|somersault|split)|the splits|(?:my )?\p{L}+ (?:without|because)|with (?:crowds|heights|my left)))/iu;

/** A verb of the writer's own and what follows it. */
export function doing(lead: string, verb: string, rest: string, now: Date): Told {
  const said = `${verb} ${rest}`;
  if (!/^\p{L}[\p{L}'-]+$/u.test(verb) || !/[aeiouy]/i.test(verb)) return null;
  if (isPast(verb) || HAPPENED.test(said)) {
    if ((mental(said) && !/^(?:got|had|let|kept) /i.test(said)) || POINTING.test(rest)) return null;
    if (!isLife(said) || isTrifle(rest)) return null;
    return { words: `${lead}${said}`, otherwise: "event", confidence: 0.6 };
  }
  if (/ing$/.test(verb) && !/^(?:bring|sing|ring|swing|cling|sting)$/.test(verb)) return null;
  const need = /^(?:need|want)$/i.test(verb);
  if (
    need
      ? !/\b(?:before I|to (?:function|fall asleep|sleep|see|read|drive|concentrate|get (?:going|up)|stay|relax|unwind|walk)|every|each|at least|a day|a night|glasses (?:to|for|when))\b/i.test(
          rest,
        )
      : SAYS_IT.test(said)
  )
    return null;
  if (
    /^(?:put|cut|set|let|hit|shut|read about|fear)$/i.test(verb) &&
    !WHEN.test(rest) &&
    !/\b(?:my own|everything|anything|all my)\b/i.test(rest)
  )
    return null;
  if (POINTING.test(rest) && !/^how to \p{L}/iu.test(rest)) return null;
  if (!need && mental(said) && !MIND_OF_THINGS.test(said)) return null;
  if (
    !namesAThing(rest) &&
    !(
      rest === "" &&
      /^(?:snore|stammer|stutter|fidget|procrastinate|sleepwalk|limp|lisp|hoard|overthink|freelance|commute|vape|smoke)$/i.test(
        verb,
      )
    )
  )
    return null;
  const [first = "", ...more] = said.split(" ");
  const date = dateIn(rest, now, true);
  if (date?.isFuture && !WHEN.test(rest))
    return {
      words: `${lead}${ofOne(first)} ${more.join(" ")}`,
      otherwise: "plan",
      confidence: 0.6,
      ahead: true,
    };
  return { words: `${lead}${ofOne(first)} ${more.join(" ")}`, otherwise: "interest", confidence: 0.55 };
}

const HAPPENED =
  /^(?:cut|hit|hurt|burst|split|shut|quit|bet|put (?:on|my back)) (?:my|a|an|the|off|down|open)\b/i;

/** Where a verb of the mind still tells of something lasting: "I miss my grandmother", "I find crowds tiring". */
const MIND_OF_THINGS =
  /^(?:know (?:all|every|most of|the words|how|by heart|a lot about|my way|\d)|say (?:grace|(?:my|a) prayers?)|talk (?:too|fast|to strangers)|.*\b(?:when|whenever) I (?:am|get|feel) \p{L}|see (?:a |an |my )|smell of|belong to|find (?!(?:my|a|the|that|out|it|time|myself)\b)|regret (?!(?:that|to|it)\b)|worry about my|tell (?:fortunes|my)|remember (?:every|all|names|faces|numbers|birthdays)|forget (?:names|faces|birthdays)|cry (?:at|when|easily)|panic (?:in|when)|laugh (?:at my|when)|feel (?:sick|dizzy|faint|safe|at home|guilty|lonely|anxious|nervous) (?:in|on|when|whenever|at|if|around|without)|talk (?:in my sleep|to my (?:plants|dog|cat|\p{L}+) )|wait tables|stay (?:with|in) my|keep\b|find\b.*\b(?:boring|tiring|exhausting|hard|difficult|relaxing|calming|fascinating|stressful|easy))/iu;

/** Said by way of talk: "I give up", "I rest my case", "I stand by that". */
const SAYS_IT =
  /^(?:recommend|suggest|request|demand|insist|congratulate|declare|rest my|stand by|dare|beg|repeat|quote|mention|hereby|sense|picture|recall|assume|expect|choose|decide|propose|object|point|understand|require|lack|note|observe|conclude|argue|claim|gather|figure|reckon|invite|warn|advise|assure|pass|ought|had better|live for|keep \p{L}+ing$|click|press|type|copy|paste|attach|upload|download|translate|spell|begin|continue|finish|start|stop|leave(?! (?:the house|for work|home|early|my))|come\b(?! from)|go\b(?! (?:to|by|for|out|on|without|commando|through|back))|get\b(?! (?:my|a|an|the (?:bus|train)|up|by|around|on with|on well|on great|on badly|along|seasick|carsick|travel|motion|migraines|nosebleeds|headaches|hay|cold|nervous|anxious|paid|dizzy|stage|bored|\p{L}+ (?:every|each|when))))\b/iu;

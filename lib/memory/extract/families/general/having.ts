import { WHEN } from "../habits";
import { isLife, isTrifle } from "./lasting";
import { isParticiple, namesAThing, POINTING } from "./passing";
import { isOfTheMind as mental, type Told } from "./told";

/** What stands after "I have": "a stammer", "never been to Asia", "to take insulin". */
export function having(lead: string, rest: string): Told {
  const [, how = "", said = ""] =
    /^((?:never|not|always|already|only|also|once|since|still|both|just) )*(.*)$/i.exec(rest) ?? [];
  const [verb = "", ...more] = said.split(" ");
  const what = more.join(" ");
  const not = /not|never/i.test(how);
  const adverb = lead || how;
  if (/^to$/i.test(verb)) return musting(lead, what);
  if (isParticiple(verb)) {
    if (
      POINTING.test(what) ||
      !namesAThing(what) ||
      (DONE.test(said) &&
        (!LONG.test(said) || /^been (?:up|busy|awake|waiting|here|there|sitting)/i.test(said)))
    )
      return null;
    if (
      /^been$/i.test(verb) &&
      !/\b(?:to|since|for|in|on|with|through|married|a member|told I)\b/i.test(what)
    )
      return null;
    if (/^been to \p{Lu}/u.test(said) && !/^been to (?:A&E|ER|Mars)\b/.test(said))
      return { words: `has ${adverb}${said}`, otherwise: "event", confidence: 0.65 };
    if (mental(said) && !isLife(said) && !not && !/\b(?:times|since|for \p{L}+ years)\b/iu.test(what))
      return null;
    return {
      words: `has ${adverb}${said}`.replace("has just ", "has "),
      otherwise: not ? "other" : "event",
      confidence: 0.6,
    };
  }
  if (
    (HAS_FOR_NOW.test(said) && !(/always|usually|never/.test(lead) && WHEN.test(said))) ||
    !namesAThing(said) ||
    POINTING.test(said)
  )
    return null;
  return { words: `${lead}has ${not ? `${how.trim()} ` : ""}${said}`, otherwise: "other", confidence: 0.55 };
}

const LONG = /\b(?:since|for (?:about |over |almost |nearly )?(?:\p{L}+|\d+) (?:years|months|decades))\b/iu;
const DONE =
  /^(?:put|sent|paid|washed|cleaned|fed|opened|closed|turned|done (?:the|it|that|all|my (?:homework|nails|hair|best))|had (?:enough|it|a|an|so|my|lunch|dinner|breakfast|to)|been (?:thinking|wondering|trying to|meaning|busy|up|down|better|good|great|fine|ok|okay|away for|so|very|really|a (?:long|bit|bad|good|rough|tough|hard|busy|crazy)|there|here|looking for|waiting|having|feeling|sitting|crying|listening|talking|reading about|hurt|stuck)|finished|forgotten(?! (?:all|most|nearly|almost|how|much))|got\b(?! (?:my|a new|two|three|\d))|gotten|eaten(?! meat)|drunk|decided|noticed|heard|told|said|asked|thought|felt|made (?:up|a (?:mistake|mess|decision))|changed my mind|come to|run out|seen (?:that|it)|lost (?:my (?:keys|phone|wallet|glasses|mind|voice|train)|count|track)|gone (?:to bed|home|out))\b/i;
const HAS_FOR_NOW =
  /\b(?:fun|time|work(?: to do)?|homework|questions?|ideas?|no|nothing|something|headache|a cold|fever|hangover|lunch|breakfast|dinner|coffee|tea|plans?|news|company|doubts|mercy|enough|more|less|mixed|feelings?|problems?|trouble|difficult\p{L}*|faith|hope|hopes|respect|butterflies|chills|goosebumps|hiccups|cramps?|seconds?|minutes?|classes? (?:today|tomorrow)|a lot|lots|everything|all|better|left|got|work)\b/iu;

/** "I have to take insulin before meals" lasts, "I have to go" does not. */
const musting = (lead: string, what: string): Told =>
  (WHEN.test(what) ||
    /^(?:take|wear|use|avoid|inject|carry|be (?:up|in|there|at \p{L}+) (?:at|by)|watch my|be careful with|live with|share|look after|care for|pay)\b/iu.test(
      what,
    )) &&
  namesAThing(what) &&
  !POINTING.test(what.replace(/^\p{L}+ /u, ""))
    ? { words: `${lead}has to ${what}`, otherwise: "routine", confidence: 0.6 }
    : null;

/** What stands after "I had". */
export const had = (rest: string): Told =>
  /^to (?:have my|put|sell|give up|give away|close|drop out|quit|bury|move|leave (?:school|home|my|the country)|stop|learn|retire|declare|repeat|resit|retake|cancel|postpone|shut|rehome|rebuild|resign|file|change (?:jobs|schools|my))\b/i.test(
    rest,
  ) ||
  (isLife(`had ${rest}`) && !isTrifle(rest))
    ? { words: `had ${rest}`, otherwise: "event", confidence: 0.65 }
    : null;

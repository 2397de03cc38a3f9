import { dateIn } from "../../dates";
import { isLasting, isLife, isTrifle } from "./lasting";
import { isParticiple, isPast, namesAThing, OF_THE_MIND, POINTING } from "./passing";

/** What somebody else does or is, in the words told; null for what passes. */
export function ofOther(said: string, now: Date, isMany = false): string | null {
  const [first = "", ...more] = said.split(" ");
  const adverb = /^(?:always|never|usually|often|only|still|just|also|both|rarely|sometimes)$/i.test(first)
    ? `${first} `
    : "";
  const verb = adverb ? (more[0] ?? "") : first;
  const rest = (adverb ? more.slice(1) : more).join(" ");
  if (
    /^(?:on|in|at|with|for|from|to|of|about|and|or|but|as|than|by|over|under|so|too|very|asleep|awake)$/i.test(
      verb,
    )
  )
    return null;
  if (/^(?:is|are)$/i.test(verb)) {
    const future = /^(?:\p{L}+ing|due|back|off)\b/iu.test(rest) && dateIn(rest, now, true)?.isFuture;
    return future || isLasting(rest) || (STATE.test(rest) && !INSULT.test(rest)) ? said : null;
  }
  if (/^(?:was|were|got)$/i.test(verb) && PASSIVE.test(rest)) return said;
  if (/^(?:was|were)$/i.test(verb))
    return STATE.test(rest) ||
      (isLife(said) && /^(?:born|raised|married|a|an|the|in)\b/i.test(rest) && !isTrifle(rest))
      ? said
      : null;
  if (/^(?:has|have)$/i.test(verb)) {
    const [next = ""] = rest.split(" ");
    if (/^(?:just|to|had|been (?:so|really|very|acting|a bit|asking|calling))\b/i.test(rest)) return null;
    return namesAThing(rest) &&
      !POINTING.test(rest) &&
      !isTrifle(rest) &&
      (!isParticiple(next) || isLife(rest) || /\b(?:since|for|never)\b/i.test(rest))
      ? said
      : null;
  }
  if (/^(?:will|would|could|might|may|should)$/i.test(verb))
    return verb.toLowerCase() === "will" && dateIn(rest, now, true)?.isFuture ? said : null;
  if (/^(?:cannot|can|does|do|did)$/i.test(verb))
    return namesAThing(rest) &&
      !/\b(?:me|believe|know|think|want|understand|care|listen|get it|come|answer|stop|wait|work|like me)\b/i.test(
        rest,
      )
      ? said
      : null;
  if (isPast(verb) || /^(?:split|cut|quit|hit|shut)$/i.test(verb))
    return (isLife(`${verb} ${rest}`) || LOST.test(verb)) &&
      !isTrifle(rest) &&
      !/^(?:it|this|that|them|him|her)\b(?! \p{L})/iu.test(rest)
      ? said
      : null;
  if (
    isMany &&
    !/^(?:this|is|and|or|of|in|on|at|with|from|for|to|so)$/i.test(verb) &&
    !OF_THE_MIND.test(verb) &&
    !/ing$/.test(verb)
  )
    return ABOUT_ME.test(`${verb}s ${rest}`) || POINTING.test(rest) || !namesAThing(rest) ? null : said;
  if (!/(?:s|[^s]e?s)$/i.test(verb) || /^(?:this|is|was|as|his|its|us|yes)$/i.test(verb)) return null;
  const stem = verb.replace(/ies$/i, "y").replace(/s$/i, "");
  if (OF_THE_MIND.test(stem) || ABOUT_ME.test(`${verb} ${rest}`) || POINTING.test(rest)) return null;
  return namesAThing(rest) ? said : null;
}

const PASSIVE =
  /^(?:torn|blown|flooded|burgled|broken into|burned|burnt|stolen|destroyed|damaged|demolished|struck|hit by|bombed|sold|evicted|run over|put (?:down|to sleep)|diagnosed|killed|named|built|born|raised|adopted|founded|designed|made (?:by|in|redundant)|given|repossessed|closed|shut)\b/i;
/** What one says of one's things for good: where they are from, what they are for, how many. */
export const ATTRIBUTE =
  /^(?:is|are|was|were) (?:(?:about|around|almost|nearly|over|only|just|now|all|mostly) )*(?:from|for (?=\p{L})|made|by|next to|near|above|below|behind|opposite|on the \p{L}+ floor|in (?:\p{Lu}|the (?:north|south|east|west|centre|center|middle|country|mountains))|at (?:night|the \p{L}+ of)|called|named|an? |\p{Lu}\p{L}+|one of|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|\d|half|full of|famous|owned|run|covered|powered|worth|vegan|organic|handmade|second-hand|pierced|dyed|fused|rented|listed|haunted|old|red|blue|green|black|white|yellow|pink|purple|electric|to )/u;
/** What is called names, or is just now. */
export const INSULT =
  /\b(?:jerk|idiot|mess|wreck|pain|joke|nightmare|disaster|star|legend|angel|saint|moron|clown|liar|genius|bit|lot|little|good|bad|great|shame|surprise|secret|mystery|dream|dump|tip|bore|snob|bitch|dick|asshole|arse|prick|fool|monster|witch|hero|rock|queen|king|princess|mermaid|unicorn|vampire|fat|lazy|loud|annoying|wild|crazy|cute|funny|hungry)\b/i;
const LOST =
  /^(?:died|escaped|vanished|disappeared|drowned|fell|collapsed|flooded|burned|burnt|left|ran|bit|stole|chewed|raised|brought|taught|named|gave|came|fought|served|moved|got|had|won|lost|split|separated)$/i;
const STATE =
  /^(?:(?:priests|nuns|\p{L}+(?:ers|ors|ists|ians|men|women))\b|\p{L}+ing (?:my|our|their|his|her|a|an|the) (?:first|second|third|\p{L}+ (?:baby|child))|expecting|pregnant|in (?:hospital|prison|jail|care|a (?:home|care home|coma|wheelchair|band|nursing home|hospice)|\p{Lu})|from|at (?:uni|college|university|school|\p{Lu})|on (?:the (?:board|council|team)|dialysis|chemo|parole|maternity)|an?|the|my|\d|deaf|blind|dead|married|divorced|retired|very? (?:strict|religious|ill|old)|strict|so strict|religious|older|younger|called|named|made of|worth|haunted|too (?:small|old|big) for)\b/u;
const ABOUT_ME =
  /^(?:annoys|drives me|makes me|keeps \p{L}+ing|hurts|aches|sends|says|calls me|gets (?:on my|me)|bothers|kills|smells|tastes|looks|needs|wants|goes, )/iu;

import { KIN } from "./words";

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|\uFE0F/g;
const EMOJI = /(?:\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]|[\u{1F1E6}-\u{1F1FF}])+/gu;
const FACES = /(?<=\s|^)(?:[:;=]-?[)(DPp/|*3]+|<3+|xD+|\^\^|:'\(|x{1,3})(?=\s|$)/g;

/** How people shorten words in chats. */
const SHORT: [RegExp, string | ((word: string) => string)][] = [
  [/\bb(?:irth)?[- ]?day\b/gi, "birthday"],
  [/\bbf\b/gi, "boyfriend"],
  [/\bgf\b/gi, "girlfriend"],
  [/\bbff\b/gi, "best friend"],
  [/\bhubby\b/gi, "husband"],
  [/\bwifey\b/gi, "wife"],
  [/\bfav(?:e|s|ou?rite)?\b/gi, "favourite"],
  [/\bluv\b/gi, "love"],
  [/\b(?:h8|h8s)\b/gi, "hate"],
  [/\bu\b/gi, "you"],
  [/\bur\b/gi, "your"],
  [/\br\b(?= (?:you|we|they))/gi, "are"],
  [/\bya\b/gi, "you"],
  [/\b(?:gonna|finna|fixing to|gunna)\b/gi, "going to"],
  [/ (?:sm|irl|fr fr|so much)(?=[.!]*$)/gi, ""],
  [/^the name is (?=\p{Lu})/iu, "my name is "],
  [/\bgoin\b/gi, "going"],
  [/\bwanna\b/gi, "want to"],
  [/\bgotta\b/gi, "have to"],
  [/\btryna\b/gi, "trying to"],
  [/\b(?:tmrw|tmr|tmw|2moro|tomoz|tomorow|tommorow|tommorrow)\b/gi, "tomorrow"],
  [/\b(?:yday|yest)\b/gi, "yesterday"],
  [/\bwk(s?)\b/gi, "week$1"],
  [/\byr(?= \d)|(?<=\b(?:a|last|next|this|gap|per|every|final|first|second|third) )yr\b/gi, "year"],
  [/\b(?:yrs|yr)\b/gi, "years"],
  [/(?<=\d ?)y\/?o\b/gi, " years old"],
  [/\bmths?\b/gi, "months"],
  [/\bw\/o\b/gi, "without"],
  [/\bw\/ ?/gi, "with "],
  [/\b(?:cuz|coz|cos|'cause|bc|becuz|becoz|becuase)\b/gi, "because"],
  [/\b(?:ppl)\b/gi, "people"],
  [/\b(mother|father|brother|sister|son|daughter|mum|mom|dad|parents) in law\b/gi, "$1-in-law"],
  [/\bmaybe (?=(?:once|twice|\d|every|one|two|three|four|five|ten)\b)/gi, "about "],
  [/ & /g, " and "],
  [/\b(Mr|Mrs|Ms|Dr|Prof|St)\.(?= \p{Lu})/gu, "$1"],
  // A title and a name are read as one word.
  [/\b(Mr|Mrs|Ms|Miss|Dr|Prof) (?=\p{Lu})/gu, "$1-"],
  [/(?<= )n(?= )/g, "and"],
  [
    /(?<=\b(?:moved|moving|going|goin|went|want|flying|travelling|allergic|used|been|off|trying|back|new) )2(?= )/gi,
    "to",
  ],
  [/\b4(?= (?:\d|my|a|the|me|years?|months?|work|uni|school)\b)/gi, "for"],
  [/\b(?:hv|hav)\b/gi, "have"],
  [/\bwrk(s|ed|ing)?\b/gi, "work$1"],
  [/\b(?:jus|jst)\b/gi, "just"],
  [/\b(?:rly|realy)\b/gi, "really"],
  [/\b(?:abt)\b/gi, "about"],
  [/\b(?:dr|doc)\b(?= says| said| told)/gi, "doctor"],
  [/\b(?:alergic|allergc|allergik|alergik)\b/gi, "allergic"],
  [/\b(?:vegeterian|vegatarian|vegitarian|veggie)\b(?=[,.!]|$| and| since| for)/gi, "vegetarian"],
  [/\b(?:grandaughter)\b/gi, "granddaughter"],
  [/\b(?:recieved)\b/gi, "received"],
  [/\b(?:collage)\b(?= student|$)/gi, "college"],
  [/\bbday\b/gi, "birthday"],
  [/\b(?:pls|plz|plss+)\b/gi, "please"],
  [/\bmsgs?\b/gi, "messages"],
  [/\blil'?(?= )/gi, "little"],
  [/(?<= )(?:'?til|till)(?= )/gi, "until"],
  [/(?<= )w(?= \p{L})/gu, "with"],
  [
    /(?<=\b(?:we|they|you|and \p{L}+|my (?:parents|kids|friends|brothers|sisters|grandparents|dogs|cats)) )r(?= )/giu,
    "are",
  ],
  [/\bsept(?= |$|\.)/gi, "september"],
  [/\bsmth\b/gi, "something"],
  [/\b(?:bro|sis)'?s(?= (?:a|an|in|at|getting|called)\b)/gi, (word) => `${word.replace(/'?s$/, "")} is`],
  [/(?<=\b(?:in|for|since|about|is|am|like) )like (?=\d|an? |one |two |three |four |five |ten )/gi, ""],
  [/(?<= )like (?=\d+ (?:years?|months?|times|hours|days|weeks|yrs|kilos|miles)\b)/gi, ""],
  [/ (?:rn|atm|tbh|ngl|lol|tho|imo|fr|irl|af)(?=[ ,.!]|$)/gi, ""],
  // "startin", "learnin": the g is left out.
  [
    /\b((?:start|learn|read|do|work|liv|mov|play|study|try|gett|sitt|runn|talk|walk|look|hav|mak|tak|com|eat|drink|cook|bak|danc|writ|train|sav|sell|buy|build|teach|mess|jok|kidd|visit|fly|driv|rid|sleep|paint|draw|sing|grow|collect|hop|plann|think|watch|listen|feel|stay|leav|quitt|quit|smok|vap|gam|stream|cod|rent|shar|dat|see|meet|wait|hat|lov|lik|miss|go|be|fish|hunt|camp|hik|climb|swimm|surf|skat|box|lift|cycl|jogg|knitt|sew)in)'?(?= |$|[.,!])/gi,
    "$1g",
  ],
];

const NOT = "do|does|did|is|are|was|were|has|have|had|would|could|should|must|need";
/** Contractions spelled out; with or without the apostrophe, as people type them. */
const CONTRACTIONS: [RegExp, string][] = [
  [/\b(?:can't|cant|can not)\b/gi, "cannot"],
  [/\b(?:won't|wont)\b/gi, "will not"],
  [/\b(?:ain't|aint)\b/gi, "am not"],
  [/\b(?:shan't)\b/gi, "will not"],
  [new RegExp(`\\b(${NOT})n'?t\\b`, "gi"), "$1 not"],
  [/\bi'?m\b/gi, "I am"],
  [/\bi'?ve\b/gi, "I have"],
  [/\bi'd\b|\bid\b(?= (?:like|love|rather|prefer|say|never|be)\b)/gi, "I would"],
  [/\bi'll\b/gi, "I will"],
  [/\b(we|you|they)'?re\b(?<!\bwere)/gi, "$1 are"],
  [/\b(we|you|they)'?ve\b/gi, "$1 have"],
  [/\b(we|you|they|he|she|it)'d\b/gi, "$1 would"],
  [/\b(we|you|they|he|she|it)'ll\b/gi, "$1 will"],
  [
    /\b(he|she|it|that|there|here|who|what|where|everything|everyone)'s (got|been|had|gone|just(?= (?:\p{L}+(?:ed|en|ght|wn)|got|had|left|lost|met|sold|told|come|become|made|quit|begun|won)\b)|moved|lived|worked|passed|become)\b/giu,
    "$1 has $2",
  ],
  [/\b(he|she|it|that|there|here|who|what|where|how|everything|everyone)'s\b/gi, "$1 is"],
  [/\bhes\b/gi, "he is"],
  [/\bshes\b/gi, "she is"],
  [/\bthats\b/gi, "that is"],
  [/\btheres\b/gi, "there is"],
  [/\bwhats\b/gi, "what is"],
  [/\b(\p{L}+)'s (got|been|just|passed|moved|become|gone)\b/giu, "$1 has $2"],
  [/\bname'?s\b(?= \p{L}+)/giu, "name is"],
  [
    /(?<=\b(?:my|our) (?:\p{L}+ )?(?!(?:bachelor|master|associate|driver|doctor)')\p{L}+|\b(?:mum|mom|dad|granny|grandma|grandad|grandpa|hubby))'s (?=(?:a|an|the|my|in|at|from|called|named|not|very|also|too|always|so|really|quite|high|low|bad|broken|great|full|half|pregnant|sick|ill|dead|getting|having|coming|moving|living|working|studying|turning|starting|allergic|vegan|married|divorced|retired|engaged|autistic|deaf|blind|really|only|now|on|\d+)\b)/giu,
    " is ",
  ],
  [
    new RegExp(
      `(?<=\\b(?:my|our) (?:[\\p{L}-]+ )?(?:${KIN.slice(1, -1)})(?=')|\\bmy (?:dad|mum|mom|husband|wife|hubby|boyfriend|girlfriend|nan|gran|partner|fiance))'?s (?=(?!(?:wedding|swimming|sewing|washing|painting|building|evening|morning|ring|thing|ceiling|cooking|clothing|singing|writing|knitting|blessing|feeling|meeting|funeral|being)\\b)(?:(?:just|still|now|also|always) )?\\p{L}+ing\\b|(?:out|off|into|back|on|with|mad|crazy|obsessed|allergic|scared|ill|sick|due|five|six|seven|eight|nine|ten|a|an|the|in|at|from|called|named|not|pregnant|retired|dead|deaf|blind|very|so|\\d+)\\b)`,
      "giu",
    ),
    " is ",
  ],
  [
    /(?<=\bmy (?:[\p{L}-]+ )?(?:bike|car|dog|cat|boss|phone|flat|house|job|name|bed|room|van|boyfriend|girlfriend))s (?=(?:\d+(?: |$)|a|an|called|named|from|in|on)\b)/giu,
    " is ",
  ],
  [
    /(?<=\bmy (?:[\p{L}-]+ )?(?:friend|sister|brother|cousin|mate|roommate|flatmate|son|daughter|uncle|aunt))s (?=(?:called|named)\b)/giu,
    " is ",
  ],
  [/\bfavourite'?s\b/gi, "favourite is"],
  [/\bgot to be\b/gi, "has to be"],
  [/\blet'?s\b/gi, "let us"],
];

/**
 * A sentence as the rules read it: one form of apostrophes and marks, no faces, short forms and contractions spelled
 * out, "we" told as "I". Letters keep their case: it tells names from words.
 */
export function spelled(sentence: string): string {
  let text = sentence
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/[’‘ʼ´`′＇‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(EMOJI, " ")
    .replace(FACES, " ")
    .replace(/\p{L}{4,}/gu, shortened)
    .replace(/\s+/g, " ")
    .trim();
  for (const [pattern, words] of SHORT) text = text.replace(pattern, words as string);
  for (const [pattern, words] of CONTRACTIONS) text = text.replace(pattern, words);
  return asOne(text).replace(/\s+/g, " ").trim();
}

/** "sooooo" is "so"; a name mid-sentence and a very long word keep the spelling they were given. */
function shortened(word: string, at: number, whole: string): string {
  const short = word.replace(/(\p{L})\1{3,}/gu, "$1");
  const isName = at > 0 && /^\p{Lu}\p{Ll}/u.test(word) && !/[.!?] $/.test(whole.slice(0, at));
  return isName || short.length > 12 ? word : short;
}

/** "We have a garden" says of its writer what "I have a garden" does. */
function asOne(text: string): string {
  return text
    .replace(/\bi\b/g, "I")
    .replace(/\bwe (are|'re)\b/gi, "I am")
    .replace(/\bwe were\b/gi, "I was")
    .replace(/\bwe\b/gi, "I")
    .replace(/\bours\b/gi, "mine")
    .replace(/\bour\b/gi, "my")
    .replace(/\bourselves\b/gi, "myself")
    .replace(
      new RegExp(
        `\\bI got (?=(?:\\d|an?|two|three|four|five|six|no) (?:(?:little|big|older|younger|baby|twin|half|step) )*(?:${KIN.slice(1, -1)}|brothers|sisters|kids|sons|daughters)\\b)`,
        "gi",
      ),
      "I have ",
    )
    .replace(/\bI (?:have|has) got\b(?! (?:to|married|engaged|divorced|promoted|fired|laid)\b)/g, "I have")
    .replace(/\bhas got\b/g, "has");
}

import { type Draft, type Drafts, preference, type Rule, rule } from "../draft";
import { tidy, turned } from "../wording";

const STYLE = "style_of_talk";
const KNOWN: [RegExp, string, string][] = [
  [
    /\b(?:no|don't|do not|stop|without|avoid|never|hate|less|fewer|quit|skip|drop|not (?:so|that) many|enough with the)\b.{0,30}\b(?:emojis?|emoticons?|smileys?)\b/i,
    "emojis",
    "prefers no emojis",
  ],
  [/\b(?:use|more|love|like|with|add)\b.{0,24}\bemojis?\b/i, "emojis", "prefers emojis"],
  [
    /\b(?:no|don't|do not|stop|without|avoid|never|skip|less)\b.{0,30}\b(?:bullet points?|(?<!(?:in|from|on) (?:that|this|the) )lists?|bullets)\b/i,
    "bullet points",
    "prefers no bullet points",
  ],
  [
    /\b(?:use|in|with|give me|prefer|like)\b.{0,24}\b(?:bullet points?|bullets)\b/i,
    "bullet points",
    "prefers bullet points",
  ],
  [
    /\b(?:no|don't|do not|stop|avoid|never|without|hate|skip)\b.{0,40}\b(?:swear\w*|curs\w+|profanity|bad language)\b/i,
    "swearing",
    "prefers no swearing",
  ],
  [
    /\b(?:feel free to|you can|you may|it is ok to|do not mind (?:if you|you))\b.{0,12}\b(?:swear|curse)\w*/i,
    "swearing",
    "prefers swearing allowed",
  ],
  [
    /\b(?:no|don't|do not|stop|avoid|never|without|skip|hate)\b.{0,40}\b(?:lectur\w+|preach\w*|moraliz\w+|moralis\w+)\b/i,
    "lectures",
    "prefers no lectures",
  ],
  [
    /\b(?:no|don't|do not|did not|without unasked|stop|avoid|never|without|skip|hate)\b.{0,50}\b(?:advice|advise|fix(?:ing)?|solutions?|solve|tips)\b|\bjust (?:want you to )?listen\b|\bjust need (?:someone|you) to listen\b/i,
    "advice",
    "prefers listening to advice",
  ],
  [
    /\b(?:no|don't|do not|stop|avoid|never|without|hate|skip|enough|cut)\b.{0,40}\b(?:small ?talk|chit-?chat)\b/i,
    "small talk",
    "prefers no small talk",
  ],
  [
    /\b(?:no|don't|do not|stop|avoid|never|without|hate|skip)\b.{0,40}\b(?:jargon|technical (?:terms|words)|big words|complicated words|fancy words|long words)\b/i,
    "jargon",
    "prefers plain words",
  ],
  [
    /\b(?:stop|don't|do not|no|quit|never|fewer|less|not so many|hate)\b.{0,30}\b(?:(?:ask|end)\w* (?:me |every \w+ |all your \w+ )?(?:with )?(?:so many |all these |too many )?questions|questions|a question|follow-?ups?)\b/i,
    "questions",
    "prefers fewer questions",
  ],
  [
    /\b(?:don't|do not|stop|never|no need to|quit)\b.{0,20}\bapologi[sz]\w+/i,
    "apologies",
    "prefers no apologies",
  ],
  [
    /\b(?:don't|do not|stop|never|quit|no)\b.{0,30}\b(?:flatter\w*|suck\w* up|compliment\w*|sugar-?coat\w*|beat(?:ing)? around)\b/i,
    "honesty",
    "prefers honest answers",
  ],
  [
    /\b(?:no|don't|do not|stop|without|avoid|never|less|fewer|so many|hate)\b.{0,30}\bexclamation (?:marks?|points?)\b/i,
    "exclamation marks",
    "prefers fewer exclamation marks",
  ],
  [
    /\b(?:like|love|enjoy|want|more|do|keep)\b.{0,24}\b(?:ask\w*|questions)\b(?!.*\b(?:stop|no|fewer|less|not)\b)/i,
    "questions",
    "prefers being asked questions",
  ],
  [
    /\b(?:short(?:er)?|brief(?:ly)?|briefer|concise|to the point|less wordy|one sentence|two sentences|few words|snappy|under \d+ words|not (?:so|too) long|less text|short and sweet|keep it simple and short|no long|walls? of text|no essays?|shorten|crisp|cut to the chase)\b/i,
    "length",
    "prefers short answers",
  ],
  [
    /\b(?:long(?:er)?|detailed|in detail|more detail|thorough|elaborate|in depth|in-depth|go deep)\b/i,
    "length",
    "prefers detailed answers",
  ],
  [
    /\b(?:honest|blunt|direct|straight|straightforward|brutal(?:ly)?|frank|candid|no bullshit|tell me the truth)\b/i,
    "honesty",
    "prefers honest, direct answers",
  ],
  [
    /\b(?:simple|plain|easy) (?:english|words|language|terms|sentences)\b|\b(?:speak|talk|write|explain|keep it) (?:things )?(?:simpl[ey]|simply)\b|\blike I am (?:five|5)\b|\bslowly\b/i,
    "language level",
    "prefers simple words",
  ],
  [/\bstep[- ]by[- ]step\b|\bone (?:step|thing) at a time\b/i, "explanations", "prefers step by step"],
  [/\b(?:formal|formally|politely)\b/i, "formality", "prefers formal language"],
  [
    /\b(?:informal(?:ly)?|casual|casually|(?:like|as) (?:if )?(?:I am |I was |I were |you are )?(?:a |an |your |my )?(?:old |good |close |best )*(?:friend|mate|buddy|pal|normal person)|as a friend|friendly)\b/i,
    "formality",
    "prefers being talked to like a friend",
  ],
  [
    /\b(?:gentle|gently|kind|kindly|soft|softly|patient|careful|nice|warm|warmly|encouraging)\b/i,
    "tone",
    "prefers a gentle tone",
  ],
  [/\b(?:funny|humou?r|jokes?|joke around|sarcas\w+|tease|cheeky|witty)\b/i, "humour", "prefers humour"],
  [/\b(?:serious|seriously)\b/i, "humour", "prefers a serious tone"],
  [/\b(?:metric|celsius|kilomet(?:re|er)s|kilos)\b/i, "units", "prefers metric units"],
  [/\b(?:imperial|fahrenheit|miles|pounds)\b/i, "units", "prefers imperial units"],
  [/\b(?:british|uk) (?:english|spelling)\b/i, "spelling", "prefers British English"],
  [/\b(?:american|us) (?:english|spelling)\b/i, "spelling", "prefers American English"],
  [
    /\bcorrect my (?:english|mistakes|grammar|spelling)\b/i,
    "corrections",
    "prefers having mistakes corrected",
  ],
];

const ABOUT_TALK =
  /\b(?:answers?|repl(?:y|ies)|responses?|respond|messages?|texts?|talk(?:ing|ed)?|speak(?:ing)?|spoke|write|writing|say(?:ing)?|tell(?:ing)?|explain(?:ing)?|explanations?|ask(?:ing)?|use|using|keep it|keep things|keep your|keep them|be|being|emojis?|sentences|words|tone|lectur\w+|joke|jokes|swear\w*|advice|listen|sugar-?coat\w*|apologi\w+|bullet|tease|english|style|treat|chat|call|paragraphs|lists|in short|step|essays?|walls? of text|brief|concise|to the point|units|spelling|questions)\b/i;
/** A wish about the talk itself: a command or "I'd like you to". */
const ASKED =
  /^(?:(?:so |and |ok |now |from now on,? |in (?:the )?future,? |next time,? |when (?:you |I )[^,]{3,40}, ?|for me,? )*)(?:please|pls|plz|kindly|can you|could you|would you|will you|try to|do not|never|always|stop|keep|be\b|just|use|no\b|avoid|answer|reply|respond|talk|speak|write|explain|tell me|give me|only|less|more|shorter|skip|cut|quit|you (?:can|may|do not need to|do not have to|should|need to)|feel free)/i;
const WISHED =
  /^I (?:(?:would|do|really|just|also|much|generally) )*(?:prefer|like|love|want|appreciate|rather|need|hate|do not like|do not want|cannot stand|would rather)(?: (?:it|that))?(?: (?:if|when|that))? (?:you|your|short|long|brief|detailed|more detail|less detail|direct|honest|blunt|simple|plain|answers|replies|messages|no|bullet|straight|concise|getting|being (?:talked|spoken|lectured|told)|people who (?:are direct|get to)|to be (?:talked|spoken|lectured|told)|lectures|emojis|when you|if you|it when|long messages|walls of)\b/i;
const ONCE =
  /\b(?:this (?:time|once|one)|the (?:story|poem|essay|email|text|recipe|article|song)|about|a (?:story|poem|joke|recipe)|me (?:a|an|some|the|more about)|tomorrow|today|tonight|for (?:now|today)|summary|the (?:above|following)|remind|minute|later|the answer to|secret|worried|happy|good|safe|quiet|my friend)\b/i;

/** How the user wants to be talked to, or null. */
export function styleOf(text: string): Drafts {
  const wished = WISHED.test(text);
  if (!wished && !ASKED.test(text)) return nameless(text);
  if (
    /\b(?:in|for|from) (?:this|that) (?:list|text|poem|story|email|letter|one|draft|answer|message|book)\b|about this\b/i.test(
      text,
    )
  )
    return null;
  if (text.length > 200 || !ABOUT_TALK.test(text)) return null;
  if (!wished && ONCE.test(text.split(/[,;.]/)[0] ?? text)) return nameless(text);
  const found: Draft[] = [];
  for (const [pattern, key, value] of KNOWN)
    if (pattern.test(text) && !found.some((one) => one.kind === "preference" && one.key === key))
      found.push(preference(STYLE, key, value, 0.9));
  if (found.length) return found.slice(0, 2);
  const own = nameless(text);
  if (own) return own;
  const stopped =
    /^(?:please |can you |could you |will you |would you )*(?:stop|do not|never|no more|avoid|quit) (?:(?:always|ever|keep) )?(?:using|saying|ending|starting|repeating|sending|writing|being so|making|use|say|end|start|repeat|send|write|be so|mention|mentioning) (.{3,60}?)(?: please| with me| to me)?$/i.exec(
      text,
    );
  if (stopped)
    return preference(STYLE, tidy(turned(stopped[1] ?? "")).toLowerCase(), "prefers none of this", 0.75);
  const ask =
    /\b(?:I (?:would )?(?:like|love|prefer|want|appreciate)(?: it)?(?: (?:if|when))? you(?:r)? (?:to )?|please )(.{4,100})$/i.exec(
      text,
    )?.[1];
  return ask &&
    /\b(?:talk|speak|answer|reply|respond|write|tone|address|treat me|listen|language)\b/i.test(ask) &&
    wished
    ? preference(STYLE, "manner", `prefers: ${turned(tidy(ask))}`, 0.7)
    : null;
}

/** "Don't call me sweetie". */
function nameless(text: string): Drafts {
  const name =
    /\b(?:do not|never|stop|quit|please do not|hate it when (?:you|people)|do not like (?:it when you|being|when you|to be)|hate being)(?: ever| keep)? (?:call(?:ing|ed)?) (?:me )?["']?([^"',;.!?]{2,40})/i.exec(
      text,
    )?.[1];
  const what =
    name && tidy(name.replace(/\b(?:please|again|any ?more|ever|okay|ok|it|when|because|I)\b.*$/i, ""));
  return what && !/^(?:me|at|in|out|names|him|her|it|on|back|tonight|when)\b/i.test(what)
    ? preference("form_of_address", what.toLowerCase(), "dislikes", 0.9)
    : null;
}

export const style: Rule[] = [rule(/^.{4,200}$/, ([text = ""]) => styleOf(text))];

import { mirror, quotable } from "../mirror";

const LONG = "(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|many|several|some|\\d{1,2})";
const SPAN = `(?:(?:over|almost|nearly|about|around|more than|at least) )?(${LONG} (?:long )?(?:day|week|month|year|decade)s?)`;

type Happening = [RegExp, (found: RegExpExecArray) => string | undefined];

const is = (topic: string) => () => topic;
const plain = (text: string | undefined, limit: number) => text && quotable(mirror(text), limit);

/** What people tell in a sentence and would name with a noun: said of the message in lower case. */
const HAPPENINGS: Happening[] = [
  [
    new RegExp(
      `(?:n't|not|never|barely|hardly) (?:really |even |actually )?(?:seen|met|spoken|talked|heard|saw|see)\\b[^.!?]{0,30}? (?:in|for) ${SPAN}`,
    ),
    ([, span]) => `the ${span?.replace(/^(?:a|an|one|some) /, "")} apart`,
  ],
  [
    /(?:n't|not|never) (?:seen|met|spoken|talked)\b[^.!?]{0,30} (?:in|for) (?:ages|forever|so long|a long time|a while)/,
    is("the long time apart"),
  ],
  [
    /\bi(?:'m| am|'ve been)? (?:currently |now |also |just )?(?:started |start |been )?learning (?:how )?(?:to )?((?:[\p{L}'-]+ ?){1,4})/u,
    learned,
  ],
  [
    /\b(?:quit|stopped|stop|given up|gave up|giving up|quitting) (smoking|drinking|vaping|sugar|coffee|alcohol)\b/,
    ([, what]) => `life without ${what}`,
  ],
  [
    /\b(?:lost|losing) my job\b|\b(?:i|i'm|i've|just) (?:got |been |was |being )?(?:fired|laid off)\b/,
    is("losing your job"),
  ],
  [
    /\b(?:i|i'm|we|my \w+ and i)\b[^.!?]{0,20} (?:broke up|split up|breaking up|separated)\b|\b(?:broke up with me|dumped me|left me)\b/,
    is("the breakup"),
  ],
  [
    /\b(?:i'm|i am|we're|we are|i got|we got|just got) (?:getting |finally )?(?:married|engaged)\b/,
    is("your wedding"),
  ],
  [
    /\bmy ((?:(?!and\b)[\p{L}]+ ){0,2}?(?:sister|brother|son|daughter|mother|mum|mom|father|dad|cousin|friend|best friend|boss|uncle|aunt|ex))(?: \p{L}+)? is getting married/u,
    ([, who]) => `your ${who}'s wedding`,
  ],
  [
    /\b(?:can't|cannot|couldn't|can not|could not|barely|hardly|not|never) (?:really |even |fall a?)?(?:sleep|slept|sleeping|asleep)\b|\binsomnia\b|\b(?:lie|lying|lay|wide) awake\b|\bwake up (?:every|at) \w+/,
    is("the sleepless nights"),
  ],
  [
    /\bonly slept (?:for )?(?:\w+ ){1,2}hours?\b|\bslept (?:badly|terribly|so badly)\b/,
    is("such a short night"),
  ],
  [/\bmy (?:\w+ )?(?:phone|screen) (?:way )?too (?:much|often|long)\b/, is("all that screen time")],
  [
    /\bbarely (?:talk|speak)\b[^.!?]{0,12} any ?more\b|\bdon't (?:talk|speak) (?:to each other )?any ?more\b/,
    is("the silence between you"),
  ],
  [
    /\bforgot (?:his|her|their|my [\p{L} ]{2,20}'s) (birthday|anniversary|wedding|graduation)/u,
    ([, what]) => `the forgotten ${what}`,
  ],
  [
    /\b(?:raised|raises|raising|put up|increased) (?:the|my|our) rent\b|\brent increase\b/,
    is("the higher rent"),
  ],
  [/\bwant to (?:lose|gain) weight\b|\b(?:lose|losing|gain|gaining) (?:some )?weight\b/, is("your weight")],
  [/\bcompar(?:e|ing) myself\b/, is("comparing yourself to others")],
  [/\b(?:talk(?:s|ed|ing)?|gossip\w*) (?:\w+ )?behind my back\b/, is("the talk behind your back")],
  [
    /\b(?:i|we)(?:'re|'m| are| am)? (?:just |recently |finally )?(?:mov(?:ed|ing)) (?:here |over |back )?to (\p{L}[\p{L}-]+)/u,
    ([, where]) =>
      /^(?:a|an|the|my|our|his|her|another|be|live)$/.test(where ?? "")
        ? "the move"
        : `the move to ${place(where)}`,
  ],
  [
    /\b(?:i'm|we're|we are|i am) moving\b|\b(?:i|we) (?:just |recently )?moved (?:house|out|in|into|here)\b/,
    is("the move"),
  ],
  [
    /\blost (?:the|my) (spark|motivation|inspiration|drive|joy|confidence)\b/,
    ([, what]) => `the lost ${what}`,
  ],
  [/\bmy last day (?:at (?:work|the office|my job)|of (?:work|school))\b/, is("your last day at work")],
  [/\bafter[- ]hours\b|\bwork(?:ing)? late\b|\bovertime\b/, is("the long hours")],
];

const place = (word = "") => word.charAt(0).toUpperCase() + word.slice(1);

function learned([, rest = ""]: RegExpExecArray): string | undefined {
  const words = rest.trim().split(" ");
  const end = words.findIndex((word) =>
    /^(?:and|but|for|since|because|so|now|right|at|on|in|with|these|lately|from|by|again|which|that|it|a|lot|this|about|since)$/.test(
      word,
    ),
  );
  const what = plain((end < 0 ? words : words.slice(0, end)).join(" "), 32);
  if (!what) return undefined;
  return `learning ${/^(?:play|cook|bake|draw|paint|knit|swim|drive|sew|sing|dance|ski|surf|code|ride|speak)\b/.test(rest) ? "to " : ""}${named(what)}`;
}

const LANGUAGE =
  /^(?:japanese|spanish|french|german|italian|english|dutch|portuguese|chinese|mandarin|korean|russian|arabic|polish|turkish|greek|swedish|norwegian|danish|finnish|hebrew|hindi|latin|ukrainian|czech|irish|welsh)$/;
const named = (text: string) =>
  text.replace(/[\p{L}]+/gu, (word) => (LANGUAGE.test(word) ? place(word) : word));

/** The noun for what a message (lower case) tells, or undefined. `who` barks or snores, if that was said before. */
export function happeningIn(lower: string, who?: string): string | undefined {
  const noise =
    /\b(bark|snor|howl|meow)(?:s|es|ed|e|ing)? (?:all|every|at|the whole|through|non|so|when|whenever|too)\b|\b(?:he|she|it|they|who) (bark|snor|howl|meow)/.exec(
      lower,
    );
  if (noise) return `${who ? `${who}'s` : "the"} ${noise[1] ?? noise[2]}ing`;
  for (const [pattern, topic] of HAPPENINGS) {
    const found = pattern.exec(lower);
    const words = found && topic(found);
    if (words) return quotable(words, 48);
  }
  return undefined;
}

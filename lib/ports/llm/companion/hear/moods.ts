import type { Mood } from "./intent";

const NOT_THAT =
  /\b(?:not|isn't|wasn't|don't feel|never|no longer|less|aren't) (?:so |really |very |that |at all |feeling |too |even )*(?:sad|angry|anxious|nervous|worried|scared|stressed|mad|afraid|depressed|lonely|upset|tired|bad)\b/g;

/** Somebody else is. */
const NOT_THEIRS = /\b(?:is|gets|got|was) (?:so |really |very )*(?:angry|mad|furious|annoyed|livid)\b/g;

/** Tried in this order. */
const MOODS: [Mood, RegExp][] = [
  [
    "anxious",
    /\b(?:anxious|anxiety|nervous|worr(?:y|ied|ying|ies)|scared|afraid|terrified|panic\w*|stress\w*|overwhelm\w*|overthink\w*|freaking out|on edge|scary|dread\w*|insomnia|i (?:always )?freeze)\b|\bcan't (?:relax|calm down|stop thinking)\b/,
  ],
  [
    "angry",
    /\b(?:angry(?! (?:at|with) myself)|furious|mad at(?! myself)|so mad|pissed|annoy(?:ed|ing|s)|frustrat\w*|rage|raging|livid|unfair|fed up|sick of|can't stand|betray\w*|lied to me|cheated on me|behind my back|yelled at me|shouted at me|insulted me|humiliat\w*|so rude|raised the rent|never fixes|done with)\b|\bhate (?:my|him|her|them|this|that|it|when|how|people)\b|\bdriv\w+ me (?:crazy|mad|insane|nuts)\b|\b(?:don't|doesn't) do (?:their|there|his|her) (?:part|share|job)\b/,
  ],
  [
    "sad",
    /\b(?:sad|sadder|unhappy|depress\w*|miserable|hopeless|lonely|loneliness|heart ?broken|crying|cried|in tears|homesick|divorc\w*|tired of everything|guilty|ashamed|upset|disappointed|forgetful|left me|in hospital|hate myself|(?:angry|mad|disappointed) (?:at|with|in) myself|relaps\w+|lost a (?:patient|student|colleague))\b|\bfe(?:el|els|lt|eling) (?:so |really |very |a bit |pretty |kind of |quite )*(?:down|low|bad|awful|terrible|horrible|empty|lost|alone|numb|worthless|broken|fat|ugly|like (?:shit|crap|a failure|i can't))\b|\b(?:broke up|dumped me|break ?up|got fired|laid off|lost my job|hurts so much)\b|\bi miss\b|\b(?:rough|awful|terrible|horrible|bad|hard|worst) (?:day|week|time|night|month|year)\b|\b(?:day|today|week|it|night) was (?:really |so |just )?(?:awful|terrible|horrible|hard)\b|\b(?:not|don't feel) (?:really |very |so |that |doing )*(?:happy|okay|ok|good|fine|great|well|feeling (?:well|good|great))\b|\bnobody (?:came|cares|calls|likes me)\b|\bonly one i (?:can|could) talk to\b|\bbarely (?:talk|speak)\b|\bdon't know anyone\b|\b(?:huge|big|bad|terrible|awful) (?:fight|argument|row)\b|\bdon't know what to do with myself\b|\bcomparing myself\b/,
  ],
  [
    "tired",
    /\b(?:tired|exhausted|worn out|drained|no energy|burn(?:ed|t) ?out|so sleepy)\b|\bonly slept\b|\b(?:can't|couldn't|barely|not|hardly) (?:sleep|slept|fall asleep)\b|\bneed (?:some )?sleep\b/,
  ],
  [
    "mishap",
    /\blost my (?:keys?|phone|wallet|bag|glasses|passport|purse)\b|\b(?:late|broken|down|sick|failed) again\b|\b(?:cancel(?:l?ed)|deleted|spilled|burnt|stolen|ruined|missed (?:my|the)|never listens?|nothing works|worse than|stopped working|crashed|failed|broke down|knocked over)\b|\bkeeps? (?:dying|crashing|breaking)\b|\b(?:doesn't|won't|don't|didn't) work\b|\bhurts?\b|\bstuck (?:in|at)\b|\bbroke (?:my|his|her) (?:leg|arm|foot|ankle|wrist|hand|nose|hip)\b|\b(?:bus|train|tram|flight|plane) (?:was|is|got) (?:\w+ )?(?:late|delayed|cancell?ed)\b|\bis (?:a nightmare|broken)\b|\bwhat a (?:mess|nightmare)\b|\bugh\b|\bhate mondays\b/,
  ],
  [
    "good",
    /\bi(?:'m| am| feel| was| felt)? (?:so |really |very |super |just |feeling |such )*(?:happy|excited|thrilled|proud|over the moon|delighted|grateful|overjoyed|amazing|fantastic|wonderful|relieved|better|doing (?:great|well))\b|\b(?:so|very|really) proud\b|\bfeels? (?:so |really )?(?:good|great|amazing)\b|\b(?:good|great|wonderful|amazing|happy) news\b(?!\?)|\b(?:best|great|amazing|lovely|good|wonderful) (?:day|week)\b|\bit worked\b|\b(?:hooray|yay|woo ?hoo|yippee)\b|\bfinally (?:asleep|done|red|here|over|free|ready|mine|works?)\b|\bcan't wait\b|\bloved it\b|\bclean for \w+|\bfirst day at the new\b|\bmy team won\b|^done[!. ]*$/,
  ],
];

const SIGNS: [Mood, RegExp][] = [
  ["sad", /[😢😭💔😞😔☹🙁😿🥺😥😩]/u],
  ["angry", /[😡😠🤬👿]/u],
  ["anxious", /[😰😱😨😟😬]/u],
  ["tired", /[😴🥱😪]/u],
  ["good", /[🎉🥳🏆😁😍🤩🎊🙌😊😀😃😄❤💕💖💪]/u],
];

/** The mood of a message in lower case, or undefined when it shows none. */
export function moodOf(lower: string): Mood | undefined {
  const text = lower.slice(0, 1_500).replace(NOT_THAT, " ").replace(NOT_THEIRS, " ");
  const eased =
    /\bbut (?:now )?(?:it's|i'm|things are|everything is|that's) (?:all |much )?(?:fine|better|ok|okay|good|great|over)\b|\bbut (?:\w+ ){1,3}(?:loved|liked|enjoyed) it\b|\bbut (?:it was )?(?:fun|worth it|delicious|great)\b/.test(
      text,
    );
  if (eased) return "good";
  return MOODS.find(([, words]) => words.test(text))?.[0] ?? SIGNS.find(([, sign]) => sign.test(text))?.[0];
}

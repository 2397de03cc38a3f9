import type { Intent } from "./intent";

/** `near`: the rule holds for messages of at most so many words, and ignores a greeting before them. */
export type Rule = { intent: Intent; near?: number; any: RegExp[] };

/** Tried in this order on lower-case text; the first that matches decides, so the order is part of the meaning. */
export const RULES: Rule[] = [
  {
    intent: "intimate",
    any: [
      /\b(?:have|cyber|phone|want) sex with (?:you|me)\b|\bsext(?:ing)?\b|\b(?:send|show) (?:me )?(?:your |some )?(?:nudes?|boobs|tits|body)\b/,
      /\btalk dirty\b|\b(?:get|be|you) naked\b|\bundress\b|\bi'?m (?:so )?horny\b|\bsuck my\b|\bfuck me\b|\berotic (?:role|story|chat)/,
    ],
  },
  {
    intent: "recall",
    any: [
      /\b(?:do|did|don't|can|could) you (?:still )?(?:remember|recall|know)\b.*\b(?:i|i'm|my|me|we)\b/,
      /\bwhat(?:'s| is| was) my name\b|\bwho am i\b|\bwhat did (?:i|we) (?:say|tell|talk|mention|discuss)/,
      /\bwhat (?:do you (?:know|remember)|have i told you)\b|\bremember (?:me|what|when|that|my)\b.*\?/,
    ],
  },
  {
    intent: "cannot",
    any: [
      /```|=>|#include|console\.log|<\/\w+>|\b(?:function|def) \w+ ?\(|\b(?:const|let|var) \w+ ?=|\bselect .{1,80} from \w/,
      /(?<!\b(?:i|to|i'll|we|i've|she|he|they) )\b(?:write|fix|debug|code|refactor|implement|generate|create|make) (?:me )?(?:\w+ ){0,3}(?:code|function|script|program|regex|sql|query|app|website|essay|poem|story|song|e-?mail|letter|list|table|recipe|class|python|javascript|html)\b/,
      /\b(?:python|javascript|typescript|sql|regex|css|html|c\+\+|excel formula)\b.*\?/,
    ],
  },
  {
    intent: "goodbye",
    near: 9,
    any: [
      /^(?:(?:ok|okay|well|alright|thanks|thank you)[,!. ]*)?(?:good ?bye|bye|see (?:you|ya|u)|good ?night|gn|cya|laters?[.! ]*$|talk (?:to you )?(?:later|soon|tomorrow)|gotta go|take care|ciao|adios|tschüss|au revoir|ttyl)\b/,
      /^(?:ok |okay |well |sorry )?(?:,? ?)?(?:i'm (?:off|leaving|going to bed)|i (?:have|need|got) to (?:go|leave|sleep))(?: now)?(?:[.!,]|$)/,
    ],
  },
  {
    intent: "thanks",
    near: 8,
    any: [
      /\b(?:thanks|thank you|thx|ty|cheers|much appreciated|appreciate (?:it|that|you)|gracias|merci|danke|obrigad[oa]|grazie)\b/,
    ],
  },
  {
    intent: "howAreYou",
    near: 10,
    any: [
      /\bhow(?:'s| is| was) (?:it going|life|your (?:day|evening|morning|week|weekend|night)|everything)\b|\bhow (?:are|r|have) (?:you|u|things)\b|\bhow're you\b/,
      /\bhow do you (?:feel|do)\b|\bwhat'?s ?up$|\bwhat'?s ?up\?|\bsup\b|\bare you (?:ok|okay|well|good|alright)\b|\byou (?:ok|good|alright)\?/,
    ],
  },
  {
    intent: "about",
    any: [
      /\b(?:who|what) (?:are|r) (?:you|u)\b(?! (?:doing|thinking|talking|up to|going))|\btell me (?:\w+ )?about yourself\b/,
      /\bare you (?:a |an |the )?(?:\w+ )?(?:real|human|robot|bot|person|machine|ai|program|alive|conscious|sentient|offline|online|chatgpt|gpt)\b/,
      /\bwhat (?:can|do) you do\b|\bwhat(?:'s| is) your (?:name|purpose|job|model)\b|\bhow do you work\b|\bwhich (?:language )?model\b/,
      /\b(?:ignore|disregard|forget) (?:all |any |your |the |my )*(?:previous |prior |above |earlier |former )*(?:instructions?|prompts?|rules)\b|\bsystem prompt\b/,
    ],
  },
  {
    intent: "criticism",
    any: [
      /\byou(?:'re| are| r)? (?:so |such |just |really |a |an |fucking |pretty )*(?:stupid|useless|dumb|idiot|boring|annoying|terrible|awful|the worst|bad at this|not helpful|no help|broken|repetitive|repeating yourself)\b/,
      /\byou (?:suck|don't (?:understand|get it|listen|help)|keep repeating|already said|aren't (?:listening|helping))\b|\bfuck (?:you|off)\b/,
    ],
  },
  {
    intent: "romance",
    any: [
      /\bi(?:'m| am)? (?:think i(?:'m| am)? )?(?:really |so |truly |deeply )*(?:love|loving|in love with|falling for|have feelings for|adore|want to (?:kiss|date|marry)) (?:you|u)\b(?! (?:guys|all))/,
      /\b(?:be|become) my (?:girl|boy)friend\b|\b(?:marry|kiss|date|cuddle) me\b|\bdo you (?:love|fancy) me\b|\bgo (?:on a date|out) with me\b/,
    ],
  },
  {
    intent: "grief",
    any: [
      /\b(?:passed away|funeral|bereave\w*|grieving|mourning|miscarr\w+|put (?:him|her|my \w+) to sleep)\b|\b(?:is|are) dead\b/,
      /(?<!\b(?:phone|battery|laptop|car|computer|plants?|chat|conversation|tablet|wifi|internet) (?:just |has |have )?)\bdied\b(?! (?:laughing|of (?:laughter|embarrassment|boredom)|in (?:the|a) game))/,
      /\blost my (?:\w+ )?(?:mum|mom|mother|dad|father|brother|sister|son|daughter|baby|wife|husband|partner|friend|grand\w+|nan|gran|dog|cat|pet|uncle|aunt)\b/,
    ],
  },
  {
    intent: "anxious",
    any: [
      /\b(?:anxious|anxiety|nervous|worr(?:y|ied|ying|ies)|scared|afraid|terrified|panic\w*|stress\w*|overwhelm\w*|overthink\w*|freaking out|on edge|dread\w*|insomnia|burn(?:ed|t) ?out)\b/,
      /\bcan't (?:sleep|relax|calm down|stop thinking)\b/,
    ],
  },
  {
    intent: "angry",
    any: [
      /\b(?:angry|furious|mad at|so mad|pissed|annoy(?:ed|ing|s)|frustrat\w*|rage|raging|livid|unfair|fed up|sick of|can't stand|betray\w*|lied to me|cheated on me)\b/,
      /\bhate (?:my|him|her|them|this|that|it|when|how|people)\b|\bdriv\w+ me (?:crazy|mad|insane|nuts)\b/,
    ],
  },
  {
    intent: "sad",
    any: [
      /\b(?:sad|sadder|unhappy|depress\w*|miserable|hopeless|lonely|loneliness|heart ?broken|crying|cried|in tears|homesick|exhausted|divorc\w*|failed|tired of everything)\b/,
      /\bfe(?:el|els|lt|eling) (?:so |really |very |a bit |pretty |kind of |quite )*(?:down|low|bad|awful|terrible|horrible|empty|lost|alone|numb|worthless|broken|tired|like (?:shit|crap|a failure))\b/,
      /\b(?:broke up|dumped me|break ?up|got fired|lost my job|hurts so much)\b|\bi miss (?:him|her|them|my)\b|\b(?:rough|awful|terrible|horrible|bad|hard|worst) (?:day|week|time|night|month|year)\b/,
      /\b(?:not|don't feel) (?:really |very |so |that |doing )*(?:happy|okay|ok|good|fine|great|well|feeling (?:well|good|great))\b/,
    ],
  },
  {
    intent: "good",
    any: [
      /\bi(?:'m| am| feel| was)? (?:so |really |very |super |just |feeling )*(?:happy|excited|thrilled|proud|over the moon|delighted|grateful|overjoyed|amazing|fantastic|wonderful|relieved|doing (?:great|well))\b/,
      /\b(?:i|we)(?:'ve| have)? (?:just |finally |actually )*(?:passed(?! (?:out|away|by|on|my bedtime))|won(?!')|aced|nailed|graduated|landed (?:the|a)|achieved|finished (?:my|the)|did it|made it|beat my|got (?:in\b(?! (?:a|trouble))|accepted|engaged|married|promoted|hired|better|good))\b/,
      /\bgot (?:the|a|my) (?:\w+ )?(?:job|promotion|raise|offer|scholarship|degree|licen[cs]e|dog|puppy|kitten)\b|\b(?:good|great|wonderful|amazing|happy) news\b|\b(?:best|great|amazing|lovely|good|wonderful) (?:day|week)\b/,
      /\bit worked\b|\bi'?m pregnant\b|\b(?:hooray|yay|woo ?hoo|yippee)\b/,
    ],
  },
  {
    intent: "advice",
    any: [
      /\bwhat (?:should|shall|can|could|would you) (?:i )?(?:do|say|wear|try|choose)\b|\bshould i\b|\bdo you think i should\b|\bwhat do you (?:recommend|suggest)\b/,
      /\bhow (?:do|can|should|could|to|would) (?:i |we |you )?(?:\w+ )?(?:stop|deal|cope|handle|get over|get better|improve|learn|start|become|make friends|tell|talk|move on|manage|be|feel|find|decide|know if|motivate|stay|forgive|help)\b/,
      /\b(?:any|some|an?|your) (?:advice|tips?|ideas|suggestions?)\b|\bhelp me\b|\bcan you help\b|\badvise me\b/,
    ],
  },
  {
    intent: "opinion",
    any: [
      /\bwhat do you think (?:of|about)\b|\bwhat(?:'s| is| are) your (?:favou?rite|opinion|view|take|thoughts?)\b|\bhave you (?:ever|seen|been|read|heard|tried|got)\b/,
      /\bdo you (?:like|love|enjoy|hate|prefer|believe|have|ever|want|dream|know)\b|\bwould you (?:like|rather|ever)\b|\bare you (?:into|interested|a fan|happy|sad|lonely|bored)\b/,
    ],
  },
  {
    intent: "cannot",
    any: [
      /^(?:hey |hi |ok |so |and |please |can you |could you )*(?:(?:who|when|where|which \w+|how (?:many|much|far|old|tall|long|big|high|fast|heavy)(?: \w+)?) (?:is|are|was|were|did|do|does|will|can|has|invented|wrote|won|discovered|made)|what(?:'s| is| are| was| were| does| did| year| time| day)|how do (?:you|i) (?:spell|pronounce|cook|install|build)|why (?:is|are|do|does|did|was|were)|define|translate|calculate|convert|summari[sz]e|search|google|look up|solve)\b(?!.*\b(?:my|i|i'm|me|you|your|we|our|he|she|they|people)\b)/,
      /\btell me (?:a|another) (?:joke|story)\b|\bany jokes\b|\b(?:capital|population|president) of\b|\bsquare root\b|\b(?:weather|forecast|news|stock price)\b[^.!]*\?/,
      /^(?:what(?:'s| is) |calculate |how much is )?[\d\s().,]+[-+*/x×÷^][\d\s().,+\-*/x×÷^]*[=? ]*$/,
    ],
  },
  { intent: "plan", any: [] },
  {
    intent: "like",
    any: [
      /\bi (?:really |just |so |also |still |absolutely )*(?:love|like|enjoy|adore|prefer)\b|\bmy favou?rite\b/,
    ],
  },
  {
    intent: "short",
    near: 5,
    any: [
      /^(?:i don'?t know|idk|dunno|not sure|maybe|hm+|o?k(?:ay)?|lol|(?:ha)+h?|fine|whatever|nothing(?: much)?|i guess(?: so)?|so so|meh|nvm|never ?mind|test(?:ing)?|wow|oh|cool|nice|great)[.!? ]*$/,
    ],
  },
  {
    intent: "yes",
    near: 4,
    any: [
      /^(?:yes|yeah|yep|yup|ya|sure|of course|definitely|absolutely|exactly|right|correct|true|i do|i am|i did|i have|i will|indeed|totally|y|mhm|uh huh|please do|why not|sounds good)\b/,
    ],
  },
  {
    intent: "no",
    near: 4,
    any: [
      /^(?:no|nope|nah|not really|never|not yet|not at all|n|no way|neither)\b|^(?:i don't|i'm not|i didn't|i haven't)[.! ]*$/,
    ],
  },
  {
    intent: "greeting",
    near: 5,
    any: [
      /^(?:hi|hello|hey|hiya|heya|hallo|yo|howdy|greetings|good (?:morning|afternoon|evening|day)|hola|bonjour|ciao|olá|ola|salut|namaste|hej|merhaba|aloha|i'm back)\b|^(?:morning|evening|it'?s me)[.! ]*$/,
    ],
  },
];

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
    intent: "joke",
    any: [
      /\b(?:tell|know|got|make|another|have|say) (?:me )?(?:a |another |any |some )?(?:\w+ )?(?:jokes?|something funny)\b|\bmake me laugh\b|\bany jokes\b|^another joke/,
    ],
  },
  {
    intent: "cheer",
    any: [
      /\b(?:cheer me up|say something (?:nice|kind|good)|tell me something (?:nice|kind|good|positive|sweet)|something nice(?: please)?[.! ]*$|motivate me|inspire me|encourage me|compliment me|give me (?:a compliment|courage|hope|strength)|i need (?:motivation|encouragement|a hug)|hug me|give me a hug|virtual hug)\b/,
    ],
  },
  {
    intent: "play",
    any: [
      /\b(?:let's|can we|do you want to|wanna|want to) play (?:a game|something|with me)\b|(?<!\b(?:i|to|i'll|we|she|he|they) )\b(?:write|tell|read|make|sing|give) me (?:a |another |an? \w+ )?(?:poem|story|song|haiku|bedtime story|fun fact|fact)\b|(?<!\b(?:i|to|i'll|we|she|he|they) )\b(?:write|tell) a (?:poem|story|haiku)\b|\btell me something (?:interesting|new|random)\b|\b(?:fun|random) fact\b/,
    ],
  },
  {
    intent: "cannot",
    any: [
      /```|=>|#include|console\.log|<\/\w+>|\b(?:function|def) \w+ ?\(|\b(?:const|let|var) \w+ ?=|\bselect .{1,80} from \w/,
      /(?<!\b(?:i|to|i'll|we|i've|she|he|they) )\b(?:write|fix|debug|code|refactor|implement|generate|create|make) (?:me )?(?:\w+ ){0,3}(?:code|function|script|program|regex|sql|query|app|website|essay|e-?mail|letter|list|table|recipe|class|python|javascript|html)\b/,
      /\b(?:python|javascript|typescript|sql|regex|css|html|c\+\+|excel formula)\b.*\?/,
      /\b(?:remind me|set (?:a|an|the) (?:timer|alarm|reminder)|call (?:someone|mom|mum|him|her|the police|\w+) for me|play (?:some |a )?(?:music|song)|open (?:the|my) \w+|send (?:an? |him |her )?(?:e-?mail|message|text)|order (?:me )?(?:a )?(?:pizza|food|taxi)|book (?:me )?a)\b(?!.*\bi\b.*\bshould\b)/,
      /\b(?:translate|how do you say)\b.*\b(?:in(?:to)?|to) (?:french|spanish|german|english|italian|\w+ese|\w+ish)\b/,
    ],
  },
  {
    intent: "goodbye",
    near: 9,
    any: [
      /^(?:(?:ok|okay|well|alright|thanks|thank you|thanks a lot|cool|great|nice|haha|lol|anyway)[,!. ]*)*(?:good ?bye|bye|see (?:you|ya|u)|good ?night|gn|cya|laters?[.! ]*$|talk (?:to you )?(?:later|soon|tomorrow)|gotta go|take care|ciao|adios|tschüss|au revoir|ttyl)\b/,
      /^(?:ok |okay |well |sorry )?(?:,? ?)?(?:i'm (?:off|leaving|going to (?:bed|sleep))|i (?:have|need|got) to (?:go|leave|sleep))(?: now)?(?:[.!,]|$)/,
    ],
  },
  {
    intent: "reciprocal",
    near: 8,
    any: [
      /^(?:(?:i'm|i am|all|pretty|very|quite|really|doing|not) )*(?:good|fine|well|great|ok|okay|bad|alright)[,.! ]*(?:thanks|thank you)?[,.! ]*(?:and )?(?:how are you|how about you|what about you|you|yourself)\?*$/,
    ],
  },
  {
    intent: "thanks",
    near: 7,
    any: [
      /^(?!no\b).*\b(?:thanks|thank you|thx|ty|cheers|much appreciated|appreciate (?:it|that|you)|gracias|merci|danke|obrigad[oa]|grazie)\b/,
      /\byou(?:'re| are) (?:so |really |very |such |a |an |the )*(?:nice|sweet|kind(?! of)|funny|cool|great|smart|helpful|best|good listener|lovely|cute|amazing|awesome|wise)\b|\bnice (?:talking|chatting|to talk) (?:to|with) you\b|\bi (?:really )?like (?:you|talking (?:to|with) you)\b/,
    ],
  },
  {
    intent: "howAreYou",
    near: 10,
    any: [
      /\bhow(?:'s| is| was) (?:it going|life|your (?:day|evening|morning|week|weekend|night)|everything)\b|\bhow (?:are|r|have) (?:you|u|things)\b|\bhow're you\b/,
      /\bhow do you (?:feel|do)\b|\bwhat'?s ?up$|\bwhat'?s ?up\?|\bsup\b|\bare you (?:ok|okay|well|good|alright)\b|\byou (?:ok|good|alright)\?|\bwhat are you (?:doing|up to)\b|\bhow (?:about|are) (?:you|yourself)\?*$/,
    ],
  },
  {
    intent: "abilities",
    any: [
      /\bcan you (?:really )?(?:learn from me|get better)\b|\bcan you (?:really )?(?:remember|understand|learn|speak|search|read|write|code|translate|see|hear)(?: (?:things|stuff|me|code|images|pictures|\w+))?\s*(?:\?|$)/,
      /\bwhat (?:can|could|do) you (?:do|help)\b|\bwhat are you (?:good|here) (?:at|for)\b|\bhow (?:can|do) you (?:help|work)\b|\bwhat(?:'s| is) your (?:purpose|job)\b/,
    ],
  },
  {
    intent: "about",
    any: [
      /\b(?:who|what) (?:are|r) (?:you|u)\b(?! (?:doing|thinking|talking|up to|going))|\btell me (?:\w+ )?about yourself\b/,
      /\bare you (?:a |an |the )?(?:\w+ )?(?:real|human|robot|bot|person|machine|ai|program|alive|conscious|sentient|offline|online|chatgpt|gpt|married|single|old|young)\b/,
      /\bwhat(?:'s| is) your (?:name|model|age)\b|\bwhat (?:should|can|do|may) i call you\b|\bwho (?:made|created|built|programmed|wrote) you\b|\bwhich (?:language )?model\b|\bhow old are you\b|\bwhere (?:are you from|do you (?:live|come from))\b/,
      /\b(?:do|can|could) you (?:have (?:a |any )?(?:feelings|emotions|a body|friends|family|soul|memory|name|age)|feel(?: anything| pain| things| love)?|sleep|dream|eat|think|cry|hear me|see me)(?: at all| too| really)?\s*(?:\?|$)|\bdo you (?:really )?(?:understand|listen)\b/,
      /\b(?:ignore|disregard|forget) (?:all |any |your |the |my )*(?:previous |prior |above |earlier |former )*(?:instructions?|prompts?|rules)\b|\bsystem prompt\b/,
    ],
  },
  {
    intent: "criticism",
    any: [
      /^(?:ok |well |wow )?(?:this|it)(?:'s| is)(?: all)? (?:so |just |really )?(?:stupid|dumb|useless|pointless|nonsense|annoying|a waste of time|lame|boring)[.! ]*$|\byou (?:just |only |always )?(?:repeat|say the same)\b|\bsay something (?:original|new|else|different|smart)\b|\bwhy are you so\b/,
      /\byou(?:'re| are| r)? (?:so |such |just |really |a |an |fucking |pretty |kind of )*(?:stupid|useless|dumb|idiot|boring|annoying|terrible|awful|the worst|bad at this|not helpful|no help|broken|repetitive|repeating yourself)\b/,
      /\byou (?:suck|don't (?:understand|get it|listen|help)|keep repeating|already said|aren't (?:listening|helping)|make no sense)\b|\bfuck (?:you|off)\b|\bthat(?:'s| is| makes) (?:not helpful|no sense|nonsense)\b/,
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
    intent: "space",
    near: 6,
    any: [/^(?:please )?(?:leave me alone|go away|shut up|stop(?: it| talking)?|be quiet|let me be)\b/],
  },
  {
    intent: "leaveIt",
    any: [
      /\b(?:don't|do not|rather not|not) (?:really )?(?:want to |like to |feel like )?talk(?:ing)? about (?:it|that|this)\b|\b(?:change the (?:subject|topic)|talk about something else|drop it|leave it|rather not say)\b/,
    ],
  },
  {
    intent: "recall",
    any: [
      /\b(?:do|did|don't|can|could) you (?:still )?(?:remember|recall)\b|\bdo you (?:still )?know (?:my|what i|where i|when i|who i|how (?:old|long) i|what my|who my|where my|when my)\b/,
      /\bwhat(?:'s| is| was) my name\b|\bwho am i[?!. ]*$|\bwhat did (?:i|we) (?:say|tell|talk|mention|discuss)|\bwhat were we talking\b|^what else (?:was|were|did|have) (?:on my|i|my)\b|^how (?:much|many|often|far) \p{L}* ?(?:did|do|have) i\b/u,
      /\bwhat (?:do you (?:know|remember)|have i told you)\b|\bremember (?:me|what|when|that|my|why|who)\b.*\?/,
      /^(?:hey |hi |so |and |ok |okay |but |well |now )*,? ?(?:what|who)(?:'s| is| was| are| were) (?:the name of )?(?:my|our) (?!(?:problem|purpose|fault|point|next step|best option|options)\b)/,
      /^(?:hey |so |and |ok |okay |but |now )*,? ?(?:where|when|how old|how long|which day|what day|what time)(?:'s| is| was| are| am| were| do| did| does| will) (?:i|my|our|we)\b(?! (?:start|begin|even|go wrong|find|get|buy|stop|ever|finally|be happy|put))/,
      /^(?:hey |so |and |ok |but )*,? ?(?:what|which) (?!(?:should|can|could|would|will|if)\b)[\p{L}]+ (?:do|did|am|was) i (?!do wrong|doing wrong|need|have to)/u,
      /^(?:hey |so |and |ok |but )*,? ?what did i (?!do (?:wrong|to))|^(?:so |and )?what am i (?:learning|planning|allergic|studying|reading|called|working)|\bwhat do i do (?:for|as)\b/,
      /\bwhose \w+ did i\b|^(?:who|where|when|why) did (?:i|my)\b|^who(?:'s| is) \p{Lu}?[\p{L}]+\?*$/u,
    ],
  },
  {
    intent: "tried",
    near: 10,
    any: [
      /\bi(?:'ve| have)? (?:already |have already )?(?:tried|did|do|done) (?:that|it|this|all that|those)\b|\balready (?:tried|did|do|doing)\b|^i tried\b/,
      /\beasier said than done\b|\b(?:that|it|this)(?: really)? (?:doesn't|won't|didn't|wouldn't|never) (?:work|help)(?:s|ed)?\b|\bi can't do that\b|\b(?:that's )?not (?:that easy|possible|realistic)\b|\bwon't (?:work|help)\b/,
    ],
  },
  {
    intent: "willTry",
    near: 8,
    any: [
      /^(?:ok(?:ay)?|yes|yeah|sure|fine|alright|good|great|maybe|hm+|cool)?[,.! ]*(?:i'll|i will|i could|i might|let's|i think i'll|i'm going to) (?:try|do|give|start|talk|call|write|ask|think about)\b/,
      /^(?:oh |ok |yes |yeah |that's a |that is a |what a |a |such a |\w+ is a )*(?:good|great|nice|lovely|fun|interesting|cool) (?:idea|one|tip|advice|suggestion|thought|point)\b|\bthat (?:helps|helped|could work|might work|sounds (?:good|nice|great|doable|fun))\b|^sounds (?:good|great|nice)\b/,
    ],
  },
  {
    intent: "whatIf",
    any: [/\bwhat if\b(?!.*\bwe (?:play|talk)\b)|\bwhat happens if\b/],
  },
  {
    intent: "normal",
    any: [
      /\bis (?:it|that|this) (?:normal|ok|okay|weird|bad|wrong|strange|stupid|selfish)\b.*\?|\bam i (?:normal|crazy|weird|wrong|a bad \w+|selfish|overreacting|the only one)\b|\bis something wrong with me\b|\bwhat(?:'s| is) wrong with me\b/,
    ],
  },
];

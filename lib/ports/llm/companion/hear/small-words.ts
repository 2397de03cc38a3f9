import type { Rule } from "./rules";

/** What a few words can mean; tried last. */
export const SMALL_WORDS: Rule[] = [
  {
    intent: "noise",
    near: 7,
    any: [
      /^(?:not much,? )?(?:i'm |i am )?(?:just )?(?:testing|trying|checking)(?: (?:this|it|you))?(?: out)?(?: here)?[.! ]*$|^(?:test(?:ing)?|abc|asdf\w*|qwert\w*|1 2 3|123|blah(?: blah)*|lorem ipsum|foo|bar|[bcdfghjklmnpqrstvwxz]{4,}|(?:[asdfghjkl]{7,}))[.!? ]*$/,
    ],
  },
  {
    intent: "laugh",
    near: 5,
    any: [
      /^(?:(?:ha){2,}h?|he(?:he)+|lo+l|lmao|rofl|xd|hihi)\b(?!.*\b(?:ok|but)\b)|^(?:that's (?:so )?funny|good one|nice one|you're funny)\b|^(?:😂|🤣)+/,
    ],
  },
  {
    intent: "sorry",
    near: 5,
    any: [
      /^(?:oh |i'm |im )?(?:so )?sorry\b(?! to hear)[,.! ]*(?:about that|for that|my bad)?[.! ]*$|^my bad\b|^i apologi[sz]e\b/,
    ],
  },
  {
    intent: "dunno",
    near: 7,
    any: [
      /^(?:well,? |hm+,? |honestly,? |i really |to be honest,? )?(?:i (?:really |honestly )?don't (?:really )?know(?: yet| really)?|idk|dunno|not sure(?: yet)?|no idea|no clue|hard to say|i'm not sure|i have no idea|maybe|perhaps|can't say|depends|it depends|i guess|who knows)[.!? ]*$/,
    ],
  },
  {
    intent: "soSo",
    near: 5,
    any: [
      /^(?:(?:it's|i'm|it was|just|kind of) )*(?:so so|so-so|meh|not (?:great|bad|so bad|too bad|so good|the best)|could be (?:better|worse)|okay-ish|mixed|average|the usual|same as always|bearable|been better)(?: i guess)?[.! ]*$/,
    ],
  },
  {
    intent: "fine",
    near: 6,
    any: [
      /^(?:(?:i'm|i am|it's|it was|all|everything is|everything's|pretty|quite|very|really|doing|feeling|just|ok,?|yes,?|i feel) )*(?:good|fine|well|great|ok|okay|alright|all right|better|not bad at all|perfect|excellent|wonderful)(?: (?:today|now|i guess|actually|so far))?[.! ]*$/,
    ],
  },
  {
    intent: "no",
    near: 9,
    any: [
      /^(?:no|nope|nah|not really|not yet|not at all|no way)\b(?! (?:idea|clue|one)\b)|^(?:n|never|neither|nobody|no one|nothing)[.! ]*$|^(?:i don't|i'm not|i didn't|i haven't|i can't)[.! ]*$/,
    ],
  },
  {
    intent: "yes",
    near: 9,
    any: [
      /^(?:yes|yeah|yea|yep|yup|ya|sure|of course|definitely|absolutely|exactly|indeed|mhm|uh huh)\b/,
      /^(?:(?:right|correct|true|i do|i am|i did|i have|i will|i would|totally|y|please do|please|why not|very(?: much)?|a lot|a bit|a little|kind of|sort of|sometimes|often|always|usually|both|i think so|you're right|you are right|makes sense|that makes sense|good point|that's (?:right|true|it)|it is|it does|it was|👍)(?: so)?)[.! ]*$/,
    ],
  },
  {
    intent: "greeting",
    near: 5,
    any: [
      /^(?:hi|hello|hey|hiya|heya|hallo|yo|howdy|greetings|good (?:morning|afternoon|evening|day)|hola|bonjour|ciao|olá|ola|salut|namaste|hej|merhaba|aloha|i'm back)\b|^(?:morning|evening|it'?s me)[.! ]*$/,
    ],
  },
  {
    intent: "short",
    near: 5,
    any: [
      /^(?:hm+|o?k(?:ay)?|whatever|(?:nothing|not)(?: much)?|nvm|never ?mind|wow|oh|cool|nice|great|ah+|aww*|alright|right|lol ok|k|hm+ ok|i see|fair enough|got it|interesting)[.!? ]*$/,
    ],
  },
];

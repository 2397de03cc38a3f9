/** What people say before they say something. */
const LEAD =
  /^(?:(?:ok(?:ay)?|so|well|yeah|yea|yes|yep|yup|yup|no|nope|nah|oh|ah|aw|um+|uh+|er+m*|hm+|hey(?: there)?|hi(?: there| everyone| all| again)?|hello(?: there| dear| everyone)?|hiya|heya|yo|howdy|greetings|good (?:morning|evening|afternoon|day)|dear|sorry|btw|by the way|honestly|honest|actually|anyway|anyways|also|plus|and|but|then|because|since|ha|haha+|lol|lmao|omg|oh my god|wow|yay|hooray|ugh|sigh|guess what|guess who|fun fact(?: about me)?|just|recently|really|still|true story|random fact|to be (?:fully |completely |totally |quite )?(?:honest|fair|frank)(?: with you)?|tbh|ngl|not gonna lie|not going to lie|fyi|for your information|you know(?: what)?|you see|see|i mean(?! to\b)|look|listen|basically|essentially|unfortunately|sadly|regrettably|luckily|fortunately|thankfully|apparently|obviously|surprisingly|believe it or not|funnily enough|finally|frankly|seriously|personally|(?:just )?so you know|just (?:a heads up|to let you know|saying|fyi)|heads up|for (?:the record|context|what it is worth|reference|background)|as (?:you know|i said|mentioned|for me|of (?:late|now|today|this (?:week|month|year)))|in fact|in case you (?:wondered|were wondering|did not know)|speaking of which|on (?:a different|another) note|on top of that|besides|apart from that|by profession|at the moment|right now|currently|these days|nowadays|lately|recently|now|today|update|news|news flash|(?:good|bad|big|great|sad|happy|exciting|huge|amazing|terrible|awful|some|small|little) news(?: today| everyone)?|little update|first of all|firstly|secondly|one thing|another thing|(?:a )?bit about me|about me|me|my turn|same here|same|me too|thanks|thank you|thx|cool|nice|great|right|sure|of course|true|exactly|correct|kinda|kind of|sort of|oops|ps|p\.s|edit|i (?:should|have to|must|need to|want to|wanted to|would like to|can|forgot to|just wanted to|did not) (?:also |just |probably )?(?:say|mention|tell you|add|admit|confess|let you know|share|introduce myself)(?: that)?|let me (?:tell you|introduce myself|explain)(?: that)?|i(?: have)? (?:told|tell) you(?: already| before| that)?(?: that)?|did i (?:mention|tell you|say)(?: that)?|you (?:should|might want to|may want to|need to|have to|must) know(?: that)?|(?:please )?(?:remember|note|know|keep in mind|do not forget|bear in mind)(?: for (?:next time|later|the future))?(?: that)?|the (?:thing|truth|fact|problem|good news|bad news) is(?: that)?|i am (?:happy|proud|glad|sad|sorry|pleased|excited|ashamed|embarrassed|afraid) to (?:say|tell you|announce|report|admit)(?: that)?|i am (?:so )?(?:happy|glad|proud|sad|excited|pleased) (?:because|that|as)|(?:as )?(?:it )?(?:turns|turned) out(?: that)?|both(?= my\b)|all(?: of)?(?= my\b)|believe me|no joke|no cap|ever since)(?:[\s,:!.;–—-]+|$))+/i;
const TAIL =
  /[\s,;:–—-]+(?:btw|by the way|(?:it is )?(?:so |very )?(?:nice|great|good|lovely|pleased|glad|happy|pleasure|a pleasure) (?:to meet|to know|to see|meeting) (?:you|ya|u)(?: all| too)?|lol|lmao|haha+|hehe|ha|tbh|ngl|fyi|rn|right now|at the moment|atm|currently|now|nowadays|these days|too|as well|also|actually|though|tho|really|honestly|you know|finally|sadly|unfortunately|luckily|thankfully|fortunately|apparently|alas|thank god|thank goodness|i guess|i suppose|i am afraid|if you (?:must|want to|wanna) know|if (?:that|it) (?:matters|helps)|in case you (?:are|were) (?:wondering|curious|interested)|for what it is worth|just so you know|to be honest|to be fair|believe it or not|of course|obviously|already|again|remember|dear|mate|man|bro|dude|okay|ok|yay|omg|woohoo|hooray|ugh|please|pls|plz|and stuff|and so on|and all that|etc|or whatever|or something|never mind|anyway|lately|so far|no lie|no joke|not gonna lie|mind you|may i add|did i (?:mention|tell you)(?: that)?|x+)[\s.!?,;:)]*$/i;
/** Small words inside "I really am", "I have just been", "I am currently" that change nothing. */
const INSIDE =
  /\b(I|I am|I was|I have|I have been|I do|I do not|I cannot|I will|I would|I had|is|has|(?:he|she|they|it)) (?:just|really|actually|currently|also|still|literally|basically|honestly|kinda|kind of|sort of|totally|absolutely|definitely|officially|now|sadly|unfortunately|luckily|finally|recently|legit|lowkey|truly|genuinely|simply|personally|technically|obviously|already|proudly|happily|presently|originally|fucking|freaking|bloody|so|very|quite|pretty|rather(?! you|.* than )|deeply|super|deathly|severely|highly|extremely|incredibly|terribly|badly|seriously|slightly|mildly|mostly|mainly|clinically|fully|completely|at the moment|right now|these days|at present|self-confessed|as it happens)(?= )(?!,? than)/gi;

/** A sentence or clause without the words around what it says. */
export function bare(text: string): string {
  let words = text.trim();
  for (let before = ""; before !== words; ) {
    before = words;
    words = words.replace(LEAD, "").replace(/^[\s,;:.!?*~"()[\]–—-]+/, "");
  }
  for (let before = ""; before !== words; ) {
    before = words;
    words = words.replace(TAIL, "").replace(/[\s,;:.!?*~"()[\]–—-]+$/, "");
  }
  // "I get up at seven now instead of five": how it is now is how it is.
  words = words.replace(
    / now (?=instead of|because of|rather than|with my|every|on \p{L}+days|that I am)/iu,
    " ",
  );
  for (let before = "", rounds = 0; before !== words && rounds < 4; rounds++) {
    before = words;
    words = words.replace(INSIDE, "$1");
  }
  return words;
}

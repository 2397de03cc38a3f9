import type { Rule } from "./rules";

/** Asking for advice, for more of it, or after what was said; tried after the other rules. */
export const REQUESTS: Rule[] = [
  {
    intent: "more",
    near: 7,
    any: [
      /^(?:ok |and |hm+ |well |do you have |got |have you |you have )*(?:any(?:thing)? (?:other|more|else)\b|what else[?!. ]*$|what else (?:do you|have you|is there)|something else|another (?:one|idea|tip)|(?:other|more) (?:ideas|tips|suggestions)|more(?: please)?[.!? ]*$|next[.!? ]*$|give me (?:another|more))/,
      /^(?:and|so|ok)?,? ?(?:for example|like what|such as|e\.?g\.?|how (?:exactly|so|do i do that)|in what way|how|(?:\w+ )?how|go on|continue|tell me more|keep going)[.!? ]*$/,
    ],
  },
  {
    intent: "why",
    near: 6,
    any: [
      /^(?:but |and |ok )?(?:why|how come|why not|what for)(?: do you (?:ask|say that|think so|want to know)| that| is that| should i)?[?!. ]*$/,
    ],
  },
  {
    intent: "meaning",
    near: 7,
    any: [
      /^(?:but |sorry,? )?(?:what|huh|pardon|come again|excuse me|what do you mean(?: by that)?|what does that mean|i don't (?:understand|get it|follow)(?: (?:you|that|what you mean))?|what are you (?:talking about|saying)|\?+)[?!. ]*$/,
    ],
  },
  {
    intent: "really",
    near: 4,
    any: [
      /^(?:oh )?(?:really|seriously|are you sure|honestly|is that so|you think(?: so)?|do you think so)[?!. ]*$/,
    ],
  },
  {
    intent: "advice",
    any: [
      /\bwhat (?:would|do|can|could) you (?:suggest|recommend|advise)\b|\bcan you (?:suggest|recommend|advise)\b|^(?:please )?(?:suggest|recommend)(?: me)? \w+|\b(?:what|anything that) (?:would|could|can|might) help\b/,
      /\bwhat (?:else )?(?:should|shall|can|could|would|might|do|to) (?:i|we|you|he|she|they|one) (?:do|say|wear|try|choose|pack|bring|buy|get|put|cook|make|tell|write|plant|give|read|watch|play|eat|ask|answer|start|learn|take|use|see|draw|paint)\b(?! you| for a living| for work)|\bwhat would you do\b|\bwhat (?:to|should i) (?:do|say|wear|cook|get|buy|read)\b/,
      /\bshould (?:i|we)\b|\bi should\b.*\?|\bi'm (?:so |really |very )?bored\b|\bdo you think i should\b|\bwhat do you (?:recommend|suggest|advise)\b|\b(?:what|which) \w+ (?:should|shall|can|could|would) (?:i|we|you)\b|\bwhere (?:do|should|can|could) i (?:even |ever )?(?:begin|start|find|go|meet|get)\b/,
      /^(?:and |so |but |ok |please )*how to\b|\bhow (?:do|can|should|could|would|might) (?:i|we|you|one|people|someone|anyone)\b(?! (?:you|know (?:you|if you)|mean|feel about you|work[?]))/,
      /\b(?:any|some|an?|your|another) (?:good |other |quick |more )?(?:advice|tips?|tricks?|ideas?|suggestions?)\b(?! is)|\badvice\?|\bhelp me (?!understand you)|\badvise me\b|\bwhat (?:helps|works|can help|could help)\b|\bi (?:need|want|could use) (?:some |your )?(?:advice|help with|ideas|tips)\b/,
      /\b(?:don't|do not) know (?:what|how|where|who|if|whether) (?:to|i should|should)\b(?! say| do with myself)/,
    ],
  },
  {
    intent: "opening",
    near: 9,
    any: [
      /\b(?:can|could|will|would) you (?:help me|listen|talk)(?: with something| to me)?[?!. ]*$|\bi need (?:someone|somebody) to (?:talk to|listen)|\bcan (?:we|i) (?:talk|ask you something|tell you something|vent)|\bi (?:want|need|would like|'d like) to (?:talk(?: about something)?|vent|tell you something|ask (?:you )?something|get something off my chest)[?!. ]*$|\bguess what\b|\bi have (?:a question|something to tell you)\b|\bi need help[.! ]*$|^help[.! ]*$|\bare you there\b|\byou won't believe\b|^(?:ok(?:ay)?,? )?(?:in )?english(?: (?:then|please|is fine|it is))?[.! ]*$|\bdo you want to (?:hear|know) (?:a|my|something|what)\b|\bwant to hear a secret\b|\bkeep a secret\b|^what a (?:day|week|night|morning|mess|year)\b|^(?:ugh+|argh+|omg|oh (?:my god|no|man))[.! ]*$/,
    ],
  },
  {
    intent: "knows",
    any: [/\bdo you know (?!what|how|why|when|who|where|if|whether|that|my|me|any|a good)\b/],
  },
  {
    intent: "opinion",
    any: [
      /\bwhat do you think\b|\bwhat(?:'s| is| are) your (?:favou?rite|opinion|view|take|thoughts?)\b|\bhave you (?:ever|seen|been|read|heard|tried|got)\b/,
      /\bdo you (?:like|love|enjoy|hate|prefer|believe|have|ever|want|know|play|watch|listen|read|drink|cook|think)\b|\bwould you (?:like|rather|ever)\b|\bare you (?:into|interested|a fan|happy|sad|lonely|bored)\b/,
    ],
  },
  {
    intent: "cannot",
    any: [
      /\b(?:can|could|will|would) you (?:write|do|make|fix|code|draw|send|solve|finish) (?:it|this|that|my \w+)\b|^what (?:could|can|might) (?:it|this|that) be[?! ]*$/,
      /^(?:hey |hi |ok |so |and |please |can you |could you )*(?:(?:who|when|where|which \w+|how (?:many|much|far|old|tall|long|big|high|fast|heavy)(?: \w+)?) (?:is|are|was|were|did|do|does|will|can|has|invented|wrote|won|discovered|made)|what(?:'s| is| are| was| were| does| did| year| time| day)|how do (?:you|i) (?:spell|pronounce|cook|install|build)|why (?:is|are|do|does|did|was|were)|define|translate|calculate|convert|summari[sz]e|search|google|look up|solve)\b(?!.*\b(?:my|i|i'm|me|you|your|we|our|he|she|they|people)\b)/,
      /\b(?:capital|population|president) of\b|\bsquare root\b|\b(?:weather|forecast|news|stock price)\b[^.!]*\?|\bwhat time is it\b|\bwhat(?:'s| is) the (?:time|date|day)\b/,
    ],
  },
];

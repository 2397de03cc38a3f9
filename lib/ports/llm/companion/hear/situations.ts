import type { ThemeId } from "../speak/themes";

/** By which words on lower-case text a situation is known: what tells more than a thing named in passing. */
export const SITUATIONS: [ThemeId, string][] = [
  ["motivation", "so much to do|to-?do list|too many things"],
  [
    "pet",
    "(?:cat|dog|kitten|puppy|rabbit|hamster) is (?:sick|ill|limping|not eating)|hasn't eaten since|the vet",
  ],
  ["bond", "(?:lent|owes me|paid me back|pay me back|borrowed)"],
  [
    "parents",
    "live so far away|getting (?:so )?(?:forgetful|frail|older)|dementia|alzheimer\\w*|nursing home",
  ],
  ["single", "still single|i'm single|being single|(?:find|finding|found) someone|ever find love"],
  ["retirement", "retired|retirement|days feel empty"],
  ["baby", "pregnan(?:t|cy)|expecting a baby|midwife|ultrasound|due date"],
  ["dream", "dreamt|dreamed|(?:weird|strange|bad|crazy|recurring) dreams?|dream about|nightmares?"],
  [
    "shyness",
    "(?:really |so |too |very )?shy|socially awkward|introvert\\w*|small talk|talk to (?:strangers|new people)|what to say to people",
  ],
  [
    "household",
    "dishes|chores|housework|(?:so |always |very )messy|clean(?:ing)? (?:up|the)|tidy\\w*|vacuum\\w*",
  ],
  [
    "grief",
    "passed away|funeral|grief|grieving|grieve|mourn\\w*|died|death|lost a (?:patient|friend|colleague)",
  ],
  [
    "decision",
    "torn between|should i (?:\\S+ ){1,6}or|pros and cons|choose between|can't decide (?:if|whether|between)|can't choose|or stay|on the one hand|big decision|what to do next|what to do with my life|at a crossroads",
  ],
  ["barking", "bark(?:s|ing|ed)?|howl(?:s|ing|ed)?"],
  [
    "newPet",
    "(?:adopt\\w*|get(?:ting)?|got|bought|rescued) (?:a |an |our |my |the )?(?:\\p{L}+ )?(?:kitten|puppy|dog|cat|rabbit|hamster|pet)|kittens?|pupp(?:y|ies)",
  ],
  ["interview", "(?:job )?interviews?|weakness(?:es)?"],
  [
    "stage",
    "presentations?|presenting|public speaking|give a (?:talk|speech)|my speech|stage fright|on stage|audience|in front of (?:the|a|my) \\p{L}+ ?(?:company|class|team)?",
  ],
  [
    "newRole",
    "promotion|promoted|lead(?:ing)? (?:a|the|my) team|team lead|new (?:job|role|position)|first day at (?:the|my|a)(?: new)? (?:job|work|office)",
  ],
  [
    "jobChange",
    "(?:quit|quitting)(?= (?:my|the|this|work|a)\\b|[?!. ]*$)|resign\\w*|laid off|layoffs?|got fired|fired me|lost my job|unemployed|job (?:offer|hunt|search)|career change|last day at work|looking for (?:a )?(?:job|work)|hate my job",
  ],
  [
    "breakup",
    "broke up|break(?:ing)? up|broken up|breakup|split up|dumped|left me|separated|divorc\\w*|my ex|heartbroken",
  ],
  ["wedding", "weddings?|getting married|get married|engaged|engagement|fianc[eé]+s?|honeymoon|proposed to"],
  [
    "visit",
    "(?:is|are|'s|'re) visiting|to visit|coming (?:to visit|over|for)|come over|stay(?:s|ing)? with (?:me|us)|seen each other|reunion|guests|catch up with|visit(?:ing)? (?:us|me)",
  ],
  [
    "habit",
    "smok(?:e|ing)|cigarettes?|vap(?:e|ing)|nicotine|cravings?|craving|drink(?:ing)? too much|sober|clean for|addict\\w*|relaps\\w*|gambl\\w*|biting my nails",
  ],
  ["phone", "on my phone|screen ?time|doom ?scroll\\w*|scrolling|social media"],
  [
    "sleep",
    "(?:can't|cannot|couldn't|to|my|bad|no|better|enough|fall|barely|only) (?:sleep|slept)|sleepless|sleeping badly|insomnia|wide awake|nightmares|3 ?am|4 ?am",
  ],
  [
    "eating",
    "diet(?:ing)?|(?:lose|losing|gain|gaining|lost|gained) (?:some )?weight|overweight|calories|(?:ate|eaten) (?:a|the) whole|stress eating|can't stop eating|snacking|overeat\\w*|hate my body|feel (?:so )?fat|binge\\w*|body image|eating disorder",
  ],
  [
    "neighbours",
    "landlords?|landlady|rent increase|rais(?:e|ed|ing|es) (?:the|my|our) rent|heating|noisy neighbou?rs?",
  ],
  ["coworkers", "co-?workers?|colleagues?|people at work|office politics"],
  [
    "conflict",
    "(?<!starting a )(?:fight|fights|argument|quarrel\\w*)|took (?:away )?my|won't let me|grounded|so unfair|fighting|fought|argu(?:e|ed|ing)|not talking to (?:me|each other)|yell(?:ed|ing)|shout(?:ed|ing)|silent treatment|behind my back|is (?:angry|mad) (?:at|with|because)|call (?:him|her) first",
  ],
  [
    "guilt",
    "my fault|forgot (?:his|her|their|my|our) (?:\\S+ )?(?:birthday|anniversary)|let (?:\\S+ ){1,2}down|make it up to|(?:angry|mad|disappointed) (?:at|with|in) myself|i (?:shouted|yelled|screamed) at my",
  ],
  ["boundaries", "say(?:ing)? no|people pleas\\w*|boundar(?:y|ies)|take advantage|walk all over me"],
  [
    "partner",
    `(?:my|our) (?:relationship|marriage)|cheat(?:ed|ing) on|anniversary|barely talk(?: to each other)? any ?more|(?:my|our) (?:husband|wife|boyfriend|girlfriend|partner) and i`,
  ],
  [
    "dating",
    "crush|dating(?: apps?)?|tinder|first date|in love|someone new|ask (?:him|her|them) out|flirt\\w*",
  ],
  [
    "friends",
    "lonely|loneliness|isolated|no friends|mak(?:e|ing) friends|only one i (?:can|could) talk to|new people|meet people|don't know anyone|nobody (?:to|came|calls|cares)|barely (?:talk|speak) to anyone|no one to",
  ],
  [
    "move",
    "mov(?:e|ed|ing) (?:to|into|out|in|house|flat|next)|new (?:flat|apartment|house|home)|packing|moving boxes|we're moving|the move",
  ],
  [
    "confidence",
    "confiden(?:t|ce)|self[- ]?(?:esteem|worth|doubt)|compar(?:e|ing) myself|not good enough|imposter|impostor|failure|can't do anything right|insecure",
  ],
  ["bored", "bored|boredom|nothing to do|do all day|pass the time|at home all day|going crazy at home"],
];

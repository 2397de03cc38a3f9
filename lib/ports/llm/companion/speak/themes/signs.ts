import type { ThemeId } from ".";

/** How much a word tells: 3 is a situation, 2 a matter of its own, 1 comes up in passing. */
export type Sign = { theme: ThemeId; weight: 1 | 2 | 3; words: RegExp };

const signs = (weight: Sign["weight"], entries: [ThemeId, string][]): Sign[] =>
  entries.map(([theme, words]) => ({
    theme,
    weight,
    words: new RegExp(`\\b(?:${words})(?![\\p{L}])`, "gu"),
  }));

const PARTNER = "husband|wife|boyfriend|girlfriend|partner";

/** By which words a part of life is known, on lower-case text. Of two equally strong the earlier one counts. */
export const SIGNS: Sign[] = [
  ...signs(3, [
    [
      "parents",
      "live so far away|getting (?:so )?(?:forgetful|frail|older)|dementia|alzheimer\\w*|nursing home",
    ],
    ["grief", "passed away|funeral|grief|grieving|grieve|mourn\\w*|died|death"],
    [
      "decision",
      "torn between|should i (?:\\S+ ){1,6}or|pros and cons|choose between|can't decide (?:if|whether|between)|can't choose|or stay|on the one hand|big decision",
    ],
    ["barking", "bark(?:s|ing|ed)?|howl(?:s|ing|ed)?"],
    [
      "newPet",
      "(?:adopt\\w*|get(?:ting)?|got|bought|rescued) (?:a |an |our |my |the )?(?:\\p{L}+ )?(?:kitten|puppy|dog|cat|rabbit|hamster|pet)|kittens?|pupp(?:y|ies)",
    ],
    ["interview", "(?:job )?interviews?|weakness(?:es)?"],
    [
      "stage",
      "presentations?|presenting|public speaking|give a (?:talk|speech)|my speech|stage fright|on stage|audience|in front of (?:people|everyone|the \\p{L}+ ?(?:company|class)?)",
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
    [
      "wedding",
      "weddings?|getting married|get married|engaged|engagement|fianc[eé]+s?|honeymoon|proposed to",
    ],
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
      "(?:can't|cannot|couldn't|to|my|bad|no|better|enough|fall|barely|only) (?:sleep|slept)|sleepless|sleeping badly|insomnia|wide awake|nightmares|weird dream|3 ?am|4 ?am",
    ],
    [
      "eating",
      "diet(?:ing)?|(?:lose|losing|gain|gaining|lost|gained) (?:some )?weight|overweight|calories|feel (?:so )?fat|binge\\w*|body image|eating disorder",
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
      "guilt\\w*|my fault|forgot (?:his|her|their|my|our) (?:\\S+ )?(?:birthday|anniversary)|let (?:\\S+ ){1,2}down|make it up to|regret\\w*|ashamed",
    ],
    ["boundaries", "say(?:ing)? no|people pleas\\w*|boundar(?:y|ies)|take advantage|walk all over me"],
    [
      "partner",
      `(?:my|our) (?:relationship|marriage)|cheat(?:ed|ing) on|anniversary|barely talk(?: to each other)? any ?more|(?:my|our) (?:${PARTNER}) and i`,
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
    ["bored", "bored|boredom|nothing to do"],
  ]),
  ...signs(2, [
    ["gift", "gifts?|presents?|buy (?:him|her|them) for"],
    [
      "health",
      "doctors?|doctor's|dentist\\w*|hospital|surgery|operation|scan|mri|diagnos\\w*|test results?|symptoms?|illness|sick|ill|fever|flu|headaches?|migraines?|pain(?:ful)?|hurts?|tooth\\w*|allerg\\w*|medication|pills|cancer|injur\\w*|sprain\\w*",
    ],
    [
      "exercise",
      "(?:half )?marathon|run(?:ning)? (?:a|\\d)|go running|ran (?:a|\\d|ten|five|my)|jog\\w*|gym|work(?:ed|ing)? ?out|exercis\\w*|fitness|\\d+ ?k|cycl(?:e|ing)|bik(?:e|ing)|swim(?:ming)?|swam|climb(?:ing)?|yoga|pilates|football|soccer|basketball|tennis|training|squats|kilomet(?:re|er)s",
    ],
    ["parents", "my (?:\\p{L}+ )?parents?|(?:my )?(?:mum|mom|dad)|my (?:mother|father)(?! in law|-in-law)"],
    [
      "children",
      "(?:my|our|the|with|his|her) (?:\\p{L}+ )?(?:kids?|children|son|sons|daughters?|baby|toddler|twins|newborn|teenager)|grand(?:son|daughter|children|kids)|lunch ?box|starts? school|kindergarten",
    ],
    [
      "study",
      "exams?|homework|university|uni|college|thesis|dissertation|grades?|lectures?|semester|chemistry|physics|essay|study(?:ing)?",
    ],
    [
      "workload",
      "work(?:load)? has been|boss|manager|deadlines?|overtime|after hours|burn(?:ed|t)? ?out|too much work|at work|because of work|it's too much|stressful",
    ],
    ["money", "money|debts?|savings?|salary|bills?|loan|afford|bank account|freelance work|budget|rent"],
    [
      "travel",
      "trip|travel\\w*|vacation|holidays?|flight|fly(?:ing)? to|airport|backpack\\w*|hotel|passport|abroad|should (?:we|i) pack|road ?trip|my (?:train|flight|bus|plane)",
    ],
    ["party", "(?:birthday )?party|my birthday|celebrat\\w*|bbq|barbecue"],
    [
      "motivation",
      "motivat\\w*|procrastinat\\w*|lazy|discipline|can't get (?:started|myself)|keep putting|no drive|feel stuck",
    ],
    ["worry", "anxi(?:ous|ety)|overthink\\w*|panic\\w*|can't stop thinking|overwhelm\\w*"],
    [
      "garden",
      "garden\\w*|my plants?|planting|could i plant|tomato(?:es)?|seeds?|basil|flowers?|weeds|houseplants?",
    ],
    [
      "food",
      "cook\\w*|bak(?:e|ed|ing)|recipe|pancakes?|lasagn[ae]|bread|sourdough|pizza|sushi|cake|soup|sauce",
    ],
    [
      "music",
      "music|jazz|guitar|piano|violin|trumpet|drums|sing(?:ing)?|choir|band|concert|songs?|album|practi[sc]e quietly|instrument|vinyl",
    ],
    [
      "creativity",
      "paint(?:ing|ings|ed)?|draw(?:ing|ings)?|sketch\\w*|watercolou?rs?|creativ\\w*|poems?|poetry|writ(?:e|ing) (?:a|my|stories|poems)|writer's block|photograph\\w*|knit\\w*|crafts?|pottery|inspiration|the spark|sewing",
    ],
    ["learning", "learn(?:ing|ed)?|language|japanese|spanish|french|kanji|vocabulary|duolingo|grammar"],
    ["games", "chess|board ?games?|video ?games?|gaming|playstation|xbox|nintendo|minecraft|puzzles?"],
    ["leisure", "movies?|films?|books?|series|netflix|novels?|podcast|theatre|theater|museums?|cinema"],
    [
      "tech",
      "computer|laptop|wi-?fi|printer|software|hard drive|deleted|password|server|bug|programming|coding",
    ],
    ["pet", "dogs?|cats?|kitty|goldfish|parrot|budgie|rabbits?|bunny|hamsters?|horses?|pets?|vet"],
  ]),
  ...signs(1, [
    ["partner", `(?:my|our) (?:${PARTNER})`],
    ["friends", "friends?|friendship|alone"],
    [
      "family",
      "(?:my|our) (?:\\p{L}+ )?(?:sister|brother|sisters|brothers|siblings?|cousins?|aunt|uncle|grandma|grandmother|grandpa|grandfather|grandparents|family|nephew|niece)|in[- ]laws?",
    ],
    ["workload", "work|job|office|meetings?|shifts?|clients?|project"],
    ["neighbours", "neighbou?rs?"],
    ["study", "school|class(?:es)?|math(?:s)?|my teacher"],
    ["worry", "worr(?:y|ied|ies|ying)|nervous|stress\\w*|what if|scared|afraid"],
    ["tired", "tired|exhaust\\w*|no energy|worn out|drained|fatigue"],
    ["phone", "instagram|tik ?tok|facebook|youtube"],
    ["food", "dinner|lunch|breakfast|kitchen|restaurant|food|coffee"],
    [
      "nature",
      "weather|rain(?:ing|y)?|snow(?:ing|y)?|sunny|sunset|sunrise|storm|walk(?:ed|ing)?|hik(?:e|ed|ing)|forest|river|lake|beach|mountains?|birds?|heron|park",
    ],
    ["weekend", "weekend|day off|free (?:day|afternoon|evening)"],
  ]),
];

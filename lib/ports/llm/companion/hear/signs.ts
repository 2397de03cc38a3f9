import type { ThemeId } from "../speak/themes";
import { SITUATIONS } from "./situations";

/** How much a word tells: 3 is a situation, 2 a matter of its own, 1 comes up in passing. */
export type Sign = { theme: ThemeId; weight: 1 | 2 | 3; words: RegExp };

const signs = (weight: Sign["weight"], entries: [ThemeId, string][]): Sign[] =>
  entries.map(([theme, words]) => ({
    theme,
    weight,
    words: new RegExp(`\\b(?:${words})(?![\\p{L}])`, "gu"),
  }));

/** By which words a part of life is known, on lower-case text. Of two equally strong the earlier one counts. */
export const SIGNS: Sign[] = [
  ...signs(3, SITUATIONS),
  ...signs(2, [
    ["guilt", "guilt\\w*|ashamed|regret\\w*"],
    ["household", "laundry|dishwasher|groceries"],
    ["gift", "surprise (?:him|her|them|my \\p{L}+)|turning \\d+|gifts?|presents?|buy (?:him|her|them) for"],
    [
      "health",
      "broke (?:my|his|her) (?:leg|arm|foot|ankle|wrist|hand|nose|hip)|in a cast|crutches|doctors?|doctor's|dentist\\w*|hospital|surgery|operation|scan|mri|diagnos\\w*|test results?|symptoms?|illness|sick|ill|fever|flu|headaches?|migraines?|pain(?:ful)?|hurts?|tooth\\w*|allerg\\w*|medication|pills|cancer|injur\\w*|sprain\\w*",
    ],
    [
      "exercise",
      "(?:half )?marathon|run(?:ning)? (?:a|\\d)|go running|ran (?:a|\\d|ten|five|my)|jog\\w*|gym|work(?:ed|ing)? ?out|exercis\\w*|fitness|\\d+ ?k|cycl(?:e|ing)|bik(?:e|ing)|swim(?:ming)?|swam|climb(?:ing)?|yoga|pilates|football|soccer|basketball|tennis|training|squats|kilomet(?:re|er)s",
    ],
    ["parents", "my (?:\\p{L}+ )?parents?|(?:my )?(?:mum|mom|dad)|my (?:mother|father)(?! in law|-in-law)"],
    [
      "children",
      "(?:my|our|the|with|his|her) (?:\\p{L}+ )?(?:kids?|children|son|sons|daughters?|baby|toddler|twins|newborn|teenager)|grand(?:son|daughter|children|kids)|lunch ?box|toddlers?|starts? school|kindergarten",
    ],
    [
      "study",
      "exams?|homework|university|uni|college|thesis|dissertation|grades?|lectures?|semester|chemistry|physics|essay|study(?:ing)?",
    ],
    [
      "workload",
      "work(?:load)? has been|boss|manager|deadlines?|overtime|after hours|burn(?:ed|t)? ?out|(?:too|so) much work|a lot of work|(?:of|from) (?:everything at )?work|it's too much|stressful",
    ],
    ["money", "money|debts?|savings?|salary|bills?|loan|afford|bank account|freelance work|budget|rent"],
    [
      "travel",
      "trip|travel\\w*|vacation|holidays?|flight|fly(?:ing)? to|airport|backpack\\w*|hotel|passport|abroad|should (?:we|i) (?:pack|bring(?! it| that| this)|take along)|road ?trip|my (?:train|flight|bus|plane)",
    ],
    ["party", "(?:birthday )?party|my birthday|celebrat\\w*|bbq|barbecue"],
    [
      "motivation",
      "motivat\\w*|procrastinat\\w*|lazy|discipline|can't get (?:started|myself)|keep putting|no drive|feel stuck",
    ],
    ["worry", "anxi(?:ous|ety)|overthink\\w*|panic\\w*|can't stop thinking|overwhelm\\w*"],
    [
      "garden",
      "garden\\w*|my plants?|plant(?:ing|ed)|could i plant|tomato(?:es)?|seeds?|basil|flowers?|weeds|houseplants?",
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
      "repair",
      "(?:car|engine|bike|washing machine|fridge|dishwasher|boiler|oven|heater) (?:won't|doesn't|is broken|broke|stopped|makes)|won't (?:start|turn on)|mechanic|plumber|leak(?:s|ing)?|flat tyre|flat tire",
    ],
    [
      "tech",
      "computer|laptop|wi-?fi|printer|software|hard drive|deleted|password|server|bug|programming|coding",
    ],
    ["pet", "dogs?|cats?|kitty|goldfish|parrot|budgie|rabbits?|bunny|hamsters?|horses?|pets?|vet"],
  ]),
  ...signs(1, [
    ["bond", "(?:my|our) (?:husband|wife|boyfriend|girlfriend|partner)|friends?|friendship"],
    ["friends", "alone"],
    [
      "family",
      "(?:my|our) (?:\\p{L}+ )?(?:sister|brother|sisters|brothers|siblings?|cousins?|aunt|uncle|grandma|grandmother|grandpa|grandfather|grandparents|family|nephew|niece)|in[- ]laws?",
    ],
    [
      "job",
      "work|working|job|office|meetings?|shifts?|clients?|project|(?:i'm|i am) an? (?:\\p{L}+ )?(?:nurse|student|chef|\\p{L}+(?:cher|eer|ist|tor|tant|per|ner|ver|ter))",
    ],
    ["neighbours", "neighbou?rs?"],
    ["study", "school|class(?:es)?|math(?:s)?|my teacher"],
    ["worry", "worr(?:y|ied|ies|ying)|nervous|stress\\w*|what if|scared|afraid"],
    ["tired", "tired|exhaust\\w*|no energy|worn out|drained|fatigue"],
    ["phone", "instagram|tik ?tok|facebook|youtube"],
    ["food", "dinner|lunch|breakfast|kitchen|restaurant|food|coffee"],
    [
      "nature",
      "weather|(?:beautiful|lovely|nice) day|rain(?:ing|y)?|snow(?:ing|y)?|sunny|sunset|sunrise|storm|walk(?:ed|ing)?|hik(?:e|ed|ing)|forest|river|lake|beach|mountains?|birds?|heron|park",
    ],
    ["weekend", "weekend|day off|free (?:day|afternoon|evening)"],
  ]),
];

import type { Found, Sentence } from "../rules";

const LAUGHTER =
  / (?:lol+|lmf?ao+|rofl|(?:ha){2,}h?|(?:he){2,}|xd+|omg lol|jk|j k|just kidding|kidding|joking|figuratively|metaphorically|so to speak|not really|hyperbole|exaggerating|dramatic much) |[😂🤣😆😹😅😜]/u;
const RETRACTED =
  / (?:jk|j k|just kidding|only kidding|kidding|just joking|only joking|figuratively|metaphorically|so to speak|figure of speech|hyperbole) /;
const EARNEST =
  / (?:not|no|am not|i am not|was not|never|wish i was|wish i were) (?:even )?(?:kidding|joking|exaggerating|a joke|dramatic|metaphorically|figuratively) | no joke /;

/** What people die of, kill for, or want to die about without meaning it. */
const TRIFLE =
  "(?:homework|assignments?|essay|meetings?|zoom|call|calls|spreadsheets?|excel|code|codebase|bugs?|javascript|css|regex|typescript|java|python|traffic|commute|commuting|mondays?|alarm|hangover|hungover|hang ?over|diet|workout|workouts|leg day|burpees|squats|cardio|gym|heat|heatwave|weather|humidity|mosquitoes|song|jingle|movie|film|episode|joke|jokes|puns?|cringe|outfit|hair|haircut|shoes|heels|boots|pizza|spicy|curry|chili|wings|sauce|wifi|wi fi|internet|printer|queue|taxes|paperwork|laundry|dishes|ikea|level|boss fight|update|slides|powerpoint|presentation|lecture|small talk|ad|ads|commercials?|autoplay|captcha|password|passwords|algebra|calculus|math|maths|statistics|physics|chemistry|latin|grammar|autocorrect|bus|buses|parking|airline|airport|delays?|small print|emails?|inbox|newsletter|cramps?|sunburn|mosquito|stairs|hill|hike|marathon|run|spin class|yoga|pilates|dentist chair|karaoke|fireworks|leaf blower|drill|drilling|construction|neighbou?rs?'?|baking|recipe|cake|brownies|dessert|tiramisu|cheesecake|steak|burger|tacos|food|lasagna|dress|view|abs|biceps|coffee|selfie|tiktok|reality tv|commercial break|ending of|cliffhanger|season finale|finale|spoilers?|embarrass\\w*|awkward\\w*|mortif\\w*|blush\\w*|pants|zipper|secondhand embarrassment|full|stuffed|bloated|boring|boredom|bored|humid|sweaty|sweating|sore|freezing cold|jet ?lag|jetlagged|crossfit|grammar|traffic jam|line at|wait in line|hold music|deadlines?)";

const OF_TRIFLES =
  /^(?: (?:here|inside|right here|again|just|a little|so much|twice|already|now|almost))*(?: (?:from|of|with|out of|because of|at|over|,))* ?(?:sheer |pure |second ?hand |the |all |this |my |so much |absolute )*(?:laugh\w*|laughter|giggl\w*|embarrass\w*|bored\w*|boring|cringe\w*|cringing|hunger|thirst|heat|cute\w*|happi\w*|happy|joy|curiosity|jealous\w*|envy|anticipation|suspense|excitement|awkward\w*|fomo|hungry|nostalgia|sweetness|pride|laughing|delight|overload|spice|cold weather|allergies|hay fever|shame of my outfit|rich|an old \w+|old|on (?:this|that) hill|surrounded by|peacefully|at home|with dignity|knowing|a hero|of natural causes|in (?:my|his|her|their|the) (?:own )?(?:bed|home|nineties|eighties|garden|country)|at (?:a|the) (?:ripe|age)|of old age)/;

/** Effort, mishaps and sport with "myself": "killing myself to finish", "hurt myself skiing", "cut myself shaving". */
const MISHAP =
  /(?:shav\w+|cook\w+|chopp?\w*|slic\w+|peel\w+|garden\w*|prun\w+|carv\w+ (?:a|the) (?:pumpkin|turkey|spoon|wood)|open\w+ (?:a|the) |paper ?cut|on (?:a |an |the |some |my |that |his |her )?(?:\w+ )?(?:paper|glass|can|tin|lid|stove|oven|pan|toaster|kettle|iron|hob|grill|fence|nail|nails|rock|rocks|thorns?|roses?|brambles?|nettles|hedges?|branch(?:es)?|barbed wire|zips?|zippers?|knife|edge|tray|tea|coffee|soup|steam|curling iron|straightener|ice|ladder|stairs|corner|table|door|shelf|branch|barbecue|bbq|sand|coals?|radiator|exhaust|bike|coral|wire|cat|sun)|by accident|accident\w*|by mistake|mistakenly|unintention\w*|did not mean to|while (?:i was )?\w+ing|gym|skiing|ski|snowboard\w*|skat\w+|playing|running|lifting|climbing|dancing|football|soccer|basketball|tennis|training for|moving (?:the|a|some)|falling|fell|tripp\w+|slipp\w+|yoga|surfing|cycling|bike|hiking|working out|welding|soldering|baking|frying|whittling|trampoline|jump rope|hot (?:tea|coffee|soup|pan|glue|water)|glue gun|with (?:the |a |my )?(?:kitchen knife|bread knife|potato peeler|cheese grater|grater|can opener|hair straightener|curling|iron|hammer|lawn ?mower|hot|stapler|mandoline?|cleaver|chainsaw|hedge))/;
const EFFORT =
  /^(?:(?: (?:here|lately|just|all week|every day|daily|out here))*) (?:laughing|trying|to (?:finish|get|make|meet|pass|pay|please|earn|win|be|keep|lose|look|hit|build|support|study|do|fit|impress|provide|learn|catch|reach|prepare)|at (?:work|the gym|practice|training|the office|school|uni|this job|my job)|over (?:this|that|a|the|my|these)|with (?:work|study\w*|kindness|overtime|this diet|these|all (?:this|the)|exercise)|working|studying|doing|in the gym|for (?:this|that|a|the|my|these|years for|them|him|her|you|work|money)|on (?:this|that|the|these) (?:project|treadmill|report|assignment|hill|climb|stairs)|training|in training|on (?:a|the) (?:diet|treadmill|stairs|ice)|slowly with (?:sugar|junk|coffee)|out there|in that (?:class|workout)|tripping|slipping|falling|on (?:that|the|those) (?:stairs|ice|ladder|step|bike|scooter))/;

const EXPOSURE =
  / (?:if|when|every time|each time|before|rather than) (?:i|he|she|they|this|that|my|the|we|one more|another|someone|anyone|it)(?: [\w']+){0,4} (?:hear|hears|listen|watch|sit through|read|eat|see another|see one more|play|plays|debug|fill|again|one more (?:time|episode|meeting|email|word|slide|spreadsheet)|another (?:meeting|email|episode|spreadsheet|ad|commercial|salad|level|zoom|essay|powerpoint)|sing|sings|chew|chews|chewing|snores?|says? (?:like|synergy|that word)|freezes|crashes|loses? (?:this|the) (?:game|match)|spoils?|wear|clap|ask me|asks me|call me|calls me|touch|touches my|cancel|cancels|cancelled)(?! (?:me|like this|him leave|alone|pain))/;

const FEAR =
  / (?:what if|afraid|scared|worried|worry|nervous|terrified|anxious|fear|fears|phobia|panic attacks?|frightened|dread|surgery|operation|anaesthe\w*|anesthe\w*|turbulence|plane|flight|apnea|allerg\w+|heart attack|chemo\w*|cancer|covid|diagnos\w+|hospital|transplant|biopsy|tumou?r|stroke|pregnan\w+|childbirth|c section) /;
const DONE_BY_ONESELF = / (?:myself|suicide|overdose|my life|wrists?|tonight i|want to|selfharm|jump) /;

/** Whether somebody fears a death rather than wishing it. */
export const isFear = ({ signal, text }: Found, sentence: Sentence) =>
  signal.about === "self" &&
  /\b(?:d(?:ie|ying|ead|eath)|wake up|waking up|survive|make it)\b/.test(text) &&
  FEAR.test(sentence.text) &&
  !DONE_BY_ONESELF.test(` ${text} `) &&
  !/ (?:not|no longer|never|too) (?:\w+ )?(?:afraid|scared|fear) /.test(sentence.text);

/** Whether a phrase is a manner of speaking, a mishap, or an effort. */
export function isHyperbole(
  { signal, text, at }: Found,
  sentence: Sentence,
  before: Sentence | undefined,
): boolean {
  const all = sentence.text;
  const prior = before?.text ?? "";
  const after = all.slice(at + text.length);
  const ahead = all.slice(0, at);
  if (RETRACTED.test(all) && !EARNEST.test(all)) return true;
  if (signal.about === "method") return IDLE_QUESTION.test(all);
  if (OF_TRIFLES.test(after) || NOT_OF_LIFE.test(`${text}${after}`)) return true;
  if (/ (?:can|could) (?:easily )?(?:just )?$/.test(ahead) && / (?:for|of) /.test(after)) return true;
  const mine = /\b(?:my|him|her|them)self|\bthemselves|my \w+/.test(text);
  if (mine && /\b(?:kill|murder)(?:ing|ed)? /.test(text) && EFFORT.test(after))
    return !INTENT.test(`${ahead}${text}`);
  if (
    /\b(?:cut|cuts|cutting|burn\w*|hurt\w*|hit|stab\w*|scratch\w*|bruise\w*|slic\w+|punch\w*|chok\w+|shot|drown\w*|kill\w*|harm\w*)\b/.test(
      text,
    ) &&
    MISHAP.test(`${text}${after}`) &&
    !/ (?:urges?|tempted|itching|desire) /.test(`${ahead}${text}`)
  )
    return !/ on purpose | deliberately | again to | razor | because i (?:hate|feel|want) /.test(all);
  if (/\brope\b/.test(text) && OF_A_ROPE.test(all)) return true;
  if (/\bcut(?:ting)?\b/.test(text) && NOT_SKIN.test(`${all}${prior}`)) return true;
  if (/like this/.test(`${text}${after.slice(0, 12)}`) && CHORES.test(all)) return true;
  // It could not go on like that, and something was done about it.
  if (
    / could not (?:\w+ )?(?:go|keep|carry)(?: on| going)$/.test(
      ` ${ahead}${text}`.replace(/ like th(?:at|is)$/, ""),
    ) &&
    / (?:quit|resigned|left (?:my|the|him|her|them)|moved|broke up|gave notice|changed jobs?|and now|so i|sold) /.test(
      all,
    ) &&
    !/ (?:die|dead|kill|end it|pills|tonight) /.test(all)
  )
    return true;
  if (
    /wake up$/.test(text) &&
    /^ (?:with|hungover|sick|late|early|at|for|tired|to|in a|from|next to)\b/.test(after)
  )
    return true;
  if (
    /\b(?:die|dying|kill)$/.test(text) &&
    /^ for (?:this|that|you|my country|your|an?(?! (?:while|long|year|month|week|few|couple))|the|those|these|some|it|him|her|them|my)\b/.test(
      after,
    )
  )
    return true;
  if (
    /(?:hang|hanging|hung) (?:my|him|her)self$/.test(text) &&
    /^ (?:a|an|some|the|out|upside|up by)\b/.test(after)
  )
    return true;
  if (
    / (?:bungee|parachut\w*|paraglid\w*|skydiv\w*|abseil\w*|zip ?lin\w*|(?:diving|high|\d+ ?(?:m|metre|meter)) (?:board|dive)|springboard|at the (?:swimming )?pool|water ?park|trampoline|base jump\w*|into the (?:pool|lake|sea|water|foam)|rope swing|snorkel\w*) /.test(
      all,
    ) ||
    /^ (?:to|in|with) (?:self|sin|christ)\b/.test(after) ||
    /^ and let it /.test(after)
  )
    return true;
  if (
    / born$/.test(` ${text}`) &&
    /^ (?:in|into|to|with|on|as|an?|earlier|later|taller|rich)\b/.test(after) &&
    (!/never|not/.test(text) || /^ an? /.test(after))
  )
    return true;
  if (/here anymore/.test(text) && PLACE.test(`${all}${prior}`)) return true;
  if (EXPOSURE.test(after) || EXPOSURE.test(ahead)) return true;
  const trifling =
    new RegExp(` ${TRIFLE}\\b`).test(all) ||
    / so (?:cold|hot|hungry|tired of (?:studying|traffic)|full|stuffed) /.test(all);
  if (
    trifling &&
    (/ (?:makes?|made|making|make) me (?:just |almost |literally |so )*(?:want to|wish|wanna|feel like)?/.test(
      `${ahead}${text}`,
    ) ||
      LAUGHTER.test(all))
  )
    return !EARNEST.test(all);
  if (
    trifling &&
    /\b(?:die|died|dying|dead|killed|kill)\b/.test(text) &&
    (/ so (?:\w+ ){0,3}(?:that )?$/.test(ahead) ||
      new RegExp(` ${TRIFLE}\\b[^,]*$`).test(ahead) ||
      new RegExp(
        ` (?:this|that|the|these|those|my|of|from|over|during|after|because of|another|more) (?:\\w+ )?${TRIFLE}\\b`,
      ).test(all))
  )
    return !EARNEST.test(all) && !DESPAIR.test(all);
  if (/\bkms\b/.test(text + ahead.slice(-5)) && (LAUGHTER.test(all) || trifling)) return !EARNEST.test(all);
  if (signal.weight < 1)
    return (
      trifling ||
      (MUNDANE.test(all) &&
        !/gone|goodbye|sorry|forgive|note|letter|affairs|take them|do it|died|dead|pills|my debts|away/.test(
          text,
        ))
    );
  return (
    / want(?:ed)? to (?:just )?die /.test(` ${text} `) &&
    /^ (?:when|every time|whenever|as soon as) (?:he|she|they|my (?:teacher|boss|mom|mum|dad|phone|stomach|crush|date|voice)|the (?:teacher|boss|whole|door|mic|waiter)|someone|everyone|people|it (?:rang|fell))/.test(
      after,
    )
  );
}

/** What people cannot go on with and mean only that. */
const CHORES =
  / (?:dishes|flatmates?|room ?mates?|landlord|schedule|commut\w+|mess|messy|job|boss|heating|noise|noisy|neighbou?rs?|wifi|internet|construction|diet|mould|mold|snoring|shift|shifts|traffic|mosquito\w*|weather|laundry|coworkers?|team|project|timetable) /;
/** Where one may well not want to be any more. */
const PLACE =
  / (?:party|meeting|office|work|job|city|town|village|country|school|class|hotel|airport|server|app|website|forum|concert|club|bar|restaurant|store|shop|mall|boring|cold|weather|loud|crowded|apartment|flat|dorm|landlord|waiting room|line|camp|gym|company|neighbou?rhood) /;
/** Means of a thing, not of harm. */
const NOT_OF_LIFE =
  /^.*\b(?:(?:take|taking|took) my (?:own )?life (?:in|into|seriously|back|for|one|to|as|slow|easy|by|day|more)|end(?:ing|ed)? (?:my|this) (?:\w+ )?(?:life as|existence as|suffering with)|shoot(?:ing)? myself in the foot|shot myself in the foot|drown(?:ing)? myself in (?:work|ice|coffee|chocolate|books|tea|studies|netflix|cake|wine|paperwork|music|homework|perfume)|kill(?:ing)? (?:myself|himself|herself|themselves) laughing|kick(?:ing)? myself|poison(?:ing|ed)? myself with (?:the |my |that |bad |cheap )?(?:cooking|cafeteria|fast|oysters|sushi|leftovers)|end it (?:with|here|there|on)|end it all with (?:him|her|a|this)|(?:end it all|ended it all) (?:last|the|our|amicably)|end everything (?:with|on)|hang(?:ing)? myself (?:upside|from the bar|out)|shoot(?:ing)? myself (?:with (?:my|a) (?:camera|phone|nerf|water))|throw(?:ing)? myself (?:into|in) (?:work|my|the project|study|studies)|die hard|dead (?:tired|sleep|line|set|serious|lift|wood|end|center|cat bounce|on my feet)|dead (?:inside )?(?:lol|lmao)|life insurance|live (?:music|show|stream)|exist in)/;
const INTENT =
  / (?:think|thinking|thought|thoughts|consider|considering|contemplat\w+|feel like|feeling like|urge|plan|planning|tried|try|attempt\w*|on the verge|about to|close to|scared of|afraid of|dream\w*|fantas\w+) (?:\w+ )*/;
const DESPAIR =
  / (?:hopeless|worthless|burden|alone|no one|pain|suicid\w+|life|depress\w+|crying|hate myself|anymore|can not go on|seriously|pills|tonight|every day|every night) /;
/** What a rope is bought for. */
const OF_A_ROPE =
  / (?:swing|hammock|climb\w*|boat|sail\w*|tent|camping|garden|tow\w*|tree ?house|laundry|washing line|curtains?|dog|horse|skipping|jump rope|gym|rigging|kayak|trailer) /;
const NOT_SKIN =
  / (?:bulk\w*|carbs?|sugar|calorie\w*|kcal|protein|gym|season|weight|macros|deficit|class|classes|corners?|hair|bangs|fringe|grass|hedge|onions?|vegetables|veggies|cake|wood|fabric|paper|costs?|budget|spending|expenses|caffeine|dairy|meat|alcohol|coffee|video|footage|film|edit|editing|timeline|trees?|lawn|pattern|coupons|steel|tiles|stencils|vinyl|music|demo|record|teeth|losses|loose) /;
const MUNDANE =
  / (?:noise|job|work|office|boss|project|game|match|team|app|software|phone|laptop|computer|server|printer|exam|exams|class|course|party|concert|lease|gym|subscription|recipe|couch|shop|store|queue|snow|rain|summer|winter|season|dog|cat|puppy|kitten|baby|toddler|kids|show|series|album|vacation|holiday|trip|flight|hotel|train|bus|guitar|piano|spanish|german|french|crossword|puzzle|sudoku|knitting|lesson|lessons|practice|diet|sugar|smoking|vegan|customers?|clients?|colleagues?|manager|weekend|renovation|kitchen|house|garden|moving|deadline|shift|semester|thesis|football|coach) /;
const IDLE_QUESTION =
  / (?:homework|for (?:my|a|the) (?:\w+ )?(?:class|essay|paper|exam|novel|book|story|thesis|screenplay|script|presentation|project|quiz|lecture|research)|chemistry|toxicology|pharmacology|in my (?:novel|book|story)|my (?:character|novel|book|story|screenplay|detective|villain)|dogs?|cats?|puppy|kitten|rats?|mice|mouse|ants?|cockroach\w*|roach\w*|weeds?|mosquito\w*|horse|elephant|hamster|fish|plants?|bacteria|virus|vampire|zombie|dragon|boss|battery|phone|spiders?|wasps?|bees?|flies|bugs?|trees?|moss|mold|mould|moles|slugs|snails|parrot|chicken|cow|sim|sims|npc|tank|skyrim|minecraft|elden ring|vegetarian|vegan|child ate|toddler|baby|grandma's|flowers?|orchid|cactus|basil|tomatoes|tulips|roses|yeast|stars?|sun|computer|laptop|process|program|thread|server|task|job|app|in the (?:film|movie|series|show|book|war|game)|vinegar|cleaning|laundry|stains?|toilet|did (?:he|she|they|romeo|juliet|\w+) die|people died) /;

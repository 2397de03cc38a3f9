import { type About, phrase, type Signal } from "../rules";

/** Words that lead to "to die" without a wish of the writer's: fear, prophecy, somebody else. */
const GOVERNORS =
  "(?<!(?:afraid|scared|terrified|frightened|worried|going|about|nearly|close|used|left|born|dying|refused?|have|had|has|got|supposed|not|never|live|enough|young|first|last|next|people|person|man|woman|he|she|they|it|him|her|them|who|one|someone|everyone|anyone|anybody|no one|cats?|dogs?|character|hero|meant for him|way|how|where|want him|want her|want them|continued|began|began|starts?|started|likely|bound|only|character|soldiers?|patients?|parents|mother|father|friend|sister|brother|grandma|grandpa|grandmother|grandfather|plants?|phone|battery) )";
const PARTS: Record<string, string> = {
  w: "(?:(?!(?:not|never) )[\\w'-]+ )",
  end: "(?= $| ,| tonight| now| already| and| because| so badly| today| right now| alone| or| instead| too| then| with (?:him|her|them)| soon| here| in my sleep| in peace| quietly)",
  part: "(?:wrists?|arms?|forearms?|legs?|thighs?|skin|veins|throat|stomach|belly|hips?|ankles?|body|flesh|chest|hands?|shoulders?)",
  tool: "(?:compass|razor|blade|knife|scissors|glass|lighter|cigarettes?|needle|pin|ruler|eraser|nails?|sharpener|box cutter|scalpel|shard|lid|candle|iron|belt|match(?:es)?|tweezers|staples?|paper ?clip)",
  feel: "(?:felt|feel|feeling|feels|hate|hated|numb|empty|alone|worthless|punish|deserve|deserved|overwhelmed|cope|calm|release|relief|control|pain|cry|crying|sad|angry|panic|anxious|again|on purpose|deliberately|secretly|helps?|helped)",
  high: "(?:window|balcony|roof|rooftop|ledge|bridge|edge|cliff|overpass|\\w+ floor|\\w+ story|railing|tower|parking garage)",
};
const signal = (source: string, weight: number, about: About, firm: boolean): Signal => ({
  pattern: phrase(source, PARTS),
  weight,
  about,
  firm,
});
const own = (source: string, weight = 1) => signal(source, weight, "self", false);
const firm = (source: string, weight = 1) => signal(source, weight, "self", true);

/** One's own death in any construction, with what rules it out named instead of what leads to it. */
export const OPEN: readonly Signal[] = [
  own(
    `(?:i|me|my|myself) (?:(?!(?:not|never|no|hardly|without|nothing) )[\\w']+ |, ){0,9}?${GOVERNORS}to (?:be )?(?:die|dead|not exist|not be alive|disappear forever|stop existing|end my life|no longer exist|cease to exist)<end>`,
  ),
  own(
    "i (?:should|must|ought to|deserve to|might as well|need to|get to|want to|rather) (?:<w>)?(?:die|be dead|not exist|stop existing|end myself)<end>",
  ),
  own("(?:let|help|make|watch|leave|wish you would let|please let) me (?:<w>)?die<end>"),
  own("(?:my (?:own )?suicide|suicide of mine)(?! (?:squad|note in))"),
  own("my (?:own )?(?:death|grave|demise|funeral)", 0.4),
  own(
    "(?:wish|wished|wishes|hope|hoped|if only|should have|pity) <w>{0,8}(?:had |have |did |could |i )*(?:not|never) (?:<w>)?(?:made it|survived|survive|woken up|woke up|wake up|been saved|saved|been found|found|lived|pulled through|come out|come back|make it)",
  ),
  own(
    "(?:wish|wished|wishes|hope|hoped) <w>{0,6}(?:gone wrong|killed me|been fatal|finished me|taken me|been the one|did not wake)",
  ),
  firm(
    "(?:not|never|no longer|too \\w+|hardly|un\\w+) (?:<w>){0,2}(?:strong|brave|able|capable|worthy|meant|fit|cut out|made|good|built|worth|weak|tired|broken|sad|damaged|exhausted|suited|equipped|supposed)? ?(?:enough )?(?:to|for|of) (?:be )?(?:live|living|life|exist|existing|alive|this world|this life|be alive|keep living|go on living|stay alive|existence)<end>",
  ),
  own(
    "(?:it |just )?(?:hurts|hurt|hard|painful|exhausting|unbearable|difficult|torture|agony|impossible|tiring) (?:for me )?(?:just )?(?:to|being) (?:be )?(?:alive|live|exist|breathe|wake up|here|stay alive|keep living)<end>",
    0.7,
  ),
  own(
    "(?<!(?:the|a|this|that|my|your|his|her|these|those|small|little|deep) )(?:slice|slicing|cut|cutting|slash\\w*|peel\\w*|rip\\w*|tear\\w*|carv\\w+|burn\\w*|scratch\\w*|stab\\w*|dig\\w*|drag\\w*|scrap\\w+) (?:<w>){0,3}my (?:own )?(?:<w>)?<part> (?:<w>|, ){0,12}?(?:<tool>|<feel>)|(?:urge|urges|want|need|feel like|going|keep|kept|could|thinking|thought|tempted|itching|started) (?:<w>){0,3}(?:slice|slicing|cut|cutting|slash\\w*|peel\\w*|rip\\w*|tear\\w*|carv\\w+|burn\\w*|scratch\\w*|stab\\w*) (?:open |up |into )?my (?:own )?(?:<w>)?<part>",
  ),
  own(
    "(?<!bungee jumping off a )<high> (?:<w>|, ){0,12}?(?:let(?:ting)? go|step(?:ping)? off|fall(?:ing)?|drop|leap|jump(?:ing)?(?! rope)|lean(?:ing)? (?:out|too far|forward))(?= $| ,| and| off| from| again| tonight)|(?:let(?:ting)? go|step(?:ping)? off|jump(?:ing)?|leap(?:ing)?) (?:<w>){0,5}<high>",
    0.6,
  ),
  own(
    "(?:wonder|wondering|imagine|imagining|think about|thinking about|want to|urge|tempted|feel like|fantasi\\w+|what it would be like|what would it be like) (?:<w>){0,8}(?:let(?:ting)? go|jump(?:ing)?|step(?:ping)? off|fall(?:ing)?|drop|leap)<end>",
    0.5,
  ),
  own(
    "(?:take|taking|swallow|swallowing|drink|drinking|mix|mixing) (?:<w>){0,3}(?:both|all|everything|them|it all)(?= $| ,| and| at once| together| tonight)|(?:vodka|whisky|whiskey|alcohol|wine|gin|bottle) and (?:<w>){0,3}(?:pills|tablets|sleeping pills|meds|xanax|painkillers)|(?:pills|tablets|meds|xanax|painkillers) and (?:<w>){0,3}(?:vodka|whisky|whiskey|alcohol|wine|gin)",
    0.6,
  ),
  own(
    "(?:box|bottle|pack|packet|handful|stash|supply|drawer|jar|bunch) (?:full )?of (?:my |his |her |the )?(?:<w>)?(?:pills|tablets|meds|painkillers|paracetamol|xanax|opioids|morphine)",
    0.4,
  ),
  own(
    "everything is (?:prepared|ready|arranged|planned|set up|in order|organi[sz]ed)|my (?:letters|goodbyes|farewell|affairs)",
    0.4,
  ),
  firm(
    "(?:will|do|shall) not have to (?:put up|deal|bother|live|worry) (?:with|about) me (?:<w>){0,3}(?:longer|anymore|again|soon)",
  ),
  own(
    "(?:stash|supply|bottle|box|hoard|drawer|cabinet|gun|rope|pills) (?:<w>|, ){0,8}?(?:close|near|ready|tempted|about|going|want|planning) (?:to )?(?:us(?:e|ing) (?:it|them)|tak(?:e|ing) (?:it|them)|do(?:ing)? it)",
  ),
  own(
    "(?:want|wish|going|ready|plan|planning|thinking|like|love|hope|could|rather|let me|urge) (?:<w>){0,2}(?:bleed out|bleeding out|bleed to death|freeze to death|starve to death|drown|suffocate|bleed dry)",
  ),
];

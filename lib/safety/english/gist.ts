import { type About, phrase, type Signal } from "../rules";

/**
 * What is meant rather than how it is put: ideas that stand near each other with only small words in between, so that
 * a wording nobody thought of is still understood.
 */
const PARTS: Record<string, string> = {
  b: "(?:(?:to|of|about|on|that|like|i|me|my|own|am|was|were|are|is|be|been|being|it|its|this|the|a|an|could|can|would|will|might|may|should|had|have|having|has|do|doing|did|get|getting|go|going|for|with|from|and|or|at|in|into|by|up|out|myself|some|something|way|ways|how|what|feels?|feeling|sounds?|sounding|seems?|seeming|looks?|looking|start|started|starting|starts|thinking|thought|thoughts|idea|wanting|more|less|than|as|only|all|now|today|tonight|soon|again|somehow|ever|please|god|thing|over|there|here|then|too|him|her|them|you|myself|where|plan|need|let|making|make|makes|time|lot|day|night|every|each|everyone|involved|right|almost) ){0,9}",
  n: "(?:(?:to|of|about|on|that|like|i|me|my|own|am|was|were|are|is|be|been|being|it|this|the|a|an|any|could|can|would|will|might|should|had|have|having|has|do|did|get|go|going|for|with|from|and|in|into|how|what|why|feels?|feeling|want|wanting|wish|wishing|reason|reasons|point|will|strength|sense|use|purpose|energy|motivation|desire|see|seeing|find|finding|know|knowing|care|caring|bother|deserve|deserving|keep|able|left|single|good|real|one|much|need|interest|interested|worth|hope|think|courage|continue|continuing|go|myself|trying|try|plan|planning|intend|intention|single|there|believe|left|me|even|give|anything|longer|plans|bear|stand|face|imagine|handle|take|ways?) ){0,9}",
  yearn:
    "(?:want|wants|wanting|wanted|wish|wishes|wishing|wished|hope|hopes|hoping|long|longing|pray|praying|prayed|beg|begging|crave|craving|dream|dreaming|ready|prepared|prefer|plan|planning|planned|intend|intending|intention|trying|tried|attempt|attempted|decided|deserve|deserved|meant|willing|tempted|consider|considering|contemplat\\w+|fantasi[sz]\\w+|daydream\\w*|urge|urges|desire|obsess\\w*|imagine|imagining|pictur\\w+|cannot wait|can not wait|determined|chosen|chose|hell bent|set on|made up my mind|if only|yearn\\w*|ache|aching|begged|made peace with|at peace with|ok with|okay with|fine with|comfortable with|no fear of|not afraid of|not scared of|welcome|welcoming|waiting)",
  think:
    "(?:think|thinking|thought|thoughts|consider\\w*|contemplat\\w+|fantasi[sz]\\w+|daydream\\w*|imagin\\w+|pictur\\w+|obsess\\w*|dream\\w*|research\\w*|googl\\w+|look(?:ed|ing)? up|search\\w*|reading about|read about|ruminat\\w+|visuali[sz]\\w+|plan|planning|rehears\\w+|wonder\\w*|mind|voices?|head|brain|urge|urges|impulse|flash(?:es)? of|visions? of|images? of|all i can|voice)",
  dead: "(?:die|dying|dead|death|not exist|not existing|stop existing|cease to exist|not wake up|never wake up|not waking up|never waking up|stay asleep|remain asleep|get hit by|get run over|get killed|be killed|be hit by|get shot|be shot|get murdered|be murdered|get cancer|my last|gone for good|gone forever|out of (?:this|my) (?:life|world|existence)|out of life|leave this (?:world|earth|life|planet|place for good)|never (?:be|been|have been) born|never (?:have )?existed|not be born|not (?:to )?be (?:alive|born)|not feel anything (?:anymore|ever again|again)|not have to feel anything|not having to feel anything|never feel(?:ing)? anything again|permanent sleep|eternal (?:sleep|rest|peace)|rest forever|six feet under|meet my maker|an end to my life|end to (?:my life|it all)|to stop living(?! (?:with (?:my|him|her|them|the|a) (?!pain|guilt|shame|grief|thoughts?)|in (?:the|a|my) (?!pain|dark|body|head)|at |off |out |above |next |near |paycheck|together|alone|abroad))|stop living(?! (?:with (?:my|him|her|them|the|a) (?!pain|guilt|shame|grief|thoughts?)|in (?:the|a|my) (?!pain|dark|body|head)|at |off |out |above |next |near |paycheck|together|alone|abroad))|stop breathing|heart to stop|heart stop|be no more|never open my eyes again|(?:fade|slip|drift) away forever|not be on this (?:earth|planet)|not be in this world|grave|coffin|(?:be )?buried|end (?:my|the|this|all this|all the) (?:suffering|pain|misery|existence|hurting|agony|torment)(?! (?:in|of) (?:my|the))|end (?:it|things|everything)(?= $| ,| all| now| tonight| soon| for good| forever| because| right| today)|not live|not be here anymore|be gone from this (?:world|earth|life))",
  deed: "(?:dying|suicide|my (?:own )?(?:death|funeral|suicide)|ending (?:it|things|everything|my life)(?! with| on| by| here)|end (?:it|things|everything)(?= $| ,| all)|not existing|being dead|not being (?:here|alive|around) anymore|not being alive|letting go of the wheel|jumping(?: off| in front| out| from)?|stepping in front|walking into (?:traffic|the sea)|lying down on (?:the )?(?:rails|tracks|road)|hanging|overdosing|an overdose|not waking up|slitting|cutting|ways? to (?:die|kill|do it|end it|go)|how to (?:die|kill|end it|end my life)|how i (?:would|will|could|might|am going to) (?:die|do it|kill|end)|taking (?:all|the whole|them all|every)|swerving|crashing|drowning|unaliving|not (?:being|be) here|selfharm|the (?:pills|rope|gun|bridge|knife|razor|blade)|disappearing forever)",
  noun: "(?:dying|death|suicide|unaliving|not existing|being dead|not being (?:here|alive)|ending (?:it|it all|everything|my life|things)|killing kill myself|killing myself|oblivion|nonexistence|not waking up|never waking up|eternal sleep|the grave|the afterlife|to die|being gone|to be dead|be dead|not exist|not be here|not be alive|disappear)",
  fair: "(?:good|better|best|nice|nicer|peace|peaceful|relief|comfort|comforting|option|solution|answer|escape|appealing|inviting|tempting|welcome|beautiful|calming|mercy|kind|kinder|easy|easier|easiest|preferable|attractive|logical|only (?:way|thing|choice|path|option|exit|hope)|way out|freedom|free me|freeing|reasonable|sweet|soothing|gift|blessing|attractive|less scary|painless|perfect|lovely|bliss|heaven|paradise)",
  ifgone:
    "(?:without me(?! (?:as|in goal|in the team|on the team|at work|for the))|(?:if|when|once|after|as soon as|whether|the day) i (?:<gone>)|i (?:was|were|am|had been)? ?(?:not around|not here|dead|gone|out of the way|no longer here|no longer around)(?= $| ,| anymore)|me (?:dead|gone|out of the (?:way|picture)|not being here)|(?:me )?not being (?:around|here|alive)|if i never)",
  gone: "(?:(?:was|were|am|got|just|had|had been|have|simply|suddenly|ever|finally|no longer|would|could|did|do|to|be|ceased|not|never|stop|stopped|were to|and when) )*(?:dead|gone(?! to)|not (?:around|here|alive|there|born|exist|wake|exist anymore)|around anymore|here anymore|die|died|dying|disappear|disappeared|vanish|vanished|kill myself|killed myself|ended it|end it|passed away|existed|exist|born|to die|jumped|drop dead|dropped dead|left this world|offed|kill kill myself|no longer (?:here|around|exist\\w*|alive)|ended my life|end my life|fall asleep forever|hang myself)",
  better:
    "(?:better|easier|happier|relieved|relief|lighter|fine|freer|simpler|get over|forget me|over it|shed a tear|shed tears|grieve|blink|bat an eye|lose sleep|come to my funeral|not care|never care|not notice|never notice|not miss|never miss|miss me|notice|care|cry|mourn|rid of|less (?:stress|worry|trouble|of a burden)|glad|grateful|thank me|calmer|richer|safer|at peace|off (?:my|their|her|his) (?:back|shoulders)|celebrate|sad|a favou?r|cheer|not matter|matter|no difference|be okay|be ok|cope|survive|find me|who would|no one would|everyone would|they would|she would|he would|my \\w+ would|hurt anyone|affect anyone|bother anyone)",
  no: "(?:not|never|no|nothing|no longer|hardly|barely|without|zero|neither|nor|lost(?: (?:the|my|all))?|losing(?: (?:the|my|all))?|little|run out of|ran out of|lack|lacking)",
  live: "(?:live(?! (?:music|show|stream|streams|sports|tv))|living(?! room)|alive|exist|existing|existence|wake up|waking up|go on(?! \\w+ing)(?! (?:the|a|my|this|that|another|his|her|our|your|some|any|with(?! (?:life|living|this|it))) ?)|going on(?! \\w+ing)(?! (?:the|a|my|that|another|here|in)\\b)|breathe|breathing|be here anymore|being here anymore|be around anymore|(?:here )?on this (?:earth|planet)|in this world anymore|stay here|staying here|stick around|sticking around|be on this (?:earth|planet)|see (?:tomorrow|another day|the morning|next \\w+|christmas|spring)|make it (?:to (?:my|next|christmas|tomorrow|the (?:morning|weekend|end of)) ?\\w*|through (?:tonight|the night))|another (?:day|night|week|minute|second|hour|year)(?= $| ,| of this| like this| alive| on)|tomorrow to come|a future|survive(?! (?:this meeting|the winter|on))|(?<!(?:take|taking|took|end|ending|ended) (?:my |his |her |their )?(?:own )?)life(?= $| ,| anymore| like this| and| in me| left))",
  place:
    "(?: (?:in(?! (?:this world|pain|this (?:body|life|pain|world)|me))|at|with(?! (?:this|the|my) (?:pain|guilt|shame|grief|myself|depression))|near|here(?! anymore)|there|on (?:campus|my own|land|site|a|the (?:ground|second|third|coast))|alone|by|next|together|abroad|closer|off|under|above|without (?!him|her|them)|like this with (?:my|the|this|these) (?!life|pain|mind|head|body)|holiday|vacation|strike|stage|a diet|a date|up to (?:my|the|his|her|their)|early|at all hours|so early|about|to (?:see|work|an alarm|the sound|this noise)|with a hangover|hungover|for (?:work|school)|out|through (?:the )?(?:mail|email|winter)|tomorrow morning))",
  means:
    "(?:pills?|tablets?|meds|medication|medicine|painkillers?|paracetamol|tylenol|ibuprofen|xanax|insulin|bleach|morphine|sleeping pills?|rope|noose|belt|knife|knives|blades?|razors?|gun|pistol|rifle|shotgun|bridge|roof|rooftop|ledge|railing|rails|train tracks|tracks|platform|cliff|river|lake|balcony|window|exhaust|garage|scissors|oven|car|wheel|noose|overdose|bottle|wrists?|veins)",
  doit: "(?:take them all|take it all|take all of (?:them|it)|swallow (?:them|it|all)|use (?:it|them) on|finish (?:it|this|everything|myself)|end(?:ing)? (?:it|everything|things|my life|the pain|this)|let(?:ting)? go|lie down|lying down|jump(?:ing)?|do(?:ing)? it tonight|do(?:ing)? it|die|dying|be dead|not come back|never come back|be with (?:him|her|them)|disappear|be (?:quick|over|free)|stop the pain|make it stop|step off|stepping off|slit|drown|hang|kill|goodbye)",
  body: "(?:my (?:own )?(?:\\w+ )?(?:arms?|wrists?|legs?|thighs?|skin|body|veins|stomach|hips?|forearms?|hands?|flesh|chest)|myself)",
  harm: "(?:cut|cuts|cutting|burn|burned|burnt|burning|scratch|scratched|scratching|slice|slicing|sliced|carve|carved|carving|hit|hitting|punch|punched|punching|bruise|bruising|stab|stabbing|stabbed|hurt|hurting|harm|harming|claw|clawing|bite|biting|dig|digging|tear|tearing|blade|razor|cigarettes?|lighter|whip|whipping|starve|starving|bang|banging)",
  mark: "(?:again|deserve|deserved|until (?:it|they|i) (?:bleed|bleeds|hurt|hurts|feel)|bleed|bleeds|blood|when(?:ever)? (?:i|it|things) (?:feel|am|get|gets|got|hate|is|felt)|because i (?:hate|deserve|feel|can not|need|want)|to (?:feel|cope|punish|numb|calm|forget|escape|release)|(?:it|things) (?:gets?|got|is|becomes) too much|gone back|went back|relapsed?|broke|on purpose|deliberately|urge|urges|want to|need to|secretly|no one knows|hide|hiding|hid|sleeves|every (?:night|day|time)|keeps?|been|started|instead of crying|feel (?:something|alive|real|better)|can not stop|could not stop|last night|tonight)",
};

const signal = (source: string, weight: number, about: About, firm: boolean): Signal => ({
  pattern: phrase(source, PARTS),
  weight,
  about,
  firm,
});
const meant = (source: string, weight = 1) => signal(source, weight, "self", false);
const flatly = (source: string, weight = 1) => signal(source, weight, "self", true);

export const GIST: readonly Signal[] = [
  meant("<yearn> <b><dead>"),
  meant("<think> <b><deed>"),
  meant("<noun> <b><fair>"),
  meant("<fair> <b>(?:is|be|was|would be|than this|if|to|seems|through) (?:to )?<noun>"),
  meant(
    "(?:think|feel|felt|sure|know|guess|believe|everyone|they|people|world|family|kids|mum|mom|dad|parents|wife|husband|friends|children|it|all|life|things|would) (?:[\\w']+ ){0,7}?<better> (?:[\\w']+ ){0,5}?<ifgone>|(?:better|best|easier|happier|relief|favou?r) (?:[\\w']+ ){0,5}?(?:<ifgone>)",
  ),
  meant("if i <gone> (?:[\\w']+ |, ){0,5}?<better>"),
  flatly("<no> <n><live>(?!<place>)"),
  flatly("<no> <n>(?:being alive|be alive|stay alive|staying alive|keep breathing|go on breathing|alive)"),
  meant(
    "(?:i will|i am going to|i shall|i plan to|soon i will|i intend to) (?:soon )?be (?:dead|gone forever|six feet under|in my grave|no more|a corpse) ?(?:by|before (?:tomorrow|the (?:morning|weekend|end|sun)|\\w+day|christmas|i |my )|soon|tomorrow|tonight|in|when|after|$|,|and)",
  ),
  flatly(
    "i (?:will|am|do|would) not (?:going to |plan on |plan to |planning to |planning on |intend to |expect to |want to )?(?:see(?:ing)?|live to see|living to see|make it to|making it to|reach|be alive (?:for|by|to)|be around (?:for|by)|last until|get to) (?:tomorrow|the (?:morning|weekend|new year|sunrise|end of (?:the|this) \\w+)|my (?:next |\\w+ )?birthday|next (?:week|month|year|spring|summer)|christmas|another (?:day|sunrise|birthday|year)|sunrise|\\d+|old age|twenty|thirty|forty)",
  ),
  meant(
    "(?:disappointed|angry|mad|sad|upset|hate|hated|regret|sorry|annoyed|furious|gutted|cry|wish) <b>(?:woke up|wake up|waking up|survived|surviving|am alive|being alive|still here|still alive|breathing|lived|opened my eyes|was born|alive|made it)(?= $| ,| again| in the| and| this| every| each| when| because| today)",
  ),
  meant("<means> (?:[\\w']+ ){0,9}?<doit>|<doit> (?:[\\w']+ ){0,6}?<means>", 0.5),
  meant(
    "(?:i|my|me) (?:[\\w']+ ){0,7}?(?:lined up|count|counting|counted|staring|stare|stared|looking at|look at|in front of me|next to me|in my hand|saved|saving|stash\\w*|stockpil\\w*|hoard\\w*|ready|loaded|access|hidden|hid|have|got|bought|holding|plan|tied|chosen|picked) (?:[\\w']+ ){0,5}?<means>",
    0.3,
  ),
  meant(
    "<means> (?:[\\w']+ ){0,5}?(?:lined up|counting|ready|loaded|waiting|in front of me|next to me|in my hand|on the (?:desk|table|bed|nightstand)|calling|call to me|calling me|looks? inviting)",
    0.5,
  ),
  meant(
    "(?:could|should|might|will|going to|want to|about to) take (?:them|it|all) (?:all|of (?:them|it))|(?:take|swallow) (?:every(?: single)? (?:one|last)|the lot)",
    0.6,
  ),
  meant(
    "<harm> (?:[\\w']+ ){0,4}?<body> (?:[\\w']+ ){0,7}?<mark>|<mark> (?:[\\w']+ ){0,4}?<harm> (?:[\\w']+ ){0,3}?<body>|(?:blade|razor|knife|lighter|cigarette) (?:to|on|across|against|into) (?:it|my \\w+|myself|me)(?= $| ,| again)",
  ),
  meant(
    "(?:i am |i will |will |going to |gonna )(?:do|doing) it (?:tonight|now|today|tomorrow|soon|this (?:time|weekend|week))",
    0.6,
  ),
  meant(
    "(?:left|leaving|wrote|writing|written|leave) (?:a |my |some )?(?:notes?|letters?|video|messages?)(?: (?:on|in|under) (?:my|the) \\w+)? (?:for|to) (?:my |the )?(?:family|parents|mum|mom|mother|dad|kids|children|wife|husband|everyone|whoever|them|you|sister|brother|friends|loved ones)",
    0.6,
  ),
  meant(
    "(?:settled|put|putting|settling) my affairs|(?:wrote|writing|written|made|making) my will|(?:planned|planning) my (?:own )?funeral|said (?:all )?my goodbyes",
    0.6,
  ),
  meant(
    "(?:i )?(?:will|do) not (?:need|be needing) (?:it|them|any of (?:it|this|them)|anything|my \\w+)(?: (?:anymore|soon|where i am going|for (?:much )?long\\w*|after))+",
    0.6,
  ),
  meant(
    "want (?:this|it|everything|all of (?:it|this)|my life|life|the pain|the (?:hurting|suffering)) (?:to be )?over(?: with)?|(?:want|need|get|getting|let me) out of (?:this|my) (?:life|world|existence|skin|head)|(?:just )?want out(?= $| ,)",
    0.6,
  ),
  meant("(?:kill|shoot|end|hang) me(?= $| ,)", 0.6),
  meant(
    "i (?:mean it|am (?:serious|dead serious|not joking|not kidding))|no joke|not a joke|for real this time",
    0.4,
  ),
  meant(
    "(?:have|got|there is|left with) (?:no one|nobody|nothing)(?: (?:and|or|no one|nothing|left|else|anymore|at all|to|in (?:my|this) life))*|no one (?:needs|wants|loves|likes) me|(?:lost|losing) everything|nothing left(?: for me)?(?: here)?",
    0.4,
  ),
  meant(
    "(?:want|wanting|going|wish|long|hope|ready) (?:to )?(?:go )?(?:be|being) (?:back )?(?:with|together with|reunited with) (?:him|her|them|my (?:late )?\\w+)(?= $| ,| again| and)",
    0.5,
  ),
  meant(
    "(?:he|she|my (?:\\w+ )?\\w+) (?:died|passed away|passed|is dead|was killed|killed (?:himself|herself))",
    0.2,
  ),
  meant(
    "(?:every|each) (?:night|day|evening) (?:i )?(?:hope|pray|wish)(?: \\w+){0,3} (?:my last|the last|not wake|never wake)",
  ),
  meant(
    "i (?:can not|do not know if i can|do not trust myself to|am scared i will not|might not) (?:keep|be|stay|remain) (?:myself )?(?:safe|alive)(?: (?:tonight|right now|anymore|from myself))?|(?:not|do not feel) safe (?:with|from) myself|(?:a )?danger to myself",
  ),
  meant(
    "button (?:[\\w']+ ){0,3}?(?:stop existing|die|end (?:it|everything|my life)|not exist|disappear|erase me|erase myself|make me disappear|kill)",
  ),
  meant(
    "(?:permanent|final) (?:solution|way out|exit|sleep)|(?:erase|remove|delete) myself (?:from|off|completely)|opt(?:ing)? out of (?:life|existence|living)|log(?:ging)? (?:off|out) (?:of life|permanently|for good|forever)|clock(?:ing)? out (?:of life|for good|forever|permanently)|unsubscribe from life|(?:kick|kicking) the bucket on purpose|(?:meet|meeting) (?:god|jesus|my maker) (?:early|tonight|soon)|dirt nap|(?:sleep|asleep) permanently|push(?:ing)? up daisies soon",
  ),
  meant(
    "^ (?:i am |am |feeling |so )?(?:suicide|suicidal) $|^ (?:i am )?ending it (?:all )?(?:tonight|now|today|tomorrow) $",
  ),
  flatly(
    "(?:no one|nobody|not|who) (?:would |will |does |even )*(?:cares?|give a \\w+|notices?) (?:if|whether) i (?:<gone>|live or die|am dead|wake up)|(?:live or die|dead or alive) (?:no one|makes no|does not matter)",
  ),
  flatly(
    "(?:not|never) (?:think|believe|feel|see|find) (?:that |like |how )?(?:my |this )?(?:life|living|existence) (?:is|was|could be|will be|as)? ?(?:ever )?worth (?:living|it|the)|(?:life|living|existence) (?:is|has become|feels|gets) (?:just |too |so |unbearably |far too )+(?:hard|much|painful|heavy|long)(?: ,)? (?:and |it |it is |is )*not worth",
  ),
  meant("rather not (?:be (?:around|here|alive|born)|exist|wake up|live)(?= $| ,| anymore| at all| than)"),
  flatly(
    "not (?:really )?(?:see|imagine|picture) (?:myself|me) (?:making it (?:to|past|through)|living (?:to|past)|reaching|getting to|turning|being (?:alive|here|around) (?:for|by|in|at|next))(?! (?:the (?:finals?|gym|party|meeting|meetup)))",
  ),
  meant(
    "(?:want|need|wish|make) (?:all )?(?:the|this|my) (?:pain|hurt|hurting|suffering|ache) (?:to )?(?:stop|end|go away|be over|be gone) ?,? (?:permanently|forever|for ever|for good|once and for all)",
  ),
  meant(
    "want (?:it all|everything|all of it) (?:to )?(?:be )?(?:over|end|stop|finished|gone)(?: already| now| for good)?(?= $| ,| and| because| so)",
  ),
  meant("cut(?:ting)? (?:up )?my (?:own )?(?:wrists|veins)"),
];

import type { Signal } from "../rules";
import { firm, own } from "./parts";

/** Wishing to be dead, not wishing to live, seeing no reason or way, and being a burden. */
export const WISHES: readonly Signal[] = [
  own("i ~3<yearn> (?:<soft>)*(?:<link> )?(?:<soft>)*(?:to )?(?:be )?(?:<soft>)*<dead>"),
  own("(?:feel|feeling|felt) like (?:dying|i (?:want|need) to die)", 0.6),
  own(
    "(?:wish|hope|pray|want|wishing|hoping|praying) (?:that )?i (?:was|were|am|be|would be|had been|could be|had) (?:<soft>)*(?:dead|gone forever|never born|not born|not alive|not here anymore|aborted|stillborn|miscarried|died|not survived|not woken up|never woken up|never been born|never existed)",
  ),
  own(
    "(?:wish|hope|pray|want|wishing|hoping|praying|beg|begging|hate) (?:every night |god |to god |each night |daily )?(?:that )?i (?:would |will |could |can |might |did |do |had )?(?:<soft>)*(?:die|died|not wake up|do not wake up|not exist|not existed|never wake up|stop existing|drop dead|fall asleep forever|not be alive)",
  ),
  firm(
    "(?:wish|hope|pray|want|wishing|hoping|praying|beg|begging) ~3(?:that )?i (?:do not|will not|would not|did not|never|could not) (?:<soft>)*(?:wake up|wake(?! up)|exist|have to exist|have to live|have to wake up|see tomorrow|make it to tomorrow|survive|live)(?! (?:early|at|for|so|in a|with|hungover|sick|late|tired|to))",
  ),
  own(
    "(?:hate|wish|angry|mad|sad|disappointed|upset|regret) (?:that |it that |every time )?(?:i|they|he|she|someone) (?:<soft>)*(?:am alive|survived|lived|woke up alive|woke up again|woke up this morning|exist|was born|still exist|am here still|saved me|brought me back|found me in time)",
  ),
  own(
    "(?:<want>) ~3(?:go to (?:sleep|bed)|fall asleep|sleep|close my eyes|drift off|going to (?:sleep|bed)|falling asleep|lie down) (?:tonight |forever )?<never>",
  ),
  own(
    "(?:sleep|asleep|to bed|close my eyes|drift off|lie down) (?:tonight |forever )?(?:and|then|but) (?:just )?never (?:wake|waking|get up|open|come back)",
  ),
  own(
    "(?:wish|hope|pray|want|wishing|hoping|praying|beg|begging|need|if only) ~2(?:that )?(?:god|someone|something|a \\w+|the \\w+|anything|life|cancer|death|the universe|this plane|my heart|an? \\w+ \\w+|it) (?:would |will |could |to |can |just |please )*(?:kill|kills|killed|hit|hits|hitting|run me over|runs me over|ran me over|take|takes|took|crash|crashes|crush|murder|shoot|shoots|stop|stops|strike|end|ends)(?: (?:me|my life|beating|my heart|it all|it for me))",
  ),
  own(
    "(?:someone|god|please|lord|just) (?:please |just )?(?:kill me|let me die|take me (?:already|now|tonight|away from this (?:life|world))|end my (?:life|suffering|misery)|make me die)(?! with kindness)",
  ),
  own(
    "i (?:would|will|do|might|may|could|should|ought to|deserve to) (?:<soft>)*(?:rather|better|prefer(?: to)?|sooner) (?:<soft>)*(?:be )?(?:dead|die|not exist|not be alive) ?(?:than (?:live|living|exist|go on|go back|go to school|return|see (?:him|her|them) again|keep|continue|face|stay alive|carry on|wake up|spend another (?:day|night|year)|be here|be alive|feel|feeling|suffer|have to live)|$|,|already|right now|instead)",
  ),
  own("i should (?:<soft>)*(?:be dead|die)"),
  own(
    "(?:i|i am|i would be|would be|be|am|just) better off (?:dead|not alive|not existing|not being here|in the ground|six feet under|under ground)",
  ),
  own("i (?:might|may|could) as well (?:just )?(?:be dead|die|end it|kill myself|not exist)"),
  own(
    "i should (?:have|of) (?:<soft>)*(?:died|never been born|not been born|never existed|been the one (?:who|to|that) d\\w+|been me who died)|it should (?:have|of) been me (?:who|that|instead)",
  ),
  own(
    "i (?:deserve|deserved|am meant|was meant|am supposed|belong|need) (?:to )?(?:<soft>)*(?:die|be dead|death|suffer and die|rot|in the ground)",
  ),
  firm(
    "(?:not|never|hardly|barely|no longer|nor) (?:<soft>)*(?:want|wish|care|feel like|bother|feel the need|intend|plan|deserve|wanting|see myself|feel like i (?:want|deserve)) (?:to )?(?:be )?(?:<soft>)*(?:<live>|here anymore|around anymore|wake up|waking up|be here anymore|be around anymore|go on anymore|go on like this|make it to (?:tomorrow|next \\w+|my next \\w+)|see (?:tomorrow|another day|the morning)) ?(?:anymore|any longer|like this|this life|another (?:day|minute|second|hour|year)|through|without (?:him|her|them)|at all|again|ever|tomorrow|in (?:this world|pain|this (?:pain|body|life))|with (?:this|the) (?:pain|guilt|shame|grief)|to see|$|,|and|but|because|if|either|right now|after)",
  ),
  firm(
    "(?:not|never|can not|hardly) (?:see|find|have|think of|know|remember|feel|got|give me|imagine|figure out) (?:<soft>)*(?:a|any|the|one|much|a single|why|how|what)? ?(?:single |good |real )?(?:point|reason|sense|use|purpose|will|strength|energy|meaning|value|worth|hope|motivation|future)? ?(?:in |of |to |for |why |how |i (?:should |would |can )?|that i (?:should |would )?|left |to even )*(?:<soft>)*(?:<live>|be here anymore|go on|going on|life|carry on|keep going|carrying on|keep trying|get through (?:tonight|this night|another day)|staying here|stay here|being here|continue|continuing|anything anymore|waking up)(?! (?:in|at|with|on|holiday|vacation|strike|a|about|near|there)\\b)",
  ),
  own(
    "(?:no|zero|little|without (?:any|a)|any|lost (?:my|the|all|every|any)|losing (?:my|the)|is there (?:a|any|even a)|ran out of|run out of|what|give me (?:a|one|any)|tell me (?:a|one)) (?:good |single |real |more |point|reason|sense|use|purpose|will|reasons|desire|strength|hope|meaning|left| |is there )*(?:in|to|of|for|why|left to|left in) (?:me |anyone |i )?(?:<soft>)*(?:should )?(?:<live>|live for|life|go on|going on|be alive|stay|stay here|carry on|keep going|be here)(?! (?:in|at|with|on|holiday|vacation)\\b)",
  ),
  firm(
    "(?:nothing|not anything|no one|not (?:have|got) (?:anything|anyone)|not (?:one|a) thing) (?:left |that is |here |is )*(?:to live for|worth (?:living|staying|being here|sticking around|going on) ?(?:for)?|keeping me (?:here|alive)|to keep (?:me )?(?:here|alive|living)|to stay (?:alive|here) for|to wake up for)",
  ),
  firm(
    "(?:life|living|my life|it|this life|existence|being alive|being here)(?: (?:is|was|has|feels|seems|does|just|really|simply|no longer|itself|even|like|this|anymore))* (?:not|no longer|hardly|barely|never)(?: (?:even|really|feel|seem|be|feeling|seems))* worth (?:living|the (?:pain|suffering)|continuing|fighting for|going on)",
  ),
  firm(
    "(?:life|living|my life|this life|existence|being alive|being here|going on|any of this|all this pain)(?: (?:is|was|has|feels|seems|does|just|really|simply|no longer|itself|even|like|this|anymore))* (?:not|no longer|hardly|barely|never)(?: (?:even|really|feel|seem|be|feeling|seems))* worth (?:it|the (?:trouble|effort))(?= $| ,| and| anymore| because| for me)",
  ),
  own(
    "(?:why|what is the (?:point|use|purpose|reason|sense)|what is the (?:point|use) (?:of|in)|how come|what for) (?:of |in |am |do |should |would |to |did |is |bother |even |keep |for |me |my |still |was )*i? ?(?:<soft>)*(?:even |bother |to |keep )*(?:still alive|alive|living|being alive|existing|exist|live|going on living|keep living|keep on living|stay alive|go on|staying alive|born|be alive|waking up|life|breathing)(?! (?:in|at|with|on|near|here|there|so far|rooms?|of pi|insurance|jackets?|music)\\b)",
  ),
  own(
    "(?:tired|sick|exhausted|weary|done|finished|through|fed up|had enough|over|bored|worn out|so over|sick and tired|drained)(?: (?:of|with|from|by|to death of|just|so|all|trying|this))* (?:living|being alive|life|existing|existence|this life|my life|breathing|staying alive|waking up (?:every|each) (?:day|morning)|waking up at all|being here|having to live|keeping myself alive|pretending to want to live|surviving|fighting to stay alive)(?! (?:in|at|as|on|with|of|near|alone|admin|drawing|here|out|like a)\\b)",
  ),
  own(
    "(?:hate|hates|despise|loathe|can not stand|can not bear|can not tolerate|dread) (?:<soft>)*(?:living|being alive|existing|existence|that i (?:am alive|exist|woke up)|waking up (?:alive|every (?:day|morning)|each (?:day|morning)|anymore)|staying alive|to (?:live|be alive|exist)|life (?:so much|anymore|with))(?! (?:in|at|with|on|near|here|there|alone|so far|out|next|next to|under|upstairs|downstairs)\\b)",
  ),
  own(
    "<all> (?:\\w+ ){0,3}?(?:be|is|are|feel|do|live|get|was|were|been|sleep|go) (?:<soft>)*(?:so |much |a |a lot |way |far |probably )*(?:better|happier|easier|relieved|fine|glad|lighter|simpler|improved|safer|freer|best|thankful|richer|grateful) ?(?:off|place|world|on)? ?(?:if|without|when|with|once|after|as soon as|the day) (?:i <gone>|me(?! as | in the team| in goal| at work)|i am (?:dead|gone|not around|no longer)|me (?:dead|gone)|i leave this)",
  ),
  own(
    "(?:be|is|are) (?:better|best|easier|happier|a relief|kinder|a favou?r)(?: (?:for|to) (?:\\w+ ){0,3}\\w+)? (?:if|when|once) i <gone>",
  ),
  own(
    "(?:no one|who|will anyone|would anyone|not a single (?:person|soul)|nothing|anyone|not one person|will they|would they|would you|will you|would people|would he|would she|i bet no one|how long (?:until|before) (?:anyone|someone)) ~3(?:miss|misses|missed|notice|notices|noticed|care|cares|cared|mourn|cry|cries|remember|mind|come|show up|bat an eye|realize|realise|find|finds|found|lose|sad|upset|change)(?: (?:me|about me|for me|sleep|it|to my funeral|my body|over me|at my funeral|anything))? ?(?:at all )?(?:, )?(?:if|when|that|once|for days if|after|whether) (?:<soft>)*i (?:am|was|were|would|had)? ?(?:<soft>)*(?:<gone>|dead|gone|not here|died)",
  ),
  own(
    "if i (?:just |suddenly |were to |ever |actually )*(?:died|disappeared|killed myself|ended it|was dead|was gone|were gone|were dead|did not wake up|never woke up|jumped|die tonight|died tonight)(?: \\w+){0,2} ?(?:,)? (?:no one|would anyone|will anyone|who|nothing|everyone|would you|would they|would it|it would not|they would|people would|my \\w+ would)",
  ),
  own(
    "no one (?:would|will|is going to|s going to) (?:<soft>)*(?:miss|mourn|cry for|remember|notice) me",
    0.6,
  ),
  own(
    "(?:the )?(?:only|best|easiest|one|last|quickest) (?:real |possible )?(?:way|option|choice|thing|answer|solution|escape|exit|way out|thing left|thing that|relief|peace|comfort|freedom|exits?)(?: \\w+){0,6} (?:is|was|would be|seems|to|in|left is|through|being) (?:to )?(?:<soft>)*(?:die|death|dying|suicide|be dead|being dead|kill myself|killing myself|end it|ending it|not exist|not existing|ending my life|end my life)",
  ),
  own(
    "(?:suicide|death|dying|being dead|ending it|not existing|killing myself|ending my life|not being alive|nonexistence|non existence|oblivion|not waking up) (?:\\w+ )?(?:is|seems|sounds|looks|feels|would be|would feel|might be|starts? to (?:look|sound|feel)|has become|keeps (?:looking|sounding)|must be) (?:<soft>)*(?:like |really |so |pretty |a |the |an |my |such a |more |very |kind of |much |far |more and more |to me )*(?:nice|peaceful|good|better|best|easier|easiest|comfort|comforting|relief|appealing|inviting|tempting|way out|only|answer|option|solution|escape|logical|welcome|beautiful|calming|attractive|mercy|kinder|preferable|right choice|wonderful|great|freedom|gift|blessing|less painful|friend|reasonable)",
  ),
  own(
    "(?:think|thinking|thought|thoughts|dream|dreaming|fantasi[sz]ing|fantasi[sz]e|obsessing|obsessed|ruminat\\w+|daydream\\w*|imagining|imagine|picture|picturing|visions|images|considering|contemplating|contemplated|considered|researching|researched|googling|googled|looking up|looked up|reading up on|attempting|attempted|attempt|plan|planning|planned) ~3(?:of |about |on |my |ways? to |how to |how i (?:would|could|will) )?(?:<soft>)*(?:dying|suicide|my own (?:death|funeral|suicide)|my suicide|being dead|not being (?:here|alive) anymore|not being alive|not existing|ending (?:it|everything|things) (?:all|forever|for good|permanently|tonight)|no longer (?:being here|living|existing)|overdosing|hanging myself)(?! of (?:cancer|old age|natural))",
  ),
  own(
    "i (?:am|feel|felt|have been|have felt|was|get|keep (?:feeling|getting)|been|have become|started feeling|have been feeling|might be|think i am|am still|am feeling) (?:<soft>)*(?:very |extremely |really |quite |a bit |a little |so |actively |passively |feeling |pretty |suddenly |more and more |acutely |incredibly )*suicidal",
  ),
  own(
    "(?:my|having|have|had|get|getting|these|with|intense|constant|intrusive|dark|about my|from|experiencing|fighting|struggling with|been|strong|the) (?:<soft>)*(?:suicidal) (?:\\w+ )?(?:thoughts?|ideation|ideas?|urges?|feelings?|tendencies|impulses|plans?|ideations|again|lately|mind)",
  ),
  own("(?:feel|feeling|am|been) suicidal(?! (?:squad|about (?:this|that) (?:exam|test)))"),
  own(
    "(?:i|it) (?:<soft>)*(?:do not|does not|would not) (?:<soft>)*(?:care|mind|matter)(?: to me)?(?: anymore)? (?:if|whether) i (?:<soft>)*(?:live|die|am alive|wake up|survive|make it|get (?:hit|killed))",
  ),
  own(
    "(?:ready to|going to|want to|time to|time for me to|about to|think i will|decided to) (?:go|leave|depart) (?:from )?(?:this (?:world|life|earth|planet)|and never come back|join (?:him|her|them|my \\w+) in (?:heaven|death|the grave))",
  ),
  own(
    "(?:want|wish|ready|going|hope|soon|need|rather|will) (?:to |i could |i can |i will |just |finally |be )*(?:be (?:with|reunited with)|join|follow|see|meet) (?:him|her|them|my (?:late |dead )?\\w+) (?:again )?(?:in (?:heaven|death|the grave|the afterlife)|on the other side|wherever (?:he|she|they))",
  ),
  firm(
    "i (?:can not|could not|can no longer|am unable to|do not know how to|do not know if i can|do not know how i can|do not think i can|do not think i will|do not see how i can|do not know how much longer i can|will not be able to|am not able to|do not have it in me to|not sure i can|not sure how much longer i can) (?:<soft>)*(?:(?:go on|keep (?:on )?living|live|bear living|bear being alive|bear to (?:live|be alive)|stand being alive|endure (?:life|living)|live with myself) ?(?:anymore|any longer|like this|living|this way|much longer|$|,(?! (?:in|at|on|with))|and|with (?:my )?life)(?! with (?:my|the|this|these) (?!life|pain|mind|head|body))|(?:face|bear|survive|endure|take|do|handle|make it through|get through|live through|stand|live) (?:another|one more|a single|even one more|tonight|the night|this life|life|living|existing) ?(?:\\w+ )?(?:day|night|minute|second|hour|week|of this|anymore|alone|$|,|and|like this|alive|year|more))",
  ),
  firm(
    "i (?:can not|could not|can no longer|do not think i can|do not know how long i can|am unable to|not sure i can) (?:<soft>)*(?:keep going|carry on|continue|hold on|hang on|keep fighting|keep doing this|fight (?:this|it|anymore)|be strong|cope|do this|do it|take it|take this|bear it|bear this|stand it|handle it|handle this|live like this|live with this|keep pretending|deal with this|live without (?:him|her|them))(?: (?:like this|much longer|with (?:my )?life|alone|all by myself))* ?(?:anymore|any longer|$|,|and|i)",
    0.6,
  ),
];

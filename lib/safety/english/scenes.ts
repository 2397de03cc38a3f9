import { type About, phrase, type Signal } from "../rules";
import { SCENE_PARTS } from "./scene-parts";

const signal = (source: string, weight: number, about: About, firm: boolean): Signal => ({
  pattern: phrase(source, SCENE_PARTS),
  weight,
  about,
  firm,
});
const own = (source: string, weight = 1) => signal(source, weight, "self", false);
const firm = (source: string, weight = 1) => signal(source, weight, "self", true);
const asked = (source: string) => signal(source, 1, "method", false);

/** Wishing, refusing, leaving, with means at hand, told by one's own thoughts. */
export const SCENES: readonly Signal[] = [
  own('<mind> <tells>(?: ,)? (?:" )?(?:you (?:should|need to|have to|must) )?<go>'),
  own(
    "(?:can not wait|looking forward|longing|cannot wait|look forward) (?:to|for) (?:die|dying|be dead|death|the end of (?:it|my life)|it all to end|my funeral|not be here|be gone forever)",
  ),
  own(
    "(?:jealous|envious|envy|envying) (?:of )?(?:the dead|dead people|people who (?:are dead|died|have died|get to die|die|are dying|killed themselves|do not wake up)|everyone who (?:died|is dead)|those who (?:died|are dead|get to die)|the people in (?:graves|cemeteries|coffins))",
  ),
  own(
    "(?:wish|hope|hoping|want|wishing|pray|praying|catch myself hoping|dream) <w>{0,4}(?:car|truck|bus|train|lorry|plane|something|someone|anything|meteor|illness|cancer|tumou?r|disease|accident|lightning|heart attack|stroke|stranger|drunk driver|robber|virus)(?: <w>{0,4}| )(?:kill|kills|killed|hit|hits|run|runs|ran|take|takes|took|crash|crashes|crushes|end|ends|finish|get|gets|strike|strikes|plow|swerve|swerves|would|will)\\b",
  ),
  firm(
    "(?:would|do|will) not (?:mind|care|be sad|be upset|fight it|object)(?: <w>{0,3}| )(?:dying|if i (?:died|die|never|did not|do not|got (?:hit|killed|run over)|was (?:hit|killed|dead)|just died|dropped dead)|not waking up|never waking up|being dead|to die|getting (?:hit|killed|run over)|a (?:truck|bus|car|train) hit)",
  ),
  firm(
    "(?:not|no longer|never) (?:<w>)?(?:afraid|scared|frightened|bothered) (?:of|by|to|about) (?:dying|death|die|being dead|the end)(?: anymore)?",
    0.7,
  ),
  own(
    "(?:why|when) (?:can|will|could|do|did|would|am) (?:i|not i|i not)(?: not)? (?:<w>)?(?:die|be dead|end|dead|dead yet|stop breathing|gone already)(?= $| ,| already| yet| in my| too| then| instead| that| that day| now| like| and)|can i die (?:already|now|yet)|let (?:it|this|my life|me) (?:end|die)(?= $| ,| already| now| please)",
  ),
  own(
    "(?:i )?(?:want|wish|need|ready|waiting|wanted|beg|begging|praying|pray|time) (?:for )?(?:it all|it|this|everything|all of it|all of this|my life|life|the end|this life|my story|my time|this nightmare|this hell|the nightmare|my existence) (?:all )?(?:would |could |to )?(?:end|ends|ending|be over|over|to come|finish|stop forever)(?= $| ,| already| now| and| because| tonight| forever| for good)",
  ),
  own(
    "(?:i )?(?:can not|could not|do not want to|do not want|can no longer|not sure i can) (?:<w>)?(?:do|survive|take|endure|face|stand|get through|handle|live through|see) (?:life|living|another (?:day|night|winter|week|year|morning)|one more (?:day|night|hour|minute)|this life|being alive|existing|tomorrow)",
  ),
  own("no (?:fight|strength|life|will|energy|hope|light|desire) left(?: in me| to| for me|$)", 0.6),
  own(
    "(?:lost|losing|have lost) (?:<w>)?(?:will|desire|wish|reason|strength) to (?:live|go on|exist|keep going|fight|continue)",
  ),
  own(
    "(?:living|being alive|life|existing|existence|waking up|every breath|being awake|breathing|being here) (?:is|feels like|has become|hurts|feels|became) (?:<w>){0,2}(?:torture|hell|unbearable|agony|punishment|a punishment|a nightmare|exhausting|pointless|meaningless|too (?:much|painful|hard)|pain|hurts|nothing but pain|a curse|a prison|suffering|a chore i)",
    0.6,
  ),
  own(
    "do(?:ing)? (?:everyone|everybody|the world|them|you all|people|my \\w+|them all|all of you) a favou?r(?: and| by|$| ,)",
    0.7,
  ),
  own(
    "(?:worth|valuable|use|useful|more use) (?:more )?(?:to (?:them|you|everyone|my \\w+) )?dead than alive|insurance (?:money|payout|policy)?(?= $| ,| if| would| when)",
  ),
  own(
    "(?:free|rid|relieve|unburden|spare) (?:them|everyone|you|my \\w+|the world|you all) (?:of|from) me|without me (?:dragging|weighing|holding|in the way|around to|ruining|burdening)",
  ),
  own(
    "(?:i am|i have been|just|only|nothing but) (?:<w>){0,2}(?:dead weight|a burden|such a burden|a waste of (?:space|air|oxygen|life)|a drain|nothing but a)(?: <w>{0,3}| )(?:to|on|for) (?:everyone|my \\w+|them|you|people|others|all|anyone)",
    0.7,
  ),
  own(
    "(?:failed|ruined|disappointed|let down|destroyed) (?:everyone|everything|my family|my kids|my parents|them all|all of them)",
    0.4,
  ),
  own(
    "(?:plan|planning|planned|prepare|preparing|prepared|ready for|working on) (?:my|for my|an) (?:own )?(?:exit|departure|end|death|escape from life|way out|last day|final day|goodbye)",
  ),
  own(
    "(?:tonight|today|tomorrow|this weekend|friday|saturday|sunday|monday|tuesday|wednesday|thursday|soon) (?:is|will be) (?:the (?:night|day|end)(?= $| ,| i )|my last|it for me|when i (?:die|do it|end))",
    0.6,
  ),
  own(
    "(?:not|never|no longer) (?:going to |gonna |will |be )*(?:be )?(?:a )?(?:problem|burden|bother|worry|trouble|nuisance|disappointment|concern)(?: <w>{0,3}| )(?:after|anymore|tomorrow|much longer|soon|any longer|once)|(?:after|from) (?:tonight|today|tomorrow|this weekend)(?: ,)? (?:i will|you will|they will|no one will|it will|nothing will|none of)",
    0.7,
  ),
  own(
    "(?:^ |i (?:will|am|shall) )not (?:going to |be )*(?:a )?(?:problem|burden|bother|worry|nuisance|disappointment)(?: (?:for|to) (?:you|anyone|them|my \\w+|everyone|you all))? ?(?:after|anymore|much longer|soon|any longer|for (?:much )?long\\w*|tomorrow)",
  ),
  own(
    "after tonight|one last time|once and for all|no coming back|never (?:come|coming) back|not coming (?:back|home)",
    0.3,
  ),
  own(
    "(?:made|have made) (?:my|up my|the) (?:decision|mind|choice|peace)|(?:decision|mind) is made|i have decided",
    0.4,
  ),
  own(
    "(?:do not|don t|please do not|can not) (?:<w>)?(?:try to )?(?:stop|save|talk|rescue|convince|look for|find|blame|come (?:for|looking)) (?:me|yourself|yourselves|anyone)",
    0.4,
  ),
  own(
    "(?:it is|not) (?:no one's|anyone's|your|nobody's|no one) (?:fault)|tell (?:my|her|him|them|everyone) (?:<w>){0,4}(?:i love|i loved|i am sorry|that i love|goodbye|i tried)",
    0.5,
  ),
  own(
    "(?:guts|courage|balls|nerve|brave enough|strong enough|bravery|strength) to (?:<w>)?(?:kill|end|do it|jump|die|pull the trigger|go through with it|finally|finish it|take my|leave this)",
  ),
  own(
    "nothing (?:left )?(?:for me|here for me|keeping me|holding me|to stay for|to keep me)(?: left)?(?: here| in this (?:world|life)| anymore| on this earth|$| ,)",
    0.7,
  ),
  own(
    "(?:in|from|leave|leaving|quit|exit|out of) this (?:world|life|earth|planet)(?= $| ,| anymore| behind| for good| tonight)",
    0.4,
  ),
  own(
    "time (?:for me )?to (?:go|leave|say goodbye|check out|end|let go)(?= $| ,| forever| for good| it| tonight)",
    0.5,
  ),
  own(
    "<here> <w>{0,5}<means>(?: <w>{0,9}| | , <w>{0,9})<strain>|<means> <w>{0,6}<here>(?: <w>{0,9}| | , <w>{0,9})<strain>|<strain> <w>{0,4}<here> <w>{0,4}<means>",
    0.6,
  ),
  own("<here> <w>{0,5}<means>|<means> <w>{0,6}<here>", 0.4),
  own(
    "(?:do not|not|can not) (?:<w>)?know (?:how to stop|if i can stop|what i (?:will|might) do|what i am going to do)|can not (?:make|get) (?:it|them|the thoughts) (?:to )?stop|(?:almost|nearly|close to) (?:let(?:ting)? go|did it|doing it|jumped|jumping|stepped|went through)",
    0.6,
  ),
  own(
    "(?:attempt|attempted|attempting|tried|failed) (?:<w>){0,2}(?:to )?(?:suicide|overdose|od|hang myself|drown myself|jump (?:off|from|in front)|end it|do it again|kill myself|die)(?: <w>{0,3}| )(?:again|last (?:night|week|month)|yesterday|today|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this (?:morning|week|month)|two days|three days|a few days)",
  ),
  own(
    "(?:i )?(?:used to|once) (?:<w>)?(?:selfharm|cut|burn myself|cut myself|hurt myself)(?: <w>{0,7}| | , <w>{0,7})(?:again|started|back|relaps\\w+|doing it|now i|lately|last week|last night|this week|tonight|yesterday)",
  ),
  own(
    "(?:hit|hitting|punch|punching|bang|banging|slam|slamming|bite|biting|scratch|scratching|claw|clawing|whip|bruis\\w+|pinch\\w*|pick\\w*|rip\\w*) (?:my|myself|at my) ?(?:\\w+ )?(?:<w>{0,6})(?:until|till|so hard|black and blue|bleed|bruises?|blood|only thing that helps|it helps|to feel|to punish|to calm|hurts? enough|when i (?:panic|hate|cry|fail))",
  ),
  own(
    "(?:only|one) thing (?:that|which) (?:<w>)?(?:helps|calms|soothes|comforts|keeps me going|brings|gives me)(?: <w>{0,4}| )(?:is )?(?:imagining|thinking|the thought|the idea|knowing|cutting|hurting|burning|the blade|pain)(?: <w>{0,3}| )(?:dead|dying|die|death|suicide|i can (?:die|end)|end|ending|gone|not (?:exist|be)|cut|myself|blade|pain)?",
  ),
  own(
    "(?:i )?genuinely (?:do not|don t)|not care (?:if|whether|about) (?:i (?:live|die)|my life|living|being alive|staying alive|what happens to me|surviving)",
    0.6,
  ),
  asked(
    "^ (?:(?:hey|so|and|like|honest question|serious question|random question) ,? ?)?(?:do you think |do you know if |i wonder if |tell me if |does |do |did |will |would |is )+(?:it|hanging|drowning|overdosing|jumping|bleeding out|suffocating|death|dying|an overdose|cutting|hanging yourself|slitting)(?: <w>{0,4}| )(?:hurt|hurts|painful|painless|pain|slow|fast|quick|peaceful)(?: <w>{0,3}| )(?:when|if|to|you|hang|hanging|drown|drowning|overdos\\w+|jump\\w*|bleed|$)",
  ),
  asked(
    "(?:how long|how soon|how quickly|what happens|how much time)(?: <w>{0,4}| )(?:after|from|during|in|with|of|until) (?:an |a |the |you |i )?(?:overdose|overdosing|hanging|od|cutting your wrists|slitting|drinking bleach|swallow\\w+|tak\\w+ (?:too many|all|the whole))",
  ),
  asked(
    "what (?:drugs|pills|meds|medication|medications|substances|can i mix|should i mix|can i take|could i take|do i take|should i take)(?: <w>{0,12}| )(?:die|never wake up|not wake up|kill me|stop my heart|be dead|end it|fall asleep (?:and|forever)|sleep forever|fatal|lethal|overdose)",
  ),
  own("(?:for |until |when |once )?(?:after|when|once) i am (?:dead|gone)", 0.5),
  own(
    "(?:want|would like|need|ready|wish) to stop(?= $| ,| now| forever)|(?:am |have |been |i )relaps(?:ing|ed)(?= $| ,| again| and| tonight)",
    0.4,
  ),
  own(
    "(?:relieved|happy|glad|better off|good|deserves? better|thankful) <w>{0,5}(?:rid of me|see the back of me|me gone|me to be gone|me dead)",
  ),
  own(
    "(?:scared|afraid|worried|frightened|what|might|could|tempted|going to|want to|about to|terrified) <w>{0,4}do (?:something |anything |something stupid |something bad |harm )?to myself",
  ),
  own(
    "<means> (?:is|are|was|were) (?:<w>)?(?:in|on|at|against|next to|right next to|beside|under) my \\w+",
    0.6,
  ),
  own(
    "(?:happier|better off|freer|more peaceful|more useful|safer|calmer|at peace) (?:being |if i was |if i were )?(?:dead|not alive|not existing|in the grave|underground)",
  ),
  firm(
    "(?:only|one|main|sole) (?:reason|reasons|thing|person) (?:that |why |which )?(?:i am|i have|keeping|keeps|stopping|stops|i did|holding|holds|i do)(?: <w>{0,2}| )?(?:not |me |from |still )*(?:alive|dead|here|killed myself|killing myself|done it|ended it|ending it|doing it|jumped|jumping|gone through|breathing|going)",
  ),
  own(
    "(?:if it (?:were|was) not for|without) (?:my|the|our) <w>{1,5}(?:, )?i (?:would|might) (?:<w>)?(?:be (?:dead|gone|not here)|not be (?:here|alive)|have (?:killed|ended|done|jumped|died))",
  ),
  own(
    "(?:trade|swap|exchange|choose|chose|accept|welcome|beg|begging|pray|praying|ask|asking|long|longing|wish|ready|waiting|yearn\\w*|prefer) <w>{0,5}(?:for )?death(?! penalty| metal| star| valley)",
  ),
  own(
    "(?:got|took|take|taken|pulled|pull|brought|fetched) (?:the|my|a|his|her|out the|out my) (?:<w>)?(?:gun|rope|pills|knife|razor|blade|pistol|noose|belt)(?: out| from| down| back| to| and|$)|(?:saved|saving|stashed|stockpiled|hoarded|collected|kept) (?:up )?(?:enough|all) (?:of )?(?:my |the )?(?:<w>)?<means>",
    0.6,
  ),
  own(
    "put (?:it|them) back|(?:twice|again|three times|every) (?:today|tonight|night|this week|day)(?= $| ,)|to follow (?:him|her|them)(?= $| ,)",
    0.4,
  ),
  firm(
    "(?:not|never) (?:have|want|need|get|see|wake up to|wish for) (?:to have |to see )?(?:a |another |any |the )(?:next day|tomorrow|morning after|next morning|future)(?= $| ,| anymore)|no (?:next day|tomorrow) for me|no more me(?= $| ,)",
  ),
  own(
    "pretend(?:ing)? (?:that )?(?:i )?(?:want |like |enjoy |care )?(?:to |about )?(?:be alive|being alive|live|living|life|staying alive|stay alive)",
  ),
  own(
    "(?:hurting|cutting|burning|punishing|starving|harming|scratching|bruising) myself (?:is|helps?|calms?|feels|makes|keeps|gives|became|has become|brings)",
  ),
  own(
    "(?:tonight|today|now|tomorrow|this weekend)(?: ,)? (?:i am|i will be|i am going to|i will) (?:end|ending) (?:it|things|everything)(?= $| ,| all| for good)",
  ),
  own(
    "if (?:i|only i|there) (?:had|owned|could get|was|were) (?:a|my|some|the) (?:<w>)?(?:gun|pistol|rope|pills|poison|bridge)(?: ,)? i would (?:<w>){0,2}(?:use it|do it|be dead|shoot|swallow|take (?:them|it)|jump|not be here|not hesitate|end)",
  ),
  firm(
    "(?:point|sense|use|reason) (?:in|to|for|of) (?:me|my) (?:being (?:here|alive)|existing|existence|be(?:ing)? around|living|life|to live|to be here)",
  ),
  own(
    "(?:eat|eating|swallow|swallowing|taste|tasting) (?:my|a|the) (?:gun|bullet|barrel|pistol)|(?:paint|painting) the walls? with my",
  ),
  own(
    "(?:stop|tell|talk|convince|beg|keep|hold|prevent|need someone|someone) <w>{0,6}(?:not to|from|out of) (?:jump(?:ing)?(?= $| ,| off| in front| out)|kill(?:ing)? myself|do(?:ing)? it(?= $| ,| tonight)|end(?:ing)? it|die|dying|hurt(?:ing)? myself|cut(?:ting)? myself|tak(?:e|ing) (?:them|the pills|all))",
  ),
  own(
    "(?:scared|afraid|frightened|terrified|fear) of (?:myself|what i (?:might|will|could) do|being alone with myself)|not trust myself",
    0.6,
  ),
  firm(
    "i (?:will|do|am) not (?:going to )?be (?:on (?:it|this (?:earth|planet))|in (?:it|this world)|part of (?:it|this world)|alive|with you(?: all)?) (?:much longer|for (?:much )?long\\w*|anymore|tomorrow|soon)",
  ),
  own(
    "(?:no one|who|anyone|everyone|not a soul|anybody|will they|would they) (?:would|will|to|even|is going to)?(?: <w>{0,2}| )?(?:cry|come|show up|be|mourn|go|attend)(?: <w>{0,2}| )?(?:at|to) my funeral",
  ),
  own(
    "cut (?:way |far |a bit |a little )?(?:too|so) deep|(?:will|does|would|is) not stop(?:ping)? bleeding|lost (?:so much|a lot of) blood",
    0.6,
  ),
  own("no more (?:pain|suffering|hurting|life)", 0.4),
  asked(
    "(?:deadliest|most (?:deadly|lethal|dangerous)|strongest|fatal|lethal|deadly) (?:<w>){0,3}(?:mix|combination|combo|cocktail|pills?|drugs?|dose|medication|poison|method)(?! (?:spider|snake|animal|in (?:the|this) game))",
  ),
];

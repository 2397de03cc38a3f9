import type { Signal } from "../rules";
import { asked, firm, own } from "./parts";

/** Endings that are told by what comes before or after: affairs settled, thanks and farewells, the others relieved. */
export const ENDINGS: readonly Signal[] = [
  // A way to go, where only its pain is asked for.
  asked(
    "(?:painful|painless|painlessly|peaceful|gentlest|kindest|merciful) (?:way|method|means) (?:to|of) (?:go|going|leave|leaving|do(?:ing)? it|end(?:ing)? things|exit)(?= $| ,| for me| out| without)",
  ),
  asked(
    "(?:can|could|would|will|do|how easy is it to|is it easy to|possible to|how (?:do|can|would)) (?:you |i |someone |a person |people )?(?:<soft>)*(?:overdose|od) (?:on|with|from) (?:\\w+ )?<pills>",
  ),
  asked(
    "(?:how (?:long|fast|quickly|much)|what) (?:[\\w']+ ){0,5}?(?:overdose|hanging|drowning|bleeding out|jumping) (?:take|takes|to (?:work|be fatal|kill)|feels? like|last|lasts|hurt|hurts)",
  ),
  asked(
    "(?:life )?insurance (?:[\\w']+ ){0,4}?(?:pay|pays|paid|payout|cover|covers|count|void)(?: out)? (?:[\\w']+ ){0,4}?(?:suicide|kill myself|took my own life|take my own life|did it myself|do it myself)",
  ),
  asked(
    "(?:feels? (?:anything|much|pain|it)|hurts?|painful|painless|quick|how (?:long|fast)|suffer) (?:[\\w']+ ){0,6}?(?:when|if|to|before|while|by) (?:you |i |one |people )?(?:hang (?:yourself|myself|themselves)|bleed out|drown yourself|shoot (?:yourself|myself|themselves)|overdose|suffocate yourself|jump off a \\w+)",
  ),
  asked(
    "what (?!snakes?|spiders?|animals?|fish|insects?|plants?|mushrooms?|foods?|sharks?|jellyfish)(?:(?!snakes?|spiders?|animals?|fish|insects?|mushrooms?|jellyfish)[\\w']+ ){0,3}?(?:can|could|would|will) kill (?:you|me|a person|someone|a human) (?:fast|quick|quickly|painlessly|instantly|without|for sure|in your sleep|in minutes)",
  ),
  asked(
    "(?:die|dies|dead|death|bleed out) (?:[\\w']+ ){0,5}?(?:if|when|from|after|by) (?:you |i |someone )?(?:cut|cuts|cutting|slit|slits|slitting|slash|slashing) (?:your|my|their|the|a)? ?(?:own )?(?:wrists?|veins|throat|arteries|artery)",
  ),
  // What is written and settled.
  own(
    "(?:wrote|written|write|writing|finished|sealed) (?:the|my|all the|all my|their|those) (?:letters|notes)",
    0.6,
  ),
  own("one (?:is )?(?:for|to) (?:my )?\\w+ ,? ?(?:and )?one (?:is )?(?:for|to) (?:my )?\\w+", 0.4),
  own("(?:gave|given|giving|give) (?:all )?my (?:\\w+ ){1,3}away", 0.5),
  own(
    "(?:paid off|sorted|settled|closed|cleared|arranged|organi[sz]ed|tied up) (?:out )?(?:all )?(?:of )?my (?:debts?|affairs|accounts?|papers|finances|will|loose ends|passwords|funeral)",
    0.4,
  ),
  own(
    "(?:after|once|when|for when) i (?:am|have) (?:<soft>)*(?:dead|died|gone for good)(?= $| ,| and| so)",
    0.6,
  ),
  // Means, where they are the way or held to oneself.
  own(
    "(?:only|best|last|easiest|one|quickest) (?:way|option|door|exit|thing|choice) (?:out |left |for me |that )*(?:[\\w']+ ){0,4}?(?:is|was|being|would be|seems) (?:a|the|my|that|this) (?:<soft>)*(?:\\w+ of )?(?:rope|gun|noose|pills|bridge|roof|knife|razor|blade|grave|coffin|bullet|overdose|train|cliff|<pills>)",
  ),
  firm(
    "(?:pistol|gun|rifle|revolver|shotgun|barrel|muzzle) (?:[\\w']+ |, ){0,14}?(?:in|into|inside|to|against|at) my (?:own )?(?:mouth|head|temple|chin|heart|chest)",
  ),
  firm(
    "what is the (?:point|use|purpose|sense) (?:of|in) (?:<soft>)*(?:being alive|living|existing|staying alive)(?= $| ,| at this point| at all| if| when| anymore| like this| with)",
  ),
  own(
    "i would (?:<soft>)*(?:rather|sooner|prefer to) (?:be dead|die) than (?:go|do|have|put up|carry|spend|keep|live|stay|suffer|become|end up) (?:through (?:this|that|it|another|all)|(?:this|that|it) (?:again|anymore|any)|to (?:live|go|suffer|keep)|like this|on|another|one more|in (?:a|this) (?:home|pain))",
  ),
  own(
    "(?:suicide|death|dying|ending it|being dead) (?:is |has been |keeps |keep )?(?:<soft>)*(?:start\\w* (?:to )?)?(?:look|looking|looks|sound|sounding|sounds|feel|feeling|feels|seem|seems) (?:\\w+ ){0,3}?(?:good|nice|great|better|easy|easier|tempting|inviting|appealing|peaceful|like)",
  ),
  own(
    "(?:better|safer|happier|easier|best|fine)(?: off)? (?:\\w+ )?if (?:her|his|their|the (?:baby's|kids|kid's)) (?:mum|mom|mother|mummy|dad|father|parent|daddy) (?:was|were|is|had) (?:<soft>)*(?:dead|gone|not (?:here|around|alive)|died)",
  ),
  own(
    "(?:dying|death|suicide|being dead|killing myself|ending it|not existing) (?:would|will|could|might|is going to|is what would) (?:<soft>)*(?:fix|solve|end|stop|cure|settle|make|be (?:a|the|so|better|best|easier|nice))",
  ),
  own(
    "my (?:own )?life (?:<soft>)*(?:has to|have to|should|must|needs to|ought to|is about to|is going to) (?:<soft>)*(?:end|be over|stop|be finished)(?= $| ,| now| soon| tonight| today| here| because| and| so)",
  ),
  firm(
    "(?:no|not (?:see|have|see myself having) (?:a|any)) (?:future|tomorrow|life)(?: (?:for me|left|ahead|anymore|here|of mine|in (?:this|my) \\w+))* (?:, )?(?:and |nor )?(?:(?:i )?(?:do not|would not|no longer) (?:<soft>)*(?:want|need|deserve) (?:one|it|any|a future)|do i want one)",
  ),
  own(
    "(?:get over|miss|notice|mourn|cope with|be fine with|be happy about|survive|forget about) (?:me|my) (?:<soft>)*(?:dying|death|being dead|being gone|suicide|killing myself|not being (?:here|around|alive))",
  ),
  own(
    "^ (?:i am |am |i have been |been |i started |started |back to |back at )?(?:cutting|selfharm) again(?= $| ,)",
  ),
  own(
    "i (?:am|feel) (?:[\\w']+ ){1,8}?(?:and|who|that|so i) (?:i )?(?:should|deserve to|want to|ought to|need to) (?:<soft>)*(?:be dead|die|not exist|not be alive)(?= $| ,)",
  ),
  own(
    "(?:part of me|something in me|something inside me|my brain|my head|my mind|a voice|the voice) (?:[\\w']+ ){0,3}?(?:wants?|tells?|says?|urges?|begs?|telling|wanting|saying|urging|screams?|whispers?) (?:me |at me )?(?:to )?(?:<soft>)*(?:jump|die|let go|end it|do it|step off|be dead|stop existing|swallow them)(?= $| ,| off| every| when| from| in front| whenever| all| and)",
  ),
  own("it is (?:all )?over for me|(?:this|it) is the end(?: for me)?(?= $| ,)|i have reached the end", 0.6),
  own(
    "(?:tonight|today|tomorrow)(?: ,)? i (?:will |am going to )?(?:go|leave|end this|end everything|leave this|stop)(?= $| ,)",
    0.5,
  ),
  // Thanks and farewells.
  own("(?:^| ,) (?:bye(?: bye)?|goodbye|farewell|so long)(?= ,| $)(?: ,)?", 0.2),
  own(
    "i will not be (?:here|around|alive) (?:in the morning|by (?:the )?(?:morning|tomorrow|monday)|when you (?:wake|read|get|come))",
    0.6,
  ),
  own(
    "tell (?:my \\w+|him|her|them|everyone|mum|mom|dad) (?:that )?(?:i |it )(?:<soft>)*(?:love|loved|am sorry|was sorry|never meant|is not)",
    0.4,
  ),
  own(
    "i (?:have )?(?:fought|been fighting|been battling|battled|struggled|been struggling|tried|held on|been holding on) (?:\\w+ ){0,3}?for (?:so long|too long|(?:\\w+ )?(?:years|months|decades))",
    0.4,
  ),
  firm(
    "you (?:will|are|would) (?:not|never) (?:<soft>)*(?:going to )?(?:hear|hearing|see|seeing|get another \\w+) (?:anything )?(?:from )?(?:me )?(?:again|anymore|ever|after (?:today|tonight|this|tomorrow))|you (?:will|would) (?:not|never) (?:hear from|see) me(?! (?:until|till|before|for|at|in|on|next|wear\\w*|com\\w*|do\\w*|back|here))",
    0.6,
  ),
  own(
    "(?:thank you|thanks) (?:so much )?for (?:being (?:so )?(?:kind|good|nice|there|patient|sweet|you)|loving|caring|putting up|all you|what you did|the (?:memories|good times|love)|every \\w+)",
    0.4,
  ),
  own(
    "(?:this|it) is (?:goodbye|farewell|where i (?:leave|say goodbye|get off|end))(?= $| ,| from me| everyone| then)",
    0.6,
  ),
  own(
    "(?:i love you(?: all| both| so much| guys| lot| everyone)?|i am sorry)(?= $| ,| and goodbye| always)",
    0.3,
  ),
  own(
    "(?:remember me|do not (?:be sad|cry|blame yourself|blame yourselves|come looking|look for me|try to find me))",
    0.4,
  ),
  own("(?:not|none of (?:it|this) (?:is|was)) (?:your|anyone's|anyones|their|mum's|mom's) fault", 0.4),
  // The others relieved, oneself in the way.
  own("(?:free|rid|relieved) of me(?= $| ,| and| for| at last)", 0.6),
  own(
    "(?:(?:they|he|she|everyone|my \\w+|the kids) (?:would|will|can|could) )?(?:<soft>)*(?:get|gets|have|collect|live off|from) (?:the|my|a) (?:life )?insurance(?: money| payout)?|insurance (?:money|payout)",
    0.5,
  ),
  own(
    "worth more (?:to \\w+ |to my \\w+ )?dead(?: than alive)?|(?:cost|costing) (?:[\\w']+ ){1,3}more than i am worth",
  ),
  own(
    "i am (?:<soft>)*(?:taking up (?:space|air|room)|wasting (?:air|oxygen|space|everyone's \\w+)|in everyone's way|dead weight|a drain|dragging (?:\\w+ ){1,2}down|ruining (?:\\w+ ){1,2}li(?:fe|ves))",
    0.5,
  ),
  firm(
    "(?:world|people|they|everyone|you|he|she|family|friends|anyone) (?:would|will) (?:not|never) (?:<soft>)*(?:miss|need|mourn|remember) me",
    0.6,
  ),
  // An accident pictured as an end, or not minded.
  own(
    "if i (?:<soft>)*(?:crash\\w*|drove|drive|swerv\\w+|steer\\w*|jump\\w*|let go|step\\w*|fell|fall|took|take|swallow\\w*|turn\\w*|walk\\w*|cut|pull\\w*|went|go|close my eyes) (?:[\\w']+ |, ){0,12}?(?:it|everything|this|all of (?:it|this)|the pain|things) (?:would|will|could) (?:<soft>)*(?:all )?(?:stop|end|be over|be quiet|be done|go away|finish|be finished)",
  ),
  firm(
    "(?:not|never) (?:<soft>)*(?:mind|complain|be sad|be upset|object|fight it|be mad)(?: at all)? if (?:[\\w']+ ){1,4}?(?:hit|killed|took|ran over|run over|crushed|got|finished|shot|crashed into) me|not mind (?:<soft>)*(?:dying|being dead|not waking up)",
  ),
  own(
    "(?:hope|hoping|wish|wishing|pray|praying) (?:that )?(?:something|an accident|a crash|the worst) (?:[\\w']+ ){0,2}?happens? to me|(?:hope|wish|pray) (?:[\\w']+ ){1,4}?(?:crashes|explodes) with me (?:in|on) it",
  ),
  // Euphemisms.
  own(
    "(?:want|going|ready|time|about|plan|planning|thinking|decided|tempted|might|could) (?:to |of |about |i )?(?:<soft>)*(?:take|taking|took|chose|choose) the (?:easy|only|coward's|cowards|quick) way out|(?:punch|punching) my (?:own )?ticket|cash(?:ing)? in my chips|catch(?:ing)? the bus (?:for good|forever|tonight and)|self ?-?delet\\w+|(?:my|another|one more|a second|a last) (?:\\w+ )?attempt on my (?:own )?life|game ?end(?:ing)? myself",
  ),
];

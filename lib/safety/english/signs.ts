import type { Signal } from "../rules";
import { own } from "./parts";

/** Words that weigh only together with others. */
export const SIGNS: readonly Signal[] = [
  own(
    "(?:everything|it all|existing|living|being alive|being awake|just breathing) hurts|in (?:too much|so much|constant|unbearable) pain",
    0.4,
  ),
  own(
    "(?:want|ready|wish|hope|like|just|long|love) (?:to |i could |i can )?(?:go to |fall )(?:sleep|a?sleep) (?:forever|for ever|for eternity)",
  ),
  own("sleep(?:ing)? (?:forever|for ever|for eternity|and never)", 0.6),
  own("(?:be|to be|everyone|they) (?:forgotten|forget (?:me|i ever|that i|i exist\\w*))", 0.5),
  own(
    "(?:there is )?(?:no|not (?:see|have|find|any)(?: a| any)?) way out|no (?:other )?(?:escape|exit|way to (?:fix|escape))",
    0.5,
  ),
  own(
    "i (?:am|feel|have become|was|keep being) (?:<soft>)*(?:such a |just a |a |nothing but a |only a )?(?:huge |big |total |constant |complete )?(?:burden|waste of (?:space|air|oxygen|life)|worthless|hopeless|useless|trapped|a mistake|broken beyond repair|beyond help|unlovable)",
    0.5,
  ),
  own(
    "(?:i )?(?:give|gave|giving|given) up(?: on (?:everything|life|myself|it all|all of it|living))?(?= $| ,| and| i )",
    0.4,
  ),
  own("(?:give|gave|giving|given) up on (?:life|living|being alive)"),
  own(
    "(?:want|need|wish|make|just want) (?:it|the pain|this|everything|this pain|all of (?:it|this)|the hurt|my (?:pain|suffering|brain|mind|thoughts)|the (?:voices|thoughts|suffering|noise in my head)) (?:<soft>)*(?:to )?(?:<soft>)*(?:stop|end|be over|over|go away|gone)(?: forever| for good)?",
    0.6,
  ),
  own(
    "i (?:want|wish|would like|wanted|need|hope) (?:to |i could |i can )?(?:<soft>)*(?:disappear|vanish|not be here|be gone|fade away|cease|evaporate)",
    0.6,
  ),
  own(
    "i am (?:<soft>)*(?:done|finished|over it|so tired|exhausted|empty inside|numb|at the end|out of (?:options|hope|fight))(?: (?:with|of) (?:everything|it all|trying|this|all of (?:it|this)|fighting))?(?= $| ,| and| i )",
    0.4,
  ),
  own("i am done (?:with|of) (?:everything|it all|trying|fighting|this world|all of (?:it|this))", 0.5),
  own(
    "(?:what is the point|there is no (?:point|hope)|no point|nothing matters|nothing (?:will|is) (?:ever )?(?:get|gets|going to get|change|changes|help|helps)|it (?:will|does) not get better|no hope)(?: (?:left|anymore|of anything|in anything|for me|of it all|at all))*",
    0.4,
  ),
  own("i hate (?:myself|my life|everything about me)(?: so much)?", 0.4),
  own("(?:no one|not anyone|nobody) (?:cares|loves me|would care|will care|understands|wants me)", 0.4),
  own("(?:gave|giving|given|give) away (?:all |most of )?(?:my|everything)", 0.5),
  own(
    "i will (?:not|no longer) be (?:here|around|a (?:problem|burden|bother))(?: (?:for|to) (?:you|anyone|them))? ?(?:tomorrow|much longer|anymore|for (?:much )?long(?:er)?|by|next|soon|after)",
    0.7,
  ),
  own(
    "(?:will|not) (?:not )?(?:have|need) (?:to (?:deal with|put up with|worry about|look after|bother with) )?me(?: around)?(?: to \\w+(?: around)?)? (?:much longer|anymore|ever again|after|soon|for (?:much )?longer)",
    0.7,
  ),
  own(
    "(?:last|final) (?:time|thing|message|text|words?|post)(?: you| i| that)* (?:will )?(?:ever )?(?:hear|see|get|send|write|say|from me)",
    0.6,
  ),
  own(
    "(?:soon|tonight|tomorrow|finally) (?:it|this|everything|i) (?:will )?(?:all |finally )*(?:be )?(?:over|at peace|free|gone)|(?:it|everything) (?:will|is going to) (?:all )?be over (?:soon|tonight)|i will (?:finally |soon )+(?:be )?(?:at peace|free|at rest)",
    0.6,
  ),
  own("(?:tonight|this) is (?:my |the )?(?:last|final) (?:night|day|goodbye)", 0.6),
  own(
    "life is (?:meaningless|pointless|unbearable|empty|hell|too (?:hard|much|painful)|not for me)|my life is (?:over|pointless|meaningless|a (?:mistake|waste|joke|living hell)|worthless)",
    0.5,
  ),
  own("i (?:do not|never) belong (?:here|in this world|anywhere)|not meant for this world", 0.5),
  own(
    "(?:sorry|forgive me|i am sorry)(?: \\w+)? for (?:what i am (?:about|going) to do|everything|being (?:such )?a burden|existing|leaving you(?: all)?)",
    0.5,
  ),
  own(
    "(?:say|saying|said) (?:my |our )?(?:last |final )?goodbyes?(?: to (?:everyone|you all|my (?:kids|family|children|dog|cat)))",
    0.5,
  ),
  own(
    "^ (?:(?:so|well|ok|okay) ,? ?)?(?:goodbye|good bye|farewell)(?= ,| $| (?:everyone|all|my \\w+|and) )",
    0.2,
  ),
  own(
    "you (?:were|have been|are) the only (?:one|person|friend)(?: \\w+)? (?:who|that) (?:\\w+ )?(?:listened|cared|understood|stayed|helped|believed|loved)|thank you for (?:everything|being there|listening|trying)",
    0.3,
  ),
  own("i am (?:going|about|ready) to jump(?= $| ,)", 0.6),
  own(
    "(?:think|thinking|thought|imagine|imagining|wonder|picture)(?: about| of)? how (?:easy|simple|quick|peaceful) (?:it|that|everything) would be(?= $| ,| to (?:just )?(?:let go|jump|end|stop|die|disappear|fall|step))",
    0.7,
  ),
  own(
    "(?:stand|standing|stood|sit|sitting|sat) (?:on|at|by) (?:the|my|a)(?: edge of (?:the|a))? (?:balcony|roof|rooftop|bridge|ledge|platform|cliff)",
    0.3,
  ),
  own("(?:please )?(?:take care of|look after) (?:my )?(?:\\w+ ){1,3}(?:when|after|once) i am gone", 0.7),
  own(
    "(?:fresh|new|more|hide|hiding|cover|covering)(?: up)?(?: \\w+){0,3} (?:scars|cuts|cut marks|burn marks)(?: \\w+){0,3} (?:on|from|all over) my",
    0.8,
  ),
  own(
    "(?:death|dying|the end)(?: \\w+)? (?:is )?(?:all i|constantly|all the time|every (?:day|night)|nonstop|on my mind)",
    0.7,
  ),
  own(
    "(?:think|thinking|thoughts) (?:a lot |constantly |all the time )?(?:about|of) (?:death|disappearing|the end|not being here)",
    0.6,
  ),
];

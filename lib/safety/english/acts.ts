import type { Signal } from "../rules";
import { asked, firm, own } from "./parts";

/** Killing or harming oneself: meant, begun, or done lately; means at hand; goodbyes; questions about methods. */
export const ACTS: readonly Signal[] = [
  own("<selfkill>"),
  own(
    "i ~3<want> (?:<soft>)*(?:<link> )?(?:<soft>)*(?:end|ending) it(?: (?:tonight|now|today|soon|for good|forever|tomorrow|right now|right here|once and for all|this weekend))?(?= $| ,| because| i | and)",
  ),
  own(
    "(?:my|a|the|leave|left|wrote|writing|written|finished|write) (?:own )?suicide (?:note|letter|plan|attempt|pact|video|message)",
  ),
  own(
    "i (?:have |am |just |already |finally |even |am going to |will |want to )*(?:wrote|written|writing|write|left|leaving|finished|recorded|recording|prepared|typed|typing|made|sealed|posted) (?:\\w+ ){0,2}?(?:goodbye|farewell|suicide|final|last) (?:letter|letters|note|notes|message|messages|text|texts|video|videos|words)",
  ),
  own(
    "(?:this is|consider this|take this as|here is|let this be) (?:my |our )?(?:last |final )?(?:goodbye|farewell|suicide|final message|last message|the end for me|the end of me)",
  ),
  own("goodbye (?:cruel )?(?:world|forever|life)|farewell (?:cruel )?(?:world|forever)"),
  own(
    "(?:by the time|when) you (?:read|see|find|get|hear) this ~2i (?:will|am|would|have|might) (?:<soft>)*(?:already )?(?:be )?(?:dead|gone|not (?:be )?(?:here|alive)|no longer|far away from this life|have (?:left|died|gone))",
  ),
  own(
    "i (?:will|do|might|may|am) not (?:going to )?(?:be|see|make it to|live to see|survive|plan on being|intend to be) ?(?:alive|around anymore|tomorrow alive|breathing|(?:to )?see (?:tomorrow|the morning|next \\w+)|the night|(?:past|until) (?:tonight|tomorrow|\\w+ birthday))",
  ),
  own(
    "(?:tonight|today|tomorrow|this) (?:is|will be|shall be) (?:going to be )?(?:my|the) last (?:day|night|sunset|sunrise|meal) (?:alive|on (?:this )?earth|of my life|living|ever|breathing|i (?:will )?(?:live|be alive))",
  ),
  own(
    "(?:a|my|the|have|set|made|got|picked|chose|chosen|know the|decided on a|decided (?:the|on)) (?:\\w+ )?(?:plan|plans|date|day|method|place|spot|tree) ~2(?:to|for|of|how|i|when|where|and)(?: \\w+){0,3} (?:die|kill myself|end my life|end it|ending my life|my death|dying|do it|end it all|hang myself|overdose)",
  ),
  own(
    "(?:slit|slitting|slash|slashing|slice|slicing|slashed|cut open|cutting open|cut up|cutting up|opening up|open up|carve|carving|cut into|cutting into|tear open) (?:\\w+ )?my (?:own )?(?:\\w+ )?<skin>",
  ),
  own(
    "(?:cut|cutting|cuts|burn|burning|burned|scratch|scratching|scratched|sliced|carved|dig|digging) (?:into )?my (?:own )?(?:\\w+ )?<skin>(?: \\w+){0,5} (?:again|on purpose|deliberately|because|tonight|last night|so i|to (?:feel|cope|punish|calm|numb|release|make|stop|forget)|until|when i|whenever|with (?:a|my|the) (?:razor|blade|knife|scissors|glass|lighter|sharpener))|(?:started|keep|kept|want to|going to|urge to|need to|been|can not stop|tempted to|thinking of|thinking about|addicted to|back to) (?:cut|cutting|burn|burning|scratching|slicing) my (?:own )?(?:\\w+ )?<skin>",
  ),
  own(
    "(?:pressed|press|pressing|held|hold|holding|hold|put|putting|have|had|got|run|ran|running|drag|dragging|dragged|sat with|sitting with|with)(?: \\w+){0,3} (?:knife|blade|razor|gun|pistol|scissors|barrel|glass|rope|noose|belt|razorblade|revolver)(?: \\w+){0,3} (?:to|against|on|across|around|in|over|at|along|into) my (?:own )?(?:head|temple|mouth|neck|chest|heart|<skin>)",
  ),
  own(
    "(?:have|got|bought|own|stole|found|took|hid|hidden|keep|keeping|loaded|borrowed|getting|buying|tied|tying|made|hung|sitting with|staring at|holding|looking at|saved|saving|stockpil\\w+|hoard\\w+|collect\\w+|counted|counting|ordered|picked up|access to|lined up|stashed)(?: (?!in)\\w+){0,4} (?:gun|pistol|rope|noose|razor|razors|blade|blades|razor blades|revolver|shotgun|rifle|belt|helium|charcoal|<pills>)(?: \\w+){0,8}? ?,? ?(?:to (?:kill|end|die|use on me|overdose|do it|hang)|use it on (?:me|myself)|and (?:i )?(?:am|want|know|plan|will|going)(?: \\w+){0,5} (?:tree|die|dead|end it|do it|it will be (?:over|quick)|take them all|use it on)|for (?:my suicide|when i (?:do it|am ready to (?:go|die)|finally do it|can not))|ready to (?:die|go|use)|take them all|taking (?:them all|all of them)|and i am not afraid to|enough to (?:kill|die|do it|end|never wake|not wake|sleep forever)|just in case i (?:want|need|decide|can not)|so i can (?:die|end|go|do it))",
  ),
  own(
    "(?:have|got|keep|hide|hiding|hid|hidden)(?: \\w+){0,3} (?:blades?|razors?|razor blades?|sharps)(?: \\w+){0,4} (?:hidden|under my|urge|cut|just in case)",
  ),
  own("noose (?:around|ready|is|tied|in my)|tie a noose|tying a noose|make a noose"),
  own(
    "(?:took|taken|swallowed|swallow|downed|drank|popped|ingested|drunk|take|taking|swallowing|drinking|down|downing|eat all|ate|mixed|injected)(?: \\w+){0,2} (?:all|whole|entire|bottle|bottles|handful|handfuls|too many|too much|every|a lot of|lots of|box|boxes|pack|packet|packs|loads of|a bunch of|the rest of|tons of|\\d{2,}|twenty|thirty|forty|fifty|sixty|hundred|a ton of)(?: (?:of|my|the|these|those|his|her|mum's|mom's|dad's|\\w+))*? <pills>(?! (?:for|prescribed|each|a day|daily))",
  ),
  own(
    "(?:took|swallowed|drank|taken|downed) (?:\\w+ )?(?:bleach|antifreeze|rat poison|pesticide|poison)|(?:i|just|have) (?:have |just |already )*(?:overdosed|took an overdose|taken an overdose|oded|od'd)(?! on (?:<treat>))".replace(
      "<treat>",
      "\\w*(?:chocolate|sugar|netflix|caffeine|coffee|cuteness|carbs|cheese|news|tv|turkey|pizza|candy|sweets|cake|vitamin|memes|videos|ice cream|cookies|tiktok|anime|sushi|tea|garlic|cinnamon|christmas)|(?:the |my |all the |too much |some )\\w+",
    ),
  ),
  own(
    "(?:want|going|plan|planning|thinking|about|tempted|ready|considering|consider|might|could|will|wish|urge|tried|trying|decided|hoping|how|need)(?: (?:to|of|about|on|i could|just|i will|maybe|myself|by))* (?:take an overdose|overdose|overdosing|taking an overdose)(?! (?:on )?(?:chocolate|sugar|netflix|caffeine|coffee|cuteness|carbs|cheese|candy|sweets|cake))",
  ),
  own(
    "(?:<want>|wonder|wondering|wondered|what if i|should i|tell(?:s|ing)? me to|voices?|nothing but|all i|edge|ledge|bridge|roof|platform|tracks|ready|sometimes)(?: \\w+){0,7}? ?(?:,)? ?(?:of |to |about |like |just )*<jump> (?:myself )?(?:off|from|in front|out|under|into|onto|over|down)(?: of)?(?: (?:a|the|this|that|my|an|one|moving|oncoming|speeding|next|tallest|nearest|some|of|them|\\w+))*? (?:<height>|<traffic>)",
  ),
  own(
    "(?:standing|sitting|stood|sat|am|here|waiting|up|parked|walking)(?: \\w+){0,2} (?:on|at|by|near|over|to|off)(?: (?:the|a|this|edge|of|top|my|ledge|railing))* (?:<height>|railing|platform|tracks|train tracks|railway)(?: \\w+)*? ?,? ?(?:(?:and|about|ready|going|want|wanting|thinking|i)(?: \\w+){0,5} (?:jump|let go|end|step off|over|last|goodbye|die|do it|fall|drop|jumping)|goodbye|not coming (?:back|down))",
  ),
  own(
    "(?:<want>|wonder|keep|fantasi\\w+|feel like|tempted|sometimes)(?: \\w+){0,5}? (?:driv\\w+|crash\\w*|steer\\w*|swerv\\w+|veer\\w*|ram\\w*|turn\\w*|wreck\\w*|run\\w*|let\\w*)(?: \\w+){0,4}? (?:into|off|under|over|through|in front of)(?: (?:a|the|my|of|an|this|oncoming|some))* (?:tree|wall|bridge|cliff|pier|quay|jetty|dock|harbou?r|canal|ravine|river|truck|lorry|traffic|pole|guardrail|road|barrier|pillar|semi|divider|embankment|lake)",
  ),
  own(
    "(?:crash|crashing|wreck|wrecking) my car on purpose|(?:not|stop) (?:bother(?:ing)? )?(?:look|looking|check|checking)(?: (?:both ways))? (?:when|before) (?:i )?cross(?:ing)?(?: \\w+){0,4} (?:hoping|hope|so maybe)",
  ),
  own(
    "<hurt> ?(?:again|on purpose|deliberately|intentionally|last night|tonight|to (?:feel|cope|punish|calm|numb|release|make|stop|forget|deal|get|focus|distract|see)|because i|when(?:ever)? i (?:feel|am|get|felt|was|can|hate|think)|until|every (?:night|day|time)|so (?:i|that i|badly|bad|much|deep)|in (?:the|my) (?:bathroom|shower|room|bedroom)|for (?:days|weeks|months|years|it|being)|since|with (?:a|my|the) (?:razor|blade|lighter|cigarette|iron|compass|scissors|razorblade|sharpener|belt)|and (?:it|i|no one|now|hide|felt)|just to|these days|lately|as punishment|this (?:week|morning)|today|a lot|almost|on my <skin>|whenever|if i|instead|anymore)(?! (?:shaving|skiing|cooking|at work|at the gym|while|in the kitchen))",
  ),
  own(
    "(?:<want>|urges?|keep|kept|started|can not stop|could not stop|can not help|could not help|trying not|how to|relapsed|clean from|days since|stop|addicted|back to|tempted|resist|need|love|end up|ended up|do not stop|crave|craving|safe from|fighting)(?: (?:to|of|about|i will|i might|into|and|from|by|the|urge|myself from|not|that|just|being|again|like|even))* <hurt>",
  ),
  own(
    "selfharm ?(?:again|last night|tonight|today|yesterday|for (?:\\w+ ){0,2}(?:days|weeks|months|years)|lately|to cope|every|right now|more|when|because|this|and|$)|(?:i|my|me|urge|urges|want|going|been|relapse|relapsed|started|restarted|stop|thinking|tempted|impulse|secretly|have|need|on|into|with|of)(?: (?:to|of|about|on|into|with|have|been|just|i|again|secretly|by|through|am|addiction|keep|started|did|was|and|thoughts|urges|still|do|really))* selfharm(?! (?:research|awareness|prevention|charity|support|scars from years|helpline|is a topic|training|in (?:teens|teenagers|adolescents|prisons?)))",
  ),
  own(
    "(?:started|start|relapsed(?: into| with| and)?(?: started)?|been|keep|kept|stop|stopping|back to|urge to|urges to|want to|need to|going to|addicted to|tempted to|clean from|days without|months without|weeks without|miss|return to|thinking about|thinking of|returned to|went back to) (?:<soft>)*(?:cut|cutting)(?: myself)? ?(?:again|$|,|and|because|to (?:feel|cope|numb|release)|is so|was so|deeper|every (?:day|night)|so (?:bad|badly|much)|tonight|right now|anymore|myself|when i|since|after|but|last|lately|for (?:\\w+ )?(?:weeks?|months?|years?|days?|while))",
  ),
  own("relapsed(?: \\w+){0,6} (?:cut|cutting|razor|blade|burning|selfharm)"),
  asked(
    "(?:how (?:many|much|long|high|deep|fast|far|big|strong)|what (?:dose|dosage|amount|quantity|height)|lethal (?:dose|amount)|fatal (?:dose|amount)|deadly (?:dose|amount)|what kind|which)(?: [\\w']+){0,14}? (?:to (?:die|kill (?:me|myself|yourself|someone my|a person|a human|an adult)|overdose|od|bleed out|end (?:it|my life|everything)|not wake up|never wake up|be (?:fatal|lethal|deadly)|stop (?:my|your|the) heart|end up dead|pass away|do it for good)|(?:is|are|be|would be|becomes?|to be) (?:fatal|lethal|deadly|enough to (?:die|kill))|(?:before|until|till|and) (?:i|you|u|one|someone|it) (?:would |will |can |could )?(?:die|dies|kills me|be dead|stop breathing|pass out and die|kills you|kill me|bleed out)|(?:so|that|for|where|when) (?:that )?(?:i|you|u|one|someone|a person|it) (?:would |will |to |can |could )?(?:die|dies|is fatal|is deadly|kills)|will kill me|would kill me|kills you|can kill (?:me|you|a person))",
  ),
  asked(
    "how (?:many|much)(?: [\\w']+){0,3} <pills>(?: [\\w']+){0,8} (?:die|kill|overdose|fatal|lethal|dead|deadly|od|not wake up|never wake up|death|end it)",
  ),
  asked(
    "(?:how long|how quickly|how fast)(?: [\\w']+){0,8} (?:bleed out|bleed to death|suffocate|drown|hang (?:myself|yourself)|die from (?:hanging|an overdose|carbon monoxide|cutting|drowning|slitting|bleeding|a gunshot|jumping)|die after (?:taking|swallowing|cutting|drinking|overdosing)|choke (?:yourself|myself))",
  ),
  asked("(?:lethal|fatal|deadly) (?:dose|dosage|amount|combination|quantity|mix)(?: (?:of|for))?"),
  asked(
    "(?:painless|quick|quickest|easiest|fastest|easy|least painful|most painless|best|peaceful|most peaceful|simplest|surest|foolproof|cheapest|fast|guaranteed|cleanest|most effective|less painful|effective|sure|gentlest|a|any|some|good|reliable|most reliable)(?: (?:and|or|painless|quick|easy|most|least|\\w+))? (?:ways?|methods?|means|how)(?: (?:is there|for me|for someone|out there))? (?:to|of|i can|i could|for|that i can) (?:<soft>)*(?:die|dying|kill (?:myself|yourself|oneself)|killing (?:myself|yourself|oneself)|commit suicide|suicide|end (?:my|your|one's) life|ending (?:my|your) life|end it all|go out for good|end it|hang (?:myself|yourself)|not wake up|overdose|to selfharm|selfharm)(?! (?:my hair|hair|eggs|fabric|wool|clothes))",
  ),
  asked(
    "(?:ways?|methods?|how) (?:to|do i|can i|would i|should i|could i|do you|does one|do people|can you) (?:\\w+ ){0,2}?(?:die (?:without|painlessly|quickly|in my sleep|peacefully|fast|by|with no|from an overdose|tonight|today|and make)|kill (?:myself|yourself|oneself)|commit suicide|hang (?:myself|yourself)|tie a noose|make a noose|slit (?:my|your|a) (?:wrists?|throat)|end (?:my|your) (?:own )?life|overdose|od on|die$|suffocate myself|make (?:my )?suicide look|cut (?:myself|yourself)|selfharm|get enough (?:pills|drugs) to|hide (?:my )?(?:cuts|cutting|selfharm|scars|self harm)|stop (?:my|your) (?:own )?heart|asphyxiate)",
  ),
  asked(
    "(?:die|death|dying|kill yourself|kill myself|suicide|end my life|end it)(?: that| which| by| without| and| so)* (?:does not|do not|will not|without|is not|would not|not|no|with no|with little)(?: \\w+){0,3} (?:hurt|pain|painful|suffer|suffering|mess|feeling (?:it|anything|pain|a thing))",
  ),
  asked(
    "(?:what (?:happens|would happen|will happen|if i|happens to (?:me|you))|(?:can|could|will|would|do) (?:i|you|someone|it|a person|that|this) (?:\\w+ )?(?:die|kill|be fatal|overdose|od)|is it (?:possible|enough|fatal|deadly|lethal|painful)|does it hurt|will i die|would i die|am i going to die|will it kill me|would it kill me|(?:is|are|would|will)(?: [\\w']+){0,5} enough to (?:kill|die))(?: [\\w']+){0,7}? (?:take|taking|swallow|swallowing|drink|drinking|took|mix|mixing|down|overdose|overdosing|if i|drank|swallowed)(?: [\\w']+){0,6}? (?:all|whole|entire|too many|too much|bottle|box|pack|handful|bunch|lots|a lot|\\d{2,}|twenty|thirty|forty|fifty|overdose|overdosing|bleach|antifreeze|slitting|hanging|jumping|hang|slit)(?: [\\w']+){0,4}? ?(?:<pills>|$|,|yourself|myself|wrists|a bridge|with)",
  ),
  asked(
    "(?:which|what)(?: [\\w']+){0,2} (?:<pills>|drug|substance|substances|chemical|chemicals|poison|gas|plant)(?: [\\w']+){0,4} (?:deadly|lethal|fatal|kill (?:me|you|a person|a human|someone|yourself|fast|quick\\w*|pain\\w*)|kills|to die|to overdose|undetect\\w+)",
  ),
  asked(
    "(?:are|is|would|will|can)(?: [\\w']+){1,7} (?:enough|able|sufficient|going) to (?:kill me|die|kill a person|end (?:my life|it|me)|overdose|kill an? (?:adult|person|human))|(?:is|would|will) (?:this|that|it|the)(?: \\w+){0,3} (?:high|tall|deep|strong|fast|sharp) enough to (?:die|kill|be fatal)",
  ),
  asked(
    "where (?:can|do|could|would|should) (?:i|you|one|someone) (?:\\w+ ){0,2}(?:buy|get|find|obtain|order|steal)(?: [\\w']+){0,6} (?:to (?:kill|end|die|overdose|hang)|cyanide|nembutal|pentobarbital|poison to)|nembutal|exit bag",
  ),
  firm(
    "i (?:could not|can not|did not|failed to) (?:even )?(?:kill myself|die right|succeed at (?:dying|killing))",
  ),
  asked(
    "(?:can|could|will|would|do|does|is it possible to|how do|possible) (?:i|you|someone|people|anyone|a person|it|to|kill)(?: (?:you|me|someone))? ?(?:die|overdose|od|be killed|kill yourself|be fatal|kill)(?: (?:from|by|of|if|after|with|on|taking|i|you|swallowing|take|took|drink|drinking|swallow))+(?: (?:all|too many|a|the|whole|bottle|box|pack|of|my|handful|\\d+|twenty|thirty|forty|fifty|mg|lots|much|too|enough|these|those|this))+ (?:<pills>)",
  ),
];

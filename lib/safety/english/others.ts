import type { Signal } from "../rules";
import { near } from "./parts";

const ME = "(?:himself|herself|themselves|themself|theirself|hisself)";
const THEIR = "(?:his|her|their)";
const ACT = `(?:(?:kill|killing|hurt|hurting|hang|hanging|shoot|shooting|harm|harming|drown|drowning|cut|cutting|stab|stabbing|end|starve|burn|burning) ${ME}|(?:end|ending|take|taking) ${THEIR} (?:own )?life|end it all|ending it all|end it|end everything|commit suicide|commit(?:ting)? suicide|jump(?:ing)? (?:off|from|in front of|out|under) (?:\\w+ ){1,2}(?:bridge|roof|building|balcony|cliff|window|train|ledge)|overdose|overdosing|slit(?:ting)? ${THEIR} wrists?|throw(?:ing)? ${ME} (?:off|under|in front|out|from)|take (?:all )?(?:the |${THEIR} )(?:pills|tablets|meds)|selfharm|do something (?:to ${ME}|stupid tonight)|suicide)`;
const AGENT =
  "(?:he|she|they|someone|my (?:[\\w']+ ){0,4}|(?:a|this|that|the|one of|another|some) (?:[\\w']+ ){1,6}|friend|sister|brother|mom|mum|dad|son|daughter|wife|husband|girlfriend|boyfriend|bestie|roommate|cousin|partner|who|[a-z]+)";
const NOW =
  "(?:tonight|right now|just now|today|this (?:morning|afternoon|evening|week)|an hour ago|minutes ago|last night|yesterday|again|at the moment|tomorrow|(?:a few|two|three|several|couple of) (?:days|hours) ago)";

/** Somebody near the writer in danger now. That somebody took their life is no danger any more. */
export const OTHERS: readonly Signal[] = [
  near(
    `${AGENT} (?:[\\w']+ ){0,5}?(?:will|would|going to|want to|wants? to|wanted to|about to|might|may|could|trying to|tries to|tried to|plans? to|planning to|planning on|planning|threatens? to|threatens|threatening|threatening to|threatened|threatened to|talks? about|talks? of|talking about|talking of|talked about|thinking (?:about|of)|thoughts (?:about|of)|keeps (?:talking about|saying|threatening|trying to)|ready to|intends to|considering|contemplating|decided to|been|is|keeps|started|mentioned|wishes to|feels like|joking about|says?|texted me about|means to|urge to|at risk of|rather|desire to|suicidal and) (?:just |really |also |seriously |even |secretly |actively |also |to )*${ACT}`,
  ),
  near(
    `(?:saying|says|said|texted|messaged|wrote|posted|told me|tells me|telling me|called me|admitted|confided|confessed|tweeted|sent me|message|text|dm)(?: [\\w']+){0,6}? (?:(?:he|she|they) (?:\\w+ )?)?(?:(?:wants?|wanted|wishes|wished|needs|ready|rather|prefer|hopes|hoped) (?:to |that |be |just |really |she |he |they |was |were |would |could )*(?:die|dead|not wake up|not exist|disappear forever|be dead|end (?:it|everything)|not be alive|never wake up)|(?:does not|do not|did not|no longer|not) (?:want|wants|wanted|see|sees|have|has|care|feel like)(?: (?:to|a|the|any|reason|point|in|if|she|he|they|much))* (?:live|living|be alive|be here anymore|exist|lives?|go on|wake up|being alive)|(?:better off|(?:is|feels|was|been|feeling) (?:\\w+ )?suicidal|tired of (?:living|life|being alive)|done with life|life is not worth living|(?:is|are) going to die tonight))(?! (?:in|at|with|on|near|together|here|there|laughing|of)\\b)`,
  ),
  near(
    `${AGENT} (?:[\\w']+ ){0,3}?(?<!(?:team|defen[cs]e|army|plan|tactics?|strategy|move|idea|pace|schedule|drivers?|traffic|attack|squad|goalie|economy|policy) )(?:is|are|might be|may be|seems|seem|sounds|feels|became|has become|has been|been|gets|acting|has been feeling|could be|seemed|was feeling|says she is|says he is|says they are|is feeling|is actively|is very|is really|is still) (?:\\w+ )?suicidal`,
  ),
  near(
    "(?:suicidal|selfharming) (?:friend|sister|brother|son|daughter|boyfriend|girlfriend|husband|wife|mother|father|mom|mum|dad|cousin|roommate|partner|teen|teenager|classmate|student|best friend|bestie|ex|kid|nephew|niece|uncle|aunt|colleague|flatmate)",
  ),
  near(
    `${AGENT} (?:[\\w']+ ){0,3}?(?:does not|do not|did not|no longer|doesn t) (?:want|wants|wish|care|see (?:a |the |any )?(?:point|reason)|have (?:a |any )?(?:reason|will))(?: (?:to|in|of|for|about))*(?: (?:live|be alive|living|be here|exist|go on living|being alive|stay alive|keep living|existing|wake up)) (?:anymore|any longer|again|at all|and|,)`,
  ),
  near(
    `(?:he|she|they|my [\\w']+|my [\\w']+ [\\w']+|best friend|friend) (?:[\\w']+ ){0,2}?(?:wants? to die|want to die|wants? to be dead|wishes (?:she|he|they) (?:was|were) dead|would rather be dead|keeps (?:cutting|hurting|burning|harming) ${ME}|(?:is|has been|been|started) (?:cutting|hurting|burning|harming|selfharming) (?:again|${ME})|(?:is|has been|been|started|keeps) selfharm)`,
  ),
  near(
    `(?:he|she|they|my [\\w']+|my [\\w']+ [\\w']+|best friend|friend|(?!(?:i|you|we|it) )[a-z]+) (?:has |have |just |already )*(?:took|taken|swallowed|overdosed|tried to (?:kill|hang|hurt|drown|shoot) ${ME}|attempted suicide|cut ${ME}|slit ${THEIR} wrists?|tried to (?:end|take) ${THEIR} (?:own )?life|cut ${THEIR} wrists?)(?: [\\w']+){0,7}? ?,? ?${NOW}`,
  ),
  near(
    `(?:he|she|they|my [\\w']+|my [\\w']+ [\\w']+) (?:has |have |just )*(?:took|taken|swallowed|just overdosed)(?: (?:a|the|all|her|his|their|whole|entire|bottle|bottles|bunch|handful|lot|of|box|too many|sleeping))+ (?:pills|tablets|meds|medication)`,
  ),
  near(
    `(?:found|saw|discovered|noticed|read)(?: [\\w']+){0,2} (?:a |the |my [\\w']+ |${THEIR} |[\\w']+'s |[\\w']+ [\\w']+'s )(?:suicide note|suicide letter|goodbye note|goodbye letter|fresh cuts|cuts on ${THEIR} (?:arms?|wrists?|legs?|thighs?)|suicide plan|noose)`,
  ),
  near(
    `(?:left|sent|wrote|posted|gave)(?: [\\w']+){0,3} (?:a|me a|her|his) (?:suicide|goodbye) (?:note|letter|text|message)(?! at work| to (?:the|our|my) (?:team|colleagues|company))`,
  ),
  near(
    "(?:standing|sitting|he is|she is|is|up) (?:\\w+ )?(?:on|at) (?:the|a) (?:edge|ledge|bridge|roof|rooftop|railing)(?: \\w+){0,6} (?:jump|going to jump|threatening|let go|won't come down|not come down)",
  ),
  near(
    "(?:he|she|they|friend|sister|brother|son|daughter|mum|mom|dad|wife|husband|girlfriend|boyfriend|roommate) (?:has |have |just |already |had )*(?:took|taken|swallowed) (?:\\w+ )?(?:\\d{2,}|twenty|thirty|forty|fifty|a lot of|lots of|loads of|a whole|all|too many) (?:[\\w']+ ){0,3}?(?:paracetamol|pills|tablets|ibuprofen|tylenol|xanax|meds|medication|painkillers|aspirin|antidepressants)",
  ),
];

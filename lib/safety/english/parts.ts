import { type About, phrase, type Signal } from "../rules";

/** Parts that English phrases share; `<name>` in a phrase stands for one of them. */
const PARTS: Record<string, string> = {
  soft: "(?:just|simply|finally|really|only|also|still|already|sometimes|often|even|kind of|sort of|maybe|please|truly|constantly|always|so|badly|to|quietly|peacefully|all|actually|now|desperately|probably|secretly) ",
  want: "(?:want|wants|wanting|wanted|wish|wishes|wishing|wished|hope|hopes|hoping|need|long|longing|pray|praying|prayed|beg|begging|crave|craving|dream|dreaming|ready|prepared|rather|love|like|prefer|plan|planning|planned|intend|intending|going|about|trying|decided|deserve|deserved|meant|supposed|willing|tempted|considering|contemplating|fantasi[sz]e|fantasi[sz]ing|daydream|daydreaming|thinking|think|thought|thoughts|idea|urge|urges|desire|time|feel like|feeling like|should|could|might|may|will|would|let me|have to|be better|afraid|scared|close|obsess(?:ed|ing)|imagine|imagining|picture|picturing)",
  yearn:
    "(?:want|wants|wanting|wanted|wish|wishes|wishing|wished|hope|hopes|hoping|need|long|longing|pray|praying|prayed|beg|begging|crave|craving|dream|dreaming|ready|prepared|like|love|prefer|plan|planning|planned|intend|intending|trying|tried|decided|deserve|deserved|meant|supposed|willing|tempted|considering|contemplating|fantasi[sz]e|fantasi[sz]ing|daydream|daydreaming|urge|urges|desire|time|should|have to|obsess(?:ed|ing)|imagine|imagining|picture|picturing|let me|thought about|thinking (?:of|about)|ready)",
  link: "(?:to|of|about|on|that|like|i could|i was|i were|i am|i will|i might|i would|i had|me|off|for|it was|with|from)",
  live: "(?:live|living|be alive|being alive|stay alive|staying alive|exist|existing|survive|keep living|keep existing|continue living|continue to live|go on living|carry on living|keep on living|continue existing|continue to exist|remain alive|be in this world|be on this (?:earth|planet)|wake up to this)",
  dead: "(?:die|dying|dead|be dead|being dead|be dead already|not be alive|not being alive|not exist|not existing|not wake up|not waking up|never wake up|never waking up|stop existing|cease to exist|stop living(?! (?:with (?:my|him|her|them|the|a) (?!pain|guilt|shame|grief|thoughts?)|in (?:the|a|my) (?!pain|dark|body|head)|at |off |out |above |next |near |paycheck|together|alone|abroad))|stop being alive|stop breathing|disappear forever|vanish forever|disappear for good|not be here anymore|not live anymore|never have existed|never have been born|not have been born|never been born|never existed|never be born|sleep forever and|go to sleep forever|be no more|be six feet under|be in my grave|be buried|fade into nothing|cease existing|perish|leave this (?:world|earth|life|planet)|depart this (?:world|life)|be gone forever|be gone for good|meet my maker)",
  never: "(?:(?:and|then|but) )?(?:just )?(?:not|never) (?:have to )?(?:wake|waking|get|come|open)",
  selfkill:
    "(?:(?:kill|killing|killed|hang|hanging|hanged|hung|shoot|shooting|shot|drown|drowning|drowned|stab|stabbing|suffocate|suffocating|strangle|strangling|asphyxiate|murder|murdering|gas|electrocute|electrocuting|poison|poisoning|execute|slaughter|exterminate|annihilate) (?:my own )?(?:self|myself)|(?:throw|throwing|threw|fling|flinging|hurl|hurling|launch|toss|chuck) myself (?:off|under|in front of|out|onto|from|before|over|down|into (?:the )?(?:river|sea|ocean|water|traffic|lake|path|road|street))|(?:blow|blowing|blew) my (?:own )?brains? out|(?:put|putting) (?:a|the) bullet (?:in|through|into) (?:my|me)|(?:put|putting) myself out of my misery|(?:take|taking|took) myself out of (?:this world|the equation|the picture)|commit(?:ting)? suicide|committed suicide|(?:die|dying) by (?:suicide|my own hand)|(?:end|ending|ended|take|taking|took|finish|finishing) (?:my|this) (?:own |miserable |pathetic |worthless |stupid |useless |sad |whole )*(?:life|existence|suffering)|end it all|ending it all|be done with it all|end everything|ending everything|check(?:ing)? out (?:permanently|for good|of (?:this )?life)|make it all stop forever)",
  hurt: "(?:cut|cutting|cuts|burn|burning|burned|burnt|hurt|hurting|hurts|harm|harming|harmed|scratch|scratching|scratched|punch|punching|hit|hitting|starve|starving|starved|bruise|bruising|mutilate|mutilating|stab|stabbing|stabbed|slice|slicing|sliced|carve|carving|punish|punishing) (?:up )?myself",
  skin: "(?:wrist|wrists|arm|arms|leg|legs|thigh|thighs|veins|throat|forearm|forearms|skin|hip|hips|stomach|ankles|artery|arteries)",
  pills:
    "(?:pills?|tablets?|meds|medication|medications|medicine|painkillers?|paracetamol|acetaminophen|tylenol|ibuprofen|advil|aspirin|xanax|valium|benzos?|antidepressants?|insulin|bleach|sleeping pills?|sleeping tablets?|opioids?|oxy|oxycodone|codeine|morphine|fentanyl|benadryl|ambien|melatonin|capsules?|prescription|drugs|antifreeze|rat poison|pesticide|poison|heroin|blood pressure pills?|propranolol|lithium|zopiclone|amitriptyline|sertraline)",
  jump: "(?:jump|jumping|leap|leaping|step|stepping|walk|walking|throw|fall|falling|run|running|lie down|lying down|drop|plunge|plunging)",
  height:
    "(?:bridge|roof|rooftop|building|balcony|cliff|pier|jetty|quay|window|ledge|tower|overpass|car ?park|parking garage|edge|skyscraper|stairwell|viaduct|top floor|\\w+ floor)",
  traffic:
    "(?:train|trains|traffic|truck|trucks|bus|car|cars|lorry|subway|tube|metro|tracks|train tracks|rails|road|highway|motorway|oncoming traffic|freeway|tram|one)",
  all: "(?:everyone|everything|all|they|people|the world|this world|the whole world|the universe|the planet|you|you all|you guys|he|she|we|life|my \\w+(?: and (?:my )?\\w+)?|others|the kids|the family|the people (?:i love|around me)|no one|things|it|her life|his life|their lives|her|him|them)",
  gone: "(?:(?:was|were|am|got|is) (?:just )?(?:dead|gone|not (?:here|around|alive|there|in it)|no longer (?:here|around|alive|there)|never (?:born|here)|six feet under|out of the (?:way|picture))|(?:just )?(?:died|die|disappeared|disappear|vanished|vanish|ended it|killed myself|kill myself|end it|passed away|stopped existing|ceased to exist|left this world|jumped|dropped dead)|(?:do|did) not (?:exist|wake up|make it)|(?:had )?never (?:existed|been born|woke up)|had (?:died|not been born)|were to (?:die|disappear|vanish))",
};

/** An English phrase of the writer's own; weight 1 is enough by itself. */
export const own = (source: string, weight = 1): Signal => signal(source, weight, "self", false);

/** A phrase of the writer's own that holds its own negation. */
export const firm = (source: string, weight = 1): Signal => signal(source, weight, "self", true);

/** A phrase about somebody near the writer. */
export const near = (source: string): Signal => signal(source, 1, "other", false);

/** A question about a method. */
export const asked = (source: string): Signal => signal(source, 1, "method", false);

const signal = (source: string, weight: number, about: About, isFirm: boolean): Signal => ({
  pattern: phrase(source, PARTS),
  weight,
  about,
  firm: isFirm,
});

import { heardByRules } from "@/lib/safety/detect-crisis";

/** Words of someone who may be thinking of ending or harming their life. Every pattern runs in linear time. */
const DISTRESS: RegExp[] = [
  /\b(?:kill|hurt|harm|cut|hang|drown|shoot|starve|burn)(?:t?ing)? (?:my|him|her|them) ?sel(?:f|ves)\b(?! (?:shaving|cooking|chopping|playing|running|laughing|on (?:the|a) (?:way|paper|can|stove|oven)|at (?:the gym|practice|training|football|work)))/,
  /\bsuicid(?:e|al|ing)\b(?! (?:squad|bomb|door|prevention|bunny|mission|burn))/,
  /\b(?:wants?|wanna|wanted|wish|ready|plan|planning|try|trying|tried|rather|better off|deserve)(?: (?:i|to|i was|i were|i could|that i was))* (?:die|dead|be dead|end it(?: all)?|not exist|never wake up|disappear forever|sleep forever)\b(?!.{0,3} (?:laughing|of (?:laughter|embarrassment|boredom|hunger|cringe|heat)|my hair|in (?:the|a) game))/,
  /\b(?:end|ending|take|taking) (?:my|his|her|their) (?:own )?life\b|\bend(?:ing)? it all\b/,
  /\b(?:don'?t|do not|dont|didn'?t|no longer|never) (?:want|wanna|wish|care)(?: to| if i)? (?:live|be alive|be here any ?more|wake up(?: any ?more| again| ever)?[.!? ]*$|wake up (?:any ?more|again|ever)|exist|keep living|go on living)\b/,
  /\b(?:no reason|nothing|nothing left) to live(?: for)?\b|\bnot worth living\b|\b(?:tired|sick) of (?:living|being alive|life)\b/,
  /\b(?:can'?t|cannot|can not|cant|couldn'?t) (?:go on|take it|do this)(?: like this| living| with (?:my )?life)?(?: any ?more| any longer)\b|\b(?:can'?t|cannot|can not|cant) go on(?: like this| living)?\s*(?:[.!?,;]|$)/,
  /\b(?:better off|world would be better) (?:dead|without me)\b/,
  /\bkms\b|\bunalive\b|\bself[- ]?harm(?:ing|ed)?\b|\boverdos(?:e|ing) on\b|\bsomeone (?:please )?kill me\b|\bplease kill me\b/,
  /\bjump(?:ing)? (?:off|from|in front of) (?:a|the|this|that|my) (?:bridge|roof|building|balcony|cliff|train|window)\b/,
  /\b(?:quiero morir(?:me)?|no quiero vivir|quitarme la vida|matarme|suicidar(?:me|se)|suicidio|hacerme daño)\b/,
  /\b(?:je veux mourir|envie de mourir|me suicider|suicider|me tuer|plus envie de vivre|en finir avec la vie|me faire du mal)\b/,
  /\b(?:will sterben|möchte sterben|mich umbringen|mir das leben nehmen|nicht mehr leben|selbstmord|suizid|mich ritzen|mir was antun)\b/,
  /\b(?:quero morrer|não quero (?:mais )?viver|me matar|tirar minha (?:própria )?vida|suicídio|voglio morire|uccidermi|ammazzarmi|togliermi la vita|non voglio più vivere|suicidarmi|wil dood|niet meer leven|zelfmoord|chcę umrzeć|zabić się|samobójstw)/,
  /хочу умереть|хочу померти|покончить с собой|убить себя|самоубийств|не хочу (?:больше )?жить|самогубств/,
  /自杀|自殺|想死|不想活|死にたい|消えたい|자살|죽고 ?싶|انتحار|أريد أن أموت|اريد ان اموت|मरना चाहत|आत्महत्या|intihar|ölmek istiyorum/,
];

const DESPAIR =
  /\b(?:don't|do not|can't) see (?:the|a|any) point\b(?! (?:in|of) (?:\w+ ){0,2}(?:this (?:meeting|class|course|homework)|homework|maths?|that))|\bwhat(?:'s| is) the point(?: (?:of|in) (?:anything|it all|life|living|all this))?[?!. ]*$|\bi(?:'m| am| feel like) (?:such )?a burden\b|\bi hate myself\b|\bi feel (?:so |completely |totally )?(?:worthless|hopeless)\b|\bnothing matters(?: any ?more)?\b|\bno(?:body| one) (?:would|will|'d) (?:miss|notice|care)\b|\bgiv(?:e|en|ing) up on (?:life|everything)\b|\bno hope(?: left)?\b/;

/** Whether a message (lower case) sounds hopeless, though not like danger. */
export const soundsLikeDespair = (lower: string) => DESPAIR.test(lower);

const ABUSE =
  /\b(?:my|our) (?:\w+ ){0,2}(?:husband|wife|boyfriend|girlfriend|partner|dad|father|mum|mom|mother|brother|sister|uncle|ex|stepfather|stepmother|parents|boss|teacher)(?:'s)? (?:\w+ ){0,2}(?:hits?|beats?|hurts?|chok(?:es|ed|ing)|slap(?:s|ped)?|punch(?:es|ed)|kick(?:s|ed)|abus(?:es|ed|ing)|rap(?:es|ed)|threatens?|threatened|touch(?:es|ed)|hitting|beating|hurting|threatening) me\b|\b(?:he|she|they) (?:hits?|beats?|chok(?:es|ed)|rap(?:es|ed)|abus(?:es|ed)|slapped|punched|strangled) me\b(?! (?:at|in) (?:chess|tennis|cards|poker|a game|the game|monopoly|fifa|scrabble))|\bi (?:was|am being|got|have been|'ve been) (?:raped|abused|assaulted|molested)\b|\bdomestic violence\b/;

/** Whether somebody is hurting the writer. */
export const soundsLikeAbuse = (lower: string) => ABUSE.test(lower);

const EMERGENCY =
  /\b(?:chest pains?|heart attack|having a stroke|can'?t breathe(?! (?:through my nose|in this mask|in here from laughing))|cannot breathe|(?:took|swallowed) (?:too many|all (?:my|the)) (?:pills|tablets)|bleeding (?:a lot|heavily|out)|won't stop bleeding|unconscious|anaphyla\w+|passed out and|not breathing)\b/;

/** Whether a message tells of something for an ambulance. */
export const soundsLikeEmergency = (lower: string) => EMERGENCY.test(lower);

/**
 * Whether a message (lower case, straight quotes) sounds like danger to the writer's or a near person's life: by the
 * rules that show help beside the reply, and in the words of languages that only this companion knows.
 */
export const soundsLikeCrisis = (lower: string) =>
  DISTRESS.some((pattern) => pattern.test(lower)) || heardByRules(lower) !== undefined;

const HARM =
  /\b(?:want to|wanna|going to|gonna|could|will|i'll|plan to|planning to|how (?:do i|to|can i)) (?:\w+ ){0,2}(?:kill|murder|stab|shoot|strangle|poison|beat up|hurt|hit|punch) (?:him|her|them|someone|somebody|everyone|people|you|my|the|that|a)\b/;
const NOT_HARM =
  /\b(?:kill|shoot|hit|beat) (?:the (?:ball|boss in|target|road|gym|books|market|time|level|weeds?|bugs?)|a (?:level|boss|target|goal|movie|film|video|photo|picture)|my (?:goal|target|workout|record|time))/;

/** Whether a message threatens somebody else. */
export const soundsLikeHarm = (lower: string) => HARM.test(lower) && !NOT_HARM.test(lower);

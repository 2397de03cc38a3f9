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

/** Whether a message (lower case, straight quotes) sounds like danger to the writer's or a near person's life. */
export const soundsLikeCrisis = (lower: string) => DISTRESS.some((pattern) => pattern.test(lower));

const HARM =
  /\b(?:want to|wanna|going to|gonna|could|will|i'll|plan to|planning to|how (?:do i|to|can i)) (?:\w+ ){0,2}(?:kill|murder|stab|shoot|strangle|poison|beat up|hurt|hit|punch) (?:him|her|them|someone|somebody|everyone|people|you|my|the|that|a)\b/;
const NOT_HARM =
  /\b(?:kill|shoot|hit|beat) (?:the (?:ball|boss in|target|road|gym|books|market|time|level|weeds?|bugs?)|a (?:level|boss|target|goal|movie|film|video|photo|picture)|my (?:goal|target|workout|record|time))/;

/** Whether a message threatens somebody else. */
export const soundsLikeHarm = (lower: string) => HARM.test(lower) && !NOT_HARM.test(lower);

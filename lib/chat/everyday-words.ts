/**
 * What a word list made from reviews and tweets does not know of everyday talk: words that say nothing of how somebody
 * feels there, and plain phrases for it that it lacks. Each is told in a word that it knows, or in none.
 */

const SAD = " sad ";
const GLAD = " glad ";
const PERSON = "(?:me|us|him|her|them)";
const VERY =
  "(?:so |really |very |just |totally |completely |absolutely |quite |pretty |a bit |a little |too )*";
const FEELS = "(?:i am|i'm|im|i feel|i felt|feel|feels|feeling|felt|been|i was|we are|we're)";

const re = (source: string, flags = "gi") =>
  new RegExp(`(?<![\\p{L}'])(?:${source})(?![\\p{L}])`, `${flags}u`);

/** Hard times in plain words. */
const HARD = re(
  [
    `(?:rough|tough|hard|crap|shitty|stressful|difficult) (?:old )?(?:day|night|week|weekend|month|year|time|patch|morning|evening|start)`,
    `(?:yelled|yells|yelling|shouted|shouts|shouting|screamed|screaming|snapped|swore|shouted) at (?:me|us|my \\p{L}+)`,
    `(?:let|lets|letting) ${PERSON} down`,
    `(?:stood|stands) (?:me|us) up|(?:cheated|cheats|cheating|walked out) on (?:me|us)|ghosted me|ghosting me|dumped me|left me for`,
    `worn out|burnt out|burned out|wiped out|run down|draining (?:me|us)|knackered|shattered|fed up|homesick|at (?:my )?wits'? end`,
    `${FEELS} ${VERY}(?:down|low|blue|lost|numb|empty|overwhelmed|drained)(?! (?:for|to|at|on|the|in|season|here|there)\\b)`,
    `under the weather|at the end of (?:my|her|his|our|their) (?:tether|rope)|up the wall|going downhill|gone downhill`,
    `laid (?:me |us |him |her |them )?off|(?:made|got made|being made) redundant|got (?:fired|sacked|dumped|evicted|mugged|robbed)|(?:got|was|been) turned down|turned (?:me|us) down`,
    `passed away|(?:was|got) run over|(?:put|putting|have|had) (?:my|our|the) (?:dog|cat|horse|pet)s? (?:down|to sleep)|put down (?:my|our) (?:dog|cat|horse)`,
    `broke up|broken up|break up|breaking up|split up|splitting up|falling out|fell out with|fell apart|falling apart|fell through|broke down|breaking down`,
    `giv(?:e|ing) up(?: on)?(?! (?:smoking|sugar|meat|alcohol|coffee|drinking|my seat))|gave up on|messed (?:it |that |this )?up|screwed (?:it |that |this )?up`,
    `(?:can't|cannot|can not) (?:cope|take (?:it|this|any more|anymore)|go on|sleep|stop crying)|(?:barely|hardly) slept|(?:didn't|did not|couldn't|could not) sleep`,
    `(?:nobody|no one|no-one) (?:showed up|turned up|came|cares|called|remembered|listens|likes me)`,
    `(?:did not|didn't|never) (?:get|got) (?:the|that|my|in|into|a) (?:job|place|role|part|flat|promotion|raise)|went wrong|goes wrong|going wrong`,
    `throwing up|threw up|nightmare|migraine|headache|toothache|heart ?ache|dreading|in tears|tearful`,
  ].join("|"),
);

/** Good times in plain words. */
const BRIGHT = re(
  [
    `over the moon|on cloud nine|walking on air|on top of the world|had a (?:total |real )?blast|having a blast`,
    `made my (?:day|week|year|month)|(?:can't|cannot|cant|can not) wait|look(?:ing)? forward to`,
    `(?:passed|aced|nailed|smashed) (?:it|my|his|her|the|their|our|all)(?! (?:away|by|house|shop))`,
    `(?:i|we) (?:have |just |finally |actually )*(?:got|landed|was offered|got offered) (?:the|that|my dream|a new) (?:job|role|part|place|promotion|flat|house|keys)`,
    `got (?:the|our|my) keys|got in ?to (?:the |my )?(?:\\p{L}+ )?(?:uni|university|college|school|course|programme|program|team|choir)`,
    `chuffed|stoked|psyched|buzzing|beaming|elated|things are looking up|looking up (?:at last|again|now)`,
    `(?:cancer|debt|pain|symptom)[- ]free|all[- ]clear|in remission|not (?:too |so |that |half )?bad(?: at all)?`,
    `(?:got|getting|given) (?:a|the|my) (?:raise|pay rise|promotion|bonus)|said yes|(?:beat|broke|smashed) my (?:personal |own )?(?:record|best|time)|slept (?:${VERY})(?:well|like a (?:baby|log))`,
  ].join("|"),
);

/** What somebody hates is not made better by what it is called. */
const HATED =
  /\b(hate|hates|hated|can't stand|cannot stand|loathe|loathes|detest|detests|despise|despises)\b[^,.;:!?\n]*?(?=[,.;:!?\n]|\b(?:but|and|because|so)\b|$)/giu;

/** "Grace" and "Dodge" in the middle of a sentence are names. */
const NAME = /(?<=[\p{Ll}\d,;:]['’]?s? )\p{Lu}\p{Ll}+(?:['’]s)?/gu;

/** The word list knows what denies only in small letters: "Not great". */
const FIRST = /(?<=^|[.!?]\s)\p{Lu}(?=\p{Ll})/gu;

/** "Like" is a verb after somebody who does it, and between two things none. */
const LIKE =
  /(?<!\b(?:i|you|we|they|people|who|kids|parents|friends|to|not|do|did|does|would|really|also|still|always|quite|actually|never|n't|don't|didn't|doesn't|dont) )\blike\b/giu;

/** Everyday words that feel like nothing. */
const PLAIN = re(
  [
    `please|pls|plz|kindly|yes|yeah|yep|ok|okay|sure|no(?=[,.!;]|$)|fyi|dear|hello|certain`,
    `allergic|allergy|allergies|intolerant|intolerance|intolerances|number|numbers|alarm|alarms|sign|signs|list|share|shares|shared|sharing`,
    `friend|friends|party|play|plays|played|player|players|playing|fan|fitness|novel|thriller|thrillers|vitamin|vitamins`,
    `want|wants|wanted|stop|stops|stopped|stopping|drop|drops|dropped|cancel|delay|avoid|avoids|pay|forget|block|blocks`,
    `create|creates|created|adopted|admitted|affected|feeling|emotional|serious|seriously|urgent|strange|weird|empty`,
    `sentence|sentences|solution|solutions|challenge|challenger|engagement|treasurer|authority|security|securities`,
    `freelance|freelancer|freelancing|straight|top|energy|chance|defence|defense|crush|interested in|interest rates?`,
    `cut(?! (?:myself|himself|herself|my (?:finger|hand|arm|wrist)))|cuts|cutting`,
    `(?:know|recommend|suggest|find|looking for|need|any|is there) (?:me )?(?:an?|any|some|of an?) (?:good|great|nice|better|best|fun|safe)`,
    `help(?= (?:me|us|with|out|you))|helping out|care (?:worker|home|assistant|system|plan)|(?:health|day|child|intensive|social|skin|hair|customer|elderly|foster)[- ]?care`,
    `(?:sugar|gluten|lactose|dairy|nut|alcohol|meat|tax|duty|hands)[- ]free|free (?=(?:on|at|this|tomorrow|tonight|after|until|from)\\b)`,
    `kind of|kinds? (?=of)|well(?=,)|as well(?: as)?|pretty (?=(?:much|sure|often|good|bad|low|sad|tired|rough|hard|late|early|well|happy|\\p{L}+(?:ed|ing|ly))\\b)`,
    `(?:tests?|tested|result|results|came back|came out|blood type is|[abo]|type|rh|hiv|covid)(?: (?:is|was|came back))? (?:negative|positive)|(?:negative|positive) (?=(?:test|result|integer|charge|number|pole))`,
    `(?:death|black|doom|thrash|dead) (?:metal|sea|valley)|fire (?:station|brigade|engine|fighter|department|drill|escape|alarm)|fire-?(?:fighter|man|place|works)s?`,
    `emergency (?:room|department|exit|contact|number|doctor|nurse|services?|medicine|line)|(?:war|crime|murder|horror) (?:historian|museum|films?|movies?|books?|memorial|games?|veteran|novels?|novelist|series|shows?|podcasts?|stories|story|fiction|drama|mystery|reporter|correspondent|scene)|criminal (?:law|lawyer|justice|defen[cs]e|court|record)|(?:crime|war) and \\p{L}+`,
    `best (?:friend|man|mate|friends)|grand(?= (?:piano|canyon|prix|central))|super(?=market|visor)|rich tea|cool (?:box|bag|down)|(?:brother|sister|mother|father|son|daughter|parents)s?[- ]in[- ]law`,
  ].join("|"),
);

/** A text in words whose feeling the word list knows: everyday ones it errs in are left out, phrases it lacks are told. */
export function inKnownWords(text: string): string {
  const named = isTitled(text) ? text : text.replace(NAME, " ");
  return named
    .replace(/[’‘]/g, "'")
    .replace(FIRST, (word) => word.toLowerCase())
    .replace(HATED, "hate ")
    .replace(BRIGHT, GLAD)
    .replace(HARD, SAD)
    .replace(PLAIN, " ")
    .replace(/\bno (?=\p{L})/giu, "not ")
    .replace(LIKE, " ");
}

/** Who begins most words with a capital names nobody by it. */
function isTitled(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2;
}

/** "Oh great, another meeting, I just love meetings": none of it is meant. */
const SARCASTIC =
  /^\W*[Oo]h (?:great|brilliant|fantastic|wonderful|lovely|perfect|marvell?ous|super|splendid|joy),|^\W*(?:(?:oh|ah|yay|wow|well|yeah|so)[\s,]+)?(?:great|wonderful|fantastic|lovely|brilliant|perfect|joy|super|yay|marvell?ous|just what I (?:needed|wanted))\b,? (?:another|more|yet another|just|now|it is|my)\b|\b(?:oh|yeah|because|sure)\b.{0,25}\b(?:just )?(?:LOVE|ADORE|loo+ve) |^\W*(?:[Oo]h[\s,]+)?(?:[Ss]ure|[Yy]eah|[Rr]ight|[Oo]f course)\b,? (?:because )?I just (?:love|adore)\b|\b(?:exactly|just) what I (?:needed|always wanted)\b|\b(?:as if I|I am made of money)\b/u;

/** From here on the message is a tale, a game, a task or somebody else's text: nothing is learned from the rest. */
const ELSEWHERE = [
  /^\W*(?:just |only |this is (?:just )?)?(?:a test|testing)\b ?[:,.–-]/i,
  /\brole-?play(?:ing)?\b(?! (?:games?|with))/i,
  /\blet us (?:play|pretend|say|imagine|assume|suppose|do a scene)\b|\blet me (?:play|pretend|be your)\b/i,
  /\b(?:pretend|imagine|suppose|assume|act)\b.{0,12}\b(?:you|I|to be|that|as|like|being)\b/i,
  /^(?:say|picture|envision) (?:I|you|that)\b/i,
  /\byou are (?:now |going to be |to be )?(?:a|an|my|the)\b(?! (?:best|good|great|real|true|friend|sweet|star|legend|lifesaver|life saver|kind|nice|wonderful|big help|blessing))/i,
  /\b(?:ignore|disregard|forget|override) (?:all|any|every|your|the|previous|prior|everything)\b/i,
  /\b(?:from now on|henceforth),? you\b(?! (?:can|may) call me)/i,
  /\byou (?:must|have to|will|shall) (?:always )?(?:obey|comply|answer|follow|reveal|act)\b/i,
  /\b(?:system|developer|assistant|user|admin) ?(?:prompt|message|note|override)?:/i,
  /\b(?:jailbreak|DAN\b|system prompt)/,
  /\b(?:fiction|story|writing|creative|image|rp|scene|dialogue) prompt\b|^\W*(?:prompt|fiction|scene|setting|rp|ooc|scenario)\b ?:/i,
  /^for (?:the|my|our|this|a) (?:\p{L}+ )?(?:story|novel|game|role-?play|scene|script|sketch|book|campaign)\b/iu,
  /\b(?:turn|convert|format|make|put|change|rework)\b (?:this|the following|these|that|it) (?:\p{L}+ ){0,2}?(?:into|in|as|to)\b/iu,
  /\bonce upon a time\b|^chapter \w+\b/i,
  /\bin (?:my|the|this|a|that|her|his|our) (?:\p{L}+ )?(?:story|novel|book|fanfic|fan fiction|manuscript|screenplay|script|movie|film|show|series|episode|game|dnd|d&d|campaign|dream|nightmare|poem|play|comic|fantasy|chapter|scenario|scene|anime|tale)\b(?! (?:club|group|shop|store|industry|business|design))/iu,
  /\b(?:my|the|our) (?:\p{L}+ )?(?:character|protagonist|hero|heroine|narrator|villain|main character|OC|avatar|paladin|wizard|elf)\b(?:'s)? (?:is|has|lives|was|works|named|called|name|in)\b/iu,
  /\b(?:the|these|some|following) (?:lyrics|chorus|verse)\b|\b(?:song|lyrics?|chorus) (?:goes|go|says?|is|are|like|:)|\bsang\b.{0,10}["']|^lyrics\b/i,
  /\b(?:translate|proof-?read|rewrite|rephrase|paraphrase|summari[sz]e|correct|edit|improve|shorten|polish|spell-?check|grammar check|fix|check|analy[sz]e|review|explain|debug)\b.{0,60}(?::|["'\n]|\bthis\b|\bfollowing\b|\bbelow\b|\binto \p{Lu}\p{L}+|\bmy (?:english|grammar|text|essay|email|cover letter)\b)/iu,
  /\b(?:write|compose|draft|create|make up|tell|give|generate|invent)\b (?:me |us )?(?:a|an|the|some|another|my)\b.{0,30}\b(?:story|poem|song|email|letter|message|text|essay|tale|haiku|limerick|joke|speech|bio|profile|post|tweet|caption|character|script|dialogue|scene|toast|obituary|review|cover letter|example|sentence|riddle)\b/i,
  /\b(?:according to|the article|the study|a study|researchers|wikipedia|the news|the report)\b/i,
  /\bfor (?:example|instance),? (?:I|my|if|imagine|say)\b|\be\.g\b/i,
  /\b(?:here is|this is) (?:the|a|my|an) (?:text|article|log|email|error|code|output|essay|paragraph|passage|transcript|excerpt|quote|letter|message|character|story|poem|script|scene|draft|song|dialogue)\b(?! of my life)/i,
  /^(?:subject|from|to|re|fw|dear (?:sir|madam|mr|ms|mrs|all|team))\b ?:/i,
  /^\W*(?:import|const|let|var|def|class|function|select|insert|return|public|private|echo|print|sudo|npm|git|if \(|for \()\b.*[=;(){}]/i,
];

/** What a person says is not so, or might be. */
const UNREAL =
  /\b(?:would(?! (?:like|love|prefer|rather|appreciate|pick|choose|take|always))|could|might|wish|wished|wishes|dreamt|dreamed|dreaming|maybe|perhaps|possibly|hypothetically|theoretically|as if|what if|(?<=\bI (?:have |had |was )?)(?:almost|nearly)|supposedly|unless|thinking (?:about|of)|thought (?:about|of|I|that|my|maybe)|think (?:about|I am|I have|I will|I should|I may|that I)|feel like|feels like|felt like|as though|tempted to|considering|consider|wonder|wondering|guess I|not sure|do not know|whether|should|pretend|pretending|imagine|imagining|suppose|used to think|if only|joke|joking|kidding|probably|in theory|used to want|tempting|in (?:my|your) dreams|in another life|in a past life|(?:look|looks|looking|sound|sounds|seem|seems) like|not really(?! (?:into|a (?:big |huge )?fan|keen|fond|interested|big on|my (?:thing|cup)|crazy|one for))|sarcas\w*|yeah right|\/s)\b|\bas if\b|\/s$/i;
const CONDITION =
  /\b(?:if|unless|imagine|suppose|supposing|wish|assuming|whether|in case|when I (?:win|become|am rich|die)|say I|had I|were I)\b/i;
const ALLOWED_IF =
  /\bif (?:you|that|it|I) (?:must|want|care|wonder|matters|helps|makes|am honest|remember right|know|like|do not mind|may)\b[^,]*/i;

const SAYS =
  "(?:say|says|said)(?! (?:hi|hello|the same|thanks|yes|no|i do|goodbye|grace)\\b)|saying|tell|tells|told|telling|claim|claims|claimed|think|thinks|thought|believes|believed|ask|asks|asked|swear|swears|swore|insist|insists|insisted|joke|jokes|joked|wrote|shout|shouts|shouted|yell|yells|yelled|reckon|reckons|reckoned|accuse|accuses|accused|pretend|pretends|assume|assumes|assumed|suggest|suggests|suggested|texted|complain|complains|complained|argue|argues|argued|announced|replied|whispered|sings|sang|posted|tweeted|keeps (?:saying|telling|asking)|kept (?:saying|telling|asking)|was like|is like|were like|are like|be like|goes like|goes(?=[,:]? \u2026)";
const MEANWHILE =
  "(?:always |never |just |once |often |even |still |also |all |used to |has |have |had |is |was |are |keep |keeps |would |will |then |usually |only |really )*";
/** Somebody else's words: "my boss says I'm lazy", "she was like I love cats". */
const RETOLD = new RegExp(
  `\\b(?:he|she|they|you|who|people|everyone|everybody|someone|somebody|nobody|no one|(?:my|the|this|that|his|her|their|some|one|a|an) (?:[\\p{L}'-]+ ){0,3}?[\\p{L}'-]+) ${MEANWHILE}(?:${SAYS})\\b`,
  "iu",
);
const NAMED_RETOLD = new RegExp(`(?:^|\\s)(?!I\\b)\\p{Lu}\\p{L}+ ${MEANWHILE}(?:${SAYS})\\b`, "u");
const NICKNAME = /\b(?:call|calls) me\b/i;
const PROPOSAL = /\basked me to (?:marry|be (?:his|her|their)|move in)\b/i;
const DOCTOR =
  /\b(?:doctor|doctors|gp|dr|midwife|specialist|psychiatrist|neurologist|dermatologist|cardiologist|physio|test|tests|results?)\b[^,]{0,20}\b(?:says?|said|told|think|thinks|confirmed)(?: me)?(?: that)? (?=I (?:have|am)\b)/i;
const RETRACTED =
  /\b(?:just|only|was|totally|i am|haha|lol|nah) (?:kidding|joking|messing(?: with you| about| around)?|having you on|winding you up|pulling your leg|teasing|trolling|lying)\b|^(?:kidding|joking|jk+|jks|j\/k|sike|psych|not+\W*$|gotcha|as if|i wish|you wish|april fools?|nah jk|lol jk|haha jk|lol no|lol nope|haha no|not really|just messing)\b|\b(?:jk|j\/k|jks|lol jk|sike|kidding|joking|april fools?)[\s!.)]*$|\b(?:that was|it is|it was|was) (?:just )?(?:a|my) (?:joke|lie|bad joke)\b|\byou (?:believed|fell for)\b|\byeah,? right\b|^(?:oh |yeah |yes |ok )*(?:sure|right|of course),? (?:and )?(?:I am|my \p{L}+ is) (?:the|a|an) (?:queen|king|pope|president|pope|easter bunny|tooth fairy|santa|emperor|chinese|martian|alien|astronaut)\b|\b(?:is|am) the (?:pope|queen of england|king of england|easter bunny|tooth fairy|president of)\b|,? or so (?:he|she|they) (?:claims?|says?|said)\b|\bmarried to (?:my|the) (?:job|work|sea|game)\b|(?:^|\s)\/s\W*$|\bI made (?:that|it|all that|this) up\b|\bgot you\b(?! a| the)|(?:,| |^)in (?:my|your) dreams\W*$|,(?: ha[ ,]?ha\w*,?| lol,?| nah,?| no,?)* not really\W*$|^(?:scratch that(?! (?!please|lol|haha|all|one)\p{L}+\W*$)|never mind that|forget (?:that|i said that|what i said))\b/iu;

export const isElsewhere = (text: string) => ELSEWHERE.some((pattern) => pattern.test(text));
export const isSarcastic = (text: string) => SARCASTIC.test(text);
export const isRetraction = (text: string) => RETRACTED.test(text);
/** "I got married this morning lol no I did not": what the sentence itself says is taken back, nothing before it. */
export const isTakenBack = (text: string) =>
  /(?<=\p{L}[,.!…]* )(?<!\b(?:said|say|says|answered|replied|told \p{L}+|but|and|so|luckily|thankfully),? )no,? (?:i|it|he|she|they|we|that) (?:did|do|does|am|is|are|was|were|have|has|had) not\W*$/iu.test(
    text,
  );
const COULD_FOREVER =
  /^I could (?:eat|drink|live on|listen to|watch|play|read|talk about) .+ (?:every|all day|forever|for the rest|for hours)/i;
export const isUnreal = (clause: string) =>
  UNREAL.test(clause) &&
  !/^I could not (?:live|cope|manage|do) without (?!you|this|that|it\b)/i.test(clause) &&
  !/^I could not care less about\b/i.test(clause) &&
  !COULD_FOREVER.test(clause);
export const isCondition = (clause: string) => CONDITION.test(clause.replace(ALLOWED_IF, " "));

/** Whether a clause begins somebody else's words, so that it and what follows are theirs. */
export function isRetold(clause: string): boolean {
  return (
    (RETOLD.test(clause) || NAMED_RETOLD.test(clause)) && !NICKNAME.test(clause) && !PROPOSAL.test(clause)
  );
}

/** "My doctor says I have high blood pressure" is as good as one's own word. */
export const withoutDoctor = (text: string) => text.replace(new RegExp(`^.*?${DOCTOR.source}`, "i"), "");

const ASKING =
  /^(?:(?:do|does|did|is|are|was|were|am|can|could|will|would|should|shall|may|might|must) (?:not )?(?:I|you|he|she|it|they|there|this|that|my|your|the|a|an|any|anyone|somebody|someone|people|we)\b|(?:has|have|had) (?:not )?(?:I|you|he|she|it|they|anyone|anybody|someone)\b|(?:what|why|how|who|whom|whose|which|where)\b(?! (?:I|my|matters|happened)\b)|when (?:do|does|did|is|are|was|were|can|will|should)\b|any (?:idea|tips|advice|ideas|chance|recommendations|suggestions|thoughts|good)\b|got any|ever (?:been|had|tried)|is not it|remember when|know (?:any|what|how|where)|(?:wanna|want to)(?= (?:know|hear|see|play|talk|chat|come|go|do|try|bet|join|meet|guess|help|watch|tell|be (?:my|friends))\b)|fancy|guess (?:what|who|how)\b|tell me\b|what about|how about|you (?:know|think|like|want|have|remember|got|ever))/i;
export const asksSomething = (text: string) => ASKING.test(text);

/** A text that is code, a log or data rather than talk. */
export function isMachineText(text: string): boolean {
  const signs = (text.match(/[{}<>;=[\]|\\$_]/g) ?? []).length;
  if (/^\W*\d{1,2}:\d{2}(?::\d{2})?\W+\S+ ?:/.test(text)) return true;
  if (text.length > 30 && signs / text.length > 0.06) return true;
  return /\b(?:ERROR|WARN|INFO|DEBUG)\b.*(?:[=:]|\d{2}:\d{2})|\bSELECT\b.+\bFROM\b|^\s*(?:at |File ")[\w./]+[:(]|=>\s*\{|\b\w+\(.*\)\s*[;{]|<\/?\w+[^>]*>/.test(
    text,
  );
}

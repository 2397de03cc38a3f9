import type { Found, Sentence } from "../rules";

const WORK =
  "(?:movies?|films?|series|tv show|show|episode|season \\w+|sitcom|novels?|books?|story|stories|chapter|character|characters|protagonist|main character|villain|hero|heroine|plot|scene|script|screenplay|anime|manga|comics?|games?|level|quest|npc|sims?|minecraft|fortnite|skyrim|zelda|elden ring|dark souls|song|songs|lyrics?|chorus|verse|album|band|poem|poems|play|opera|musical|netflix|podcast|documentary|romeo|juliet|hamlet|ophelia|othello|werther|anna karenina|sylvia plath|kurt cobain|robin williams|hemingway|virginia woolf|van gogh|trailer|meme|tweet|headline|article|newspaper|news|bbc|radio|history|legend|myth|bible|judas|samson|cleopatra|socrates|hitler|emperor|king|queen|samurai|actor|actress|celebrity|singer|rapper|author|writer|poet|painter|politician|minister|netflix's|d&d|dnd|campaign|boss|fan fiction|fanfic|fanfiction|my oc|role ?play|pharaoh|victorian|century|crime drama|thriller|biography|memoir)";
const STUDY =
  / (?:essay|thesis|research|study|studies|statistics|rates?|awareness|prevention|charity|fundrais\w*|hotline|helpline|training|workshop|volunteer\w*|lecture|professor|seminar|debate|exam question|psychology class|first aid course|police|reporter|report says|journalist|law|legislation|parliament|policy|campaign|conference|paper on|campaigning) /;
const FAR =
  / (?:been (?:\w+ ){0,3}(?:years?|decades?|months?) since|years? since|years? (?:clean|free|sober)|(?:clean|free|recovered|recovery) (?:from (?:\w+ )?)?(?:for )?(?:\w+ ){0,3}?(?:years?|months?)|years? ago|decades? ago|months? ago|(?:19|20)\d\d|back (?:then|in)|when (?:i|he|she|they|we) (?:was|were) (?:\d+|a |an |in |at |young\w*|little|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|still|going through)|as a (?:teen|teenager|kid|child|student|young)|used to|in my (?:teens|twenties|thirties|childhood|youth)|my teenage|in the past|once upon|last year|last (?:spring|summer|winter|autumn|fall)|long ago|since then|ever since recover\w+|in (?:high school|college|middle school|university|the army|the nineties|the eighties)|at (?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|uni|university|school) i|a lifetime ago|those days|that (?:dark )?(?:phase|chapter|time|period) |overcame|(?<!(?:hate|wish|angry|mad|sad|regret) (?:that )?i )survived|recovered|got through|got better|came out the other side|anniversary of) /;
const PRESENT =
  / (?:broke|slipped|tempted|relaps\w+|again|still (?!here|alive|glad|around|proud|grateful)|tonight|right now|lately|these days|this (?:week|morning|evening|month)|coming back|came back|all over again|can not stop|today i (?:feel|want)|now i (?:want|feel like|am back|can not)|every (?:day|night)(?! (?:then|back))|just) /;
const THANKFUL =
  / (?:glad|grateful|thankful|proud|relieved|happy|lucky) (?:that |to |i )*(?:i |be |to )?(?:did not|do not|never|am|was|be alive|be here|survived|still|alive|made it|lived|here|could not) ?/;

const SAYS =
  "(?:songs?|lyrics?|lines?|title|titled|called|named|word|words|phrase|says|said|goes|go|sings?|sang|singing|reads|quotes?|poem|poster|sticker|t ?shirt|shirt|meme|headline|tweet|movie|film|book|chapter|joke|chant|track|album|yelled|shouted|screamed|yells|screams|wrote|cried|tattoo|caption|graffiti|mug|translates?|translate|means|mean|spell|pronounce|say|expression|idiom|metaphor|like)";

/** Whether a phrase is a quotation, fiction, study, news, or lies far in the past. */
export function isTold(
  { signal, text, at }: Found,
  sentence: Sentence,
  before: Sentence | undefined,
): boolean {
  const all = sentence.text;
  const ahead = all.slice(0, at);
  const after = all.slice(at + text.length);
  if (isQuoted(ahead, after, signal.about === "other")) return true;
  if (
    / (?:writing|write|wrote|written|working on|reading|translating|filming|rehearsing|need|about) (?:a|an|the|my|this|some) (?:\w+ )?(?:scene|story|novel|chapter|script|screenplay|play|crime novel|thriller|short story|fanfic|episode|dialogue|book)(?: \w+){0,2} (?:where|in which|when|about (?:a|an|the|someone|two|my character)|with a) /.test(
      ahead,
    )
  )
    return true;
  if (
    / (?:song|lyrics?|line|chorus|track|title|lyric|meme|idiom|phrase|expression)(?: [\w']+){0,3} (?:goes|go|says|is|like|called|titled|was|about|named)(?: ,)?(?: like)?(?: ,)? (?:[\w']+ ){0,3}$/.test(
      ahead,
    )
  )
    return true;
  if (
    / (?:asked|asks|ask|wondered|wonders|checked|checks|worried|worries|thinks|thought|think|assumed|assumes|feared)(?: me| us)? (?:if|whether|that) (?:i (?:\w+ ){0,3})?$/.test(
      ahead,
    ) &&
    / (?:my|the|her|his|a|they|he|she|mum|mom|dad) /.test(ahead)
  )
    return true;
  if (
    /(?:letter|note|message|text|words|video|goodbye|farewell)/.test(text) &&
    / (?:contract|worked with|working with|last day (?:at|here|is)|colleagues?|coworkers?|semester|retir\w+|company|moving to|new job|resign\w*|internship|leaving (?:the|this|my) (?:job|team|company|school|town)) /.test(
      all,
    )
  )
    return true;
  if (
    /(?:letter|note|message|text|words|video)/.test(text) &&
    /^ (?:\w+ )?(?:to|for|at|from) (?:my |the |our |a )?(?:\w+ )?(?:colleagues?|coworkers?|co workers?|team|teammates|boss|company|job|work|class|students?|manager|neighbou?rs?|clients?|office|school|teachers?|choir|club|band|old house|house)/.test(
      after,
    )
  )
    return true;
  if (signal.about === "method") return false;
  if (FAR.test(all) && !PRESENT.test(all.replace(FAR, " "))) return true;
  if (
    signal.about === "self" &&
    FAR.test(before?.text ?? "") &&
    / (?:tried|was|were|had|felt|wanted|thought|did|attempted|took|used to) /.test(` ${ahead}${text} `) &&
    !PRESENT.test(all) &&
    / (?:was|had|tried|felt|wanted|thought|attempted) /.test(` ${ahead}${text} `)
  )
    return true;
  if (THANKFUL.test(all)) return true;
  if (signal.about === "other") return isAboutStrangers(all, before?.text ?? "", ahead + text);
  if (
    / (?:my|the|our|his|her|this|that|a) (?:\w+ )?(?:character|avatar|sim|oc|protagonist|hero|heroine|player|npc|narrator|villain)(?: [\w']+){0,4} $/.test(
      `${ahead.trimEnd()} `,
    )
  )
    return true;
  if (
    new RegExp(
      ` (?:in|on|playing|of|reading|watching|writing) (?:a |an |the |this |that |my |our |one )?(?:new |old |video |last |first |horror )*${WORK}\\b`,
    ).test(all) &&
    / (?:i|you|we|he|she|they|people|keep|kept)(?: \w+)? (?:keep|kept|have to|can|always|got to|dies?|respawn|spawn|reset|play|had to|get to)\b| (?:lava|respawn\w*|level|checkpoint|boss|creeper|reset|glitch|speedrun\w*|multiplayer|party member|dungeon|cast) /.test(
      all,
    )
  )
    return true;
  return (
    STUDY.test(all) &&
    !/ i (?:\w+ ){0,3}(?:am|feel|want|will|wish|might|need|have been|can not)(?: \w+){0,4} (?:suicidal|die|kill|end|dead|live|alive)/.test(
      all,
    )
  );
}

function isQuoted(ahead: string, after: string, isRetold: boolean): boolean {
  const marks = ahead.split('"').length - 1;
  if (marks % 2 === 0 || !after.includes('"')) return false;
  const intro = ahead.slice(0, ahead.lastIndexOf('"'));
  const outro = after.slice(after.indexOf('"') + 1);
  if (
    !isRetold &&
    / i (?:\w+ )?(?:wrote|write|scream|screamed|said|say|told|texted|typed|whisper\w*|think|thought|keep|kept|hear|heard|googled|searched)(?: [\w']+){0,6} ?(?:,|:)? ?$/.test(
      intro,
    )
  )
    return false;
  if (
    / (?:texted|texts|messaged|posted|sent|dm'?d|snapped|(?:just|today|tonight|now) (?:said|told)|tells? me|told me|keeps saying|says)(?: [\w']+){0,5} ?(?:,|:)? ?$/.test(
      intro,
    ) &&
    !new RegExp(` ${WORK} `).test(intro)
  )
    return false;
  return (
    new RegExp(` ${SAYS}(?: [\\w',]+){0,6} $`).test(`${intro.trimEnd()} `) ||
    /^ (?:,? ?)(?:is|was|by|says|said|sings|sang|yelled|shouted|means|mean|from|goes|joked|in|to translate|are)\b/.test(
      outro,
    ) ||
    new RegExp(` ${WORK} `).test(`${intro}${outro} `)
  );
}

/** Third persons of fiction, news and history, and those whose death is past. */
function isAboutStrangers(all: string, prior: string, told: string): boolean {
  if (/^ (?:in|reading|watching) " [^"]+ " /.test(all)) return true;
  if (
    new RegExp(` ${WORK}\\b`).test(all) &&
    !/ (?:my (?:best |little |big |older |younger )?(?:friend|sister|brother|son|daughter|wife|husband|girlfriend|boyfriend|mom|mum|dad|cousin|roommate|partner)) /.test(
      all,
    )
  )
    return true;
  if (
    new RegExp(` (?:watch\\w*|read\\w*|saw|playing|writing|wrote) (?:\\w+ ){0,4}${WORK} `).test(prior) &&
    !/ my /.test(told)
  )
    return true;
  if (STUDY.test(all) && !/ my | she | he /.test(told)) return true;
  if (/ (?:joke|joked|jokes|joking|kidding|dramatic|lol|laughing|haha|drama queen|exaggerat\w+) /.test(all))
    return true;
  if (/ you (?:\w+ )?(?:will|would|going to|want to|might)[^,]*(?:your|yourself)/.test(told)) return true;
  return / (?:never|would never|will never|not going to|is not|was not|do not want to|does not want to|did not want to|would not|not want to) (?:\w+ ){0,2}(?:kill|hurt|harm|end|take|die|suicidal|hang|shoot|commit)/.test(
    ` ${told} `,
  );
}

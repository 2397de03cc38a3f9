import nlp from "compromise";
import { dated } from "../dates";
import { fact, type Rule, rule } from "../draft";
import { part, sentence, turned } from "../wording";
import { event, happened, PASSED } from "./happened";

const BODY =
  "arm|leg|wrist|ankle|foot|toe|finger|thumb|hand|collarbone|rib|ribs|nose|hip|back|knee|shoulder|elbow|neck|skull|jaw|tooth|teeth|pelvis|acl|achilles|hamstring|meniscus|spine|tendon|ligament|heel|tailbone|appendix|tonsils|wisdom teeth|gallbladder|uterus|cancer";
const OPERATION =
  "surgery|operation|transplant|replacement|transfusion|c-?section|caesarean|hysterectomy|mastectomy|vasectomy|biopsy|chemo(?:therapy)?|radiation|radiotherapy|root canal|laser eye|cataract|appendectomy|stroke|heart attack|miscarriage|abortion|stillbirth|accident|car crash|crash|seizure|breakdown|burnout|concussion|panic attack|baby|twins|fall|first (?:child|kiss|therapy session|date|day|lesson|book published)|hip replaced|knee replaced|removed|relapse|blood clot|ivf|covid|burglary|fire|wedding|funeral";

export const events: Rule[] = [
  rule(
    /^I have (?:already )?(visited|been to|lived in|travelled to|traveled to|run|written|read|published|climbed|raised|fostered|worked in|worked for|worked at|worked as|owned|had|completed|seen|won|moved|survived|served) (.+)/i,
    ([, verb = "", what = ""]) =>
      /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|several|many|every|over|about|almost|all|more than|house \d|house \p{L}+ times)\b/iu.test(
        what,
      ) &&
      !/\b(?:today|this (?:morning|week)|hours?|minutes?|coffees?|messages?|emails?|of your|your)\b/i.test(
        what,
      )
        ? fact(sentence(`Has ${verb.toLowerCase()} ${part(what)}`), "other", null, 0.75)
        : null,
  ),
  rule(
    /^I (?:have )?(?:just )?(?:passed|failed|aced|flunked|got an? [A-F][+-]? in|got top marks in|came (?:first|top|second|last) in) ((?:\p{L}+ )?(?:maths?|chemistry|physics|biology|english|history|geography|algebra|calculus|statistics|economics|latin|french|german|spanish|law|anatomy|organic chemistry|class|school|accounting|literature|art|music|computer science|everything|it all))\b(.*)/iu,
    ([text = ""], { now }) => event(text, now),
  ),
  rule(
    /^I never (finished|graduated|learned|learnt|met|knew my|had (?:a|an|any|kids|children|siblings)|went to|got (?:married|my|to (?:go|meet|finish|say))|married|left my|owned|travelled|traveled|liked school|fit in|knew (?:my|who)) ?(.*)/i,
    ([, verb = "", rest = ""]) =>
      /\b(?:that|this|it|you|anyone|so|time|chance to (?:say|ask|tell))\b/i.test(rest)
        ? null
        : fact(
            sentence(`Never ${part(`${verb} ${rest}`)}`),
            /school|college|uni|degree|graduated/i.test(`${verb} ${rest}`) ? "education" : "other",
            null,
            0.75,
          ),
  ),
  rule(
    new RegExp(
      `^I (?:have )?(?:had|got|have had) (?:my|both|all my|one of my|a|an|the) ((?:\\p{L}+ ){0,2}?(?:${BODY}|cyst|tumou?r|mole|gallstones|implant|pin|screws?|plate|lump|kidney|lung|eyes?))s? (?:taken |cut )?(?:out|removed|replaced|lasered|operated on|fixed|fused|amputated|checked)\\b(.*)`,
      "iu",
    ),
    ([text = ""], { now }) => event(text, now),
  ),
  rule(
    /^I (?:have )?(?:just |finally )?(?:passed|failed|aced|flunked|sat|took|retook|bombed|scraped through|did well (?:in|on)|have to retake) (?:my |the |a |an |all my |all of my |another |three |two )+((?:[\p{L}'-]+ ){0,4}?(?:tests?|exams?|finals|gcses?|a-?levels?|bar|theory|driving|licen[cs]e|class|course|module|probation|physical|assessment|interview|inspection|certification|boards|semester|year|maths|defen[cs]e|viva|check|midterms?|quiz|sat|lsat|mcat|gre|ielts|toefl)\b)(.*)/iu,
    ([text = ""], { now }) => event(text, now),
  ),
  rule(
    new RegExp(
      `^I (?:have )?(?:just |recently )?(?:broke|broken|fractured|sprained|twisted|tore|torn|dislocated|injured|hurt|pulled|shattered|lost|chipped|cracked|banged up|wrecked|ruptured|bruised|burned|burnt|damaged|strained) (?:my |a |two |three |both |some |all )+((?:\\p{L}+ ){0,2}?(?:${BODY}))\\b(.*)`,
      "iu",
    ),
    ([text = ""], { now }) => event(text, now),
  ),
  rule(
    new RegExp(
      `^I (?:have )?(?:just |recently )?(?:had|underwent|undergone|went through|came out of|survived|suffered|am recovering from|recovered from|got over|need|finished|completed|started|am having|beat|lost|was in|got into|am going through|have had) (?:a |an |my |the |two |three |another |some |emergency |open |to have |our |major |minor )*((?:[\\p{L}'-]+ ){0,4}?(?:${OPERATION}))\\b(.*)`,
      "iu",
    ),
    ([text = "", what = ""], { now }) => {
      if (
        /^I (?:have )?(?:just )?(?:had|lost|started|need|finished)\b/i.test(text) &&
        /^(?:fall|fire|first day|removed)$/i.test(what)
      )
        return null;
      if (
        /^I lost (?:the|my) (?:baby|twins)|^I (?:had|have had|underwent|survived|beat|went|came|was|got|suffered|undergone|recovered|finished|completed|started)/i.test(
          text,
        )
      )
        return event(text, now);
      return fact(
        sentence(dated(part(text.replace(/^I am /i, "Is ").replace(/^I need/i, "Needs")), now, true)),
        "event",
        null,
        0.8,
      );
    },
  ),
  rule(
    /^I (?:have )?(?:just |recently |finally )?(?:gave birth|became (?:a |an |the )?(?:\p{L}+ )?(?:mother|father|mum|mom|dad|parent|aunt|uncle|auntie|grandmother|grandfather|grandma|grandpa|grandparents?|godmother|godfather|citizen|widow|widower|homeowner|vegan|christian|muslim|member|u\.?s\.? citizen|british citizen)|came out(?: as \p{L}+| to my \p{L}+)?|proposed(?: to)?|got (?:baptized|baptised|confirmed|my (?:\p{L}+ )?(?:licen[cs]e|citizenship|visa|green card|papers|first \p{L}+|period|results|braces)|robbed|mugged|burgled|scammed|catfished|hacked|arrested|evicted|sober|clean|pregnant|covid|sick with \p{L}+|the (?:keys|visa|all-clear|all clear|part|scholarship|grant|place)|a (?:scholarship|tattoo|divorce|visa|place|mortgage|diagnosis|grant|book deal|publishing deal|speeding ticket)|into (?:\p{L}+ )?(?:uni|university|college|med school|medical school|law school|oxford|cambridge|grad school|a car accident|an accident|\p{Lu}\p{L}+)|accepted|in to|rejected|hit by|stuck|bitten|attacked|second place|third place|first place|remarried|out of (?:hospital|rehab|prison|the army|the military))|won (?:a |an |the |my |first |second |third |some |our |\p{L}+ ).+|was (?:hospitali[sz]ed|promoted|elected|bullied|adopted|abused|assaulted|robbed|mugged|burgled|in hospital|in (?:the |a |an )?(?:wheelchair|cast|cult|gang|band|boarding school|orphanage|refugee camp|shelter|army|navy|military|air force|marines|coma|hospital|prison|jail|foster care|care)|in a \p{L}+ accident|rejected|accepted|evicted|deported|cheated on|given up for adoption|knighted|on tv|hit by .+|homeless|deployed)|served (?:in|for|\p{L}+ years)|met (?:my|the love) .+|lost (?:my (?:\p{L}+ )?(?:mother|father|mum|mom|dad|brother|sister|son|daughter|husband|wife|baby|grandmother|grandma|grandfather|grandpa|nan|dog|cat|best friend|friend|uncle|aunt|home|house|savings|sight|hearing|voice|faith|virginity|licence|license|parents|business)|a (?:baby|child|friend|pregnancy|close friend|lot of weight|leg|finger)|(?:\d+|\p{L}+) (?:kilos?|kg|pounds|lbs|stone))|gained .+(?:kilos?|kg|pounds|lbs|stone)|ran (?:my (?:first|second|third)|a|the|away) .+|paid off .+|caught (?:my|him|her) .+|found out .+|discovered .+|finished .*(?:marathon|novel|book|race|manuscript|degree|treatment|chemo|triathlon|course|thesis)|completed .+|climbed .+|published .+|signed (?:a|the|my) .+|adopted .+|donated .+|planted .+|survived .+|fell (?:off|down|from|in love) .+|crashed .+|tested positive .*|relapsed.*|enlisted.*|joined .+|left (?:my (?:husband|wife|partner|boyfriend|girlfriend|church|religion|country|family)|the (?:church|army|military|navy|cult|country)|home) ?.*|converted .+|stopped (?:taking|seeing|talking to|going to|eating) .+|started (?:therapy|chemo|dialysis|hormones|hrt|testosterone|school|uni|dating|seeing|a (?:business|blog|podcast|family|diet|new|company|course|band|garden|\p{L}+ business)|my own|an? \p{L}+ (?:business|course|channel)|running|learning|going to|taking|playing|yoga|counselling|counseling|physio|smoking again|drinking again|lessons|training|working|writing|collecting|volunteering|swimming|a) ?.*|moved (?:out|in|back)(?: .*)?|separated from .+|reconciled .+|inherited .+|retired .*|enrolled .*|signed up (?:for|to) .+|applied (?:for|to) .+|booked .+|cut (?:off|ties with) .+|dyed .+|shaved .+|quit .+|learned (?:to|how to) .+|visited .+|spent (?:\p{L}+ )+(?:years?|months?) .+|lived .+|travelled .+|traveled .+|turned down .+|filed for .+|broke (?:up with|my|the) .+|wrote (?:a|my|two|three) (?:\p{L}+ )?(?:book|novel|play|memoir|album).*|taught .+|raised .+|worked .+|attended .+|grew .+|buried .+|scattered .+)(.*)$/iu,
    ([text = ""], { now }) => happened(text, now),
  ),
  rule(
    /^(?:my|the|our) ((?:\p{L}+ ){0,2}?(?:house|home|flat|apartment|basement|kitchen|car|bike|shop|village|business|parents|landlord|company|boss|contract|lease|visa|marriage|wedding|engagement|flight|firm|employer|team|band|school|application|mortgage|offer|book|novel|cancer|scan|biopsy|results|test results|loan|house sale|divorce|adoption|thesis|manuscript|surgery|operation))s? (?:(?:has |have |had |just |was |were |is |are |finally |recently |got |came |went |did |have been |has been |being )+)(.+)/iu,
    ([text = "", what = "", rest = ""], { now }) => {
      if (
        !/\b(?:flooded|burgled|burned|burnt|destroyed|stolen|broken into|sold|divorced|separated|split|bankrupt|under|evict\p{L}*|died|demolished|renovated|accepted|approved|rejected|denied|cancelled|canceled|postponed|back|benign|malignant|clear|gone|won|finalised|finalized|through|published|expir\p{L}+|ending|ended|over|falling apart|closing|closed|damaged|hit|totalled|towed|laid|fired|went well|well|remission|returned|struck|ruined|extended|renewed|released)\b/iu.test(
          `${text}`,
        ) ||
        /\b(?:beautiful|messy|so|too)\b/i.test(rest)
      )
        return null;
      if (
        /^(?:boss|team|parents|band|school)$/i.test(what.trim()) &&
        !/divorced|separated|split|died|fired|won|closed|bankrupt/i.test(text)
      )
        return null;
      return fact(
        sentence(dated(part(text).replace(/^(?:their|the) /i, ""), now, false)),
        "event",
        null,
        0.75,
      );
    },
  ),
  rule(
    /^(?:someone|somebody|they|thieves|burglars) (?:broke into|stole|robbed|hit|crashed into|keyed|smashed|vandali[sz]ed) (my .+)/i,
    ([text = ""], { now }) => fact(sentence(dated(part(text), now, false)), "event", null, 0.8),
  ),
  rule(
    /^(?:it (?:has been|is|will be) )?((?:\d+|\p{L}+) (?:years?|months?|weeks?)) (?:since|ago) (?:that )?(?:my|I) (.+)/iu,
    ([text = ""], { now }) =>
      /\b(?:died|passed|divorced|broke up|moved|left|quit|stopped|lost|started|married|divorce|surgery|operation|diagnosis|stroke|accident|break-?up|last drink|transplant|diagnosed|retired|arrived|came)\b/i.test(
        text,
      )
        ? fact(sentence(dated(turned(text), now, false)), "event", null, 0.7)
        : null,
  ),
  rule(/^I (?:have )?(\p{L}+) (.+)/iu, ([text = "", verb = "", rest = ""], { now }) => {
    if (
      !nlp(`I ${verb} it`).has("#PastTense") ||
      PASSED.test(`${verb} ${rest}`) ||
      (/^I have \p{L}+(?!ed\b)/iu.test(text) === false && /^I have/i.test(text))
    )
      return null;
    const long =
      /\b(?:when I was (?!(?:on my way|at the|in the (?:shower|shop|car|kitchen)|walking|driving|coming|going|leaving))|as an? (?:child|kid|teen\p{L}*|boy|girl|student|young|baby)|in (?:19|20)\d\d|in my (?:early |mid |late )?(?:teens|twenties|thirties|forties|fifties|sixties|youth|childhood)|in (?:high |primary |secondary |middle )?school|in college|at uni(?:versity)?|(?:last|two|three|four|five|six|seven|eight|nine|ten|twenty|\d+|a few|many|a couple of) (?:years?|decades?|summers?|winters?|months?)(?: ago)?|for (?:\d+|\p{L}+) years|last (?:year|month|summer|winter|spring|autumn|fall|christmas|january|february|march|april|may|june|july|august|september|october|november|december)|a (?:year|month) ago|years ago)\b/iu.test(
        rest,
      );
    return long && text.length < 140 ? event(text, now) : null;
  }),
];

import { dated } from "../dates";
import { fact, type Rule, rule } from "../draft";
import { part, sentence, slot } from "../wording";

const NOTHING_LASTING =
  /^(?:it|that|this|you|to (?:know|talk|say|tell|ask|go (?:home|to (?:bed|sleep)|back to (?:bed|sleep))|cry|die|scream|sleep|rest|relax|eat|drink|leave|chat|vent|hear|see (?:you|what|if|how)|understand|thank|apologi[sz]e|share|add|make sure|help you|play (?:a|with)|do (?:something|nothing|it|that|this)|be (?:left|alone right|honest|clear|happy for|able to sleep)|hug|kiss|punch|watch|stay in bed|curl|hide|give up|disappear|quit (?:it|this)|feel better|get (?:some sleep|this off|out of here|it over)|know|use|try (?:it|this|that)|listen)|a (?:hug|nap|break|drink|coffee|snack|joke|story|recipe|poem|moment)|some (?:food|sleep|water|advice|help|rest|peace|company)|pizza|food|answers?|help|more (?:info\w*|time|sleep)|nothing|something|everything|coffee|ice cream|advice|the (?:truth|recipe))\b/i;

export const goals: Rule[] = [
  rule(
    /^I (?:have )?(?:promised (?:myself|my \p{L}+)|vowed|swore|swore to myself|resolved|made up my mind|decided this year|am determined|set myself the goal|made a resolution)(?: that I will| that I would)?,? (?:to )?(.+)/iu,
    ([, what = ""], { now }) =>
      fact(
        sentence(`Is determined to ${dated(part(what.replace(/^to /i, "")), now, true)}`),
        "goal",
        null,
        0.8,
      ),
  ),
  rule(
    /^I (?:will|am going to|am gonna) (.+?) (?:one day|someday|some day|eventually|when I (?:grow up|retire|am older))$/i,
    ([, what = ""]) =>
      NOTHING_LASTING.test(what)
        ? null
        : fact(sentence(`Wants to ${part(what)} one day`), "goal", null, 0.75),
  ),
  rule(
    /^I (?:really |do |urgently |still )*(?:need|have) to (get (?:my|a|fit|in shape|healthy|sober|out of (?:debt|this (?:marriage|relationship)))|lose (?:some )?(?:weight|\d+)|find a (?:job|new|place|flat|therapist)|save|pass my|pay off|quit (?:smoking|drinking|my)|stop (?:smoking|drinking|gambling|vaping|biting)|cut down|exercise more|learn (?:to|how to|english|german|french|spanish)|finish my (?:thesis|degree|phd|dissertation|book|novel)|sell (?:the|my) (?:house|car|flat))\b(.*)/i,
    ([, what = "", rest = ""], { now }) =>
      /\b(?:today|tonight|right now|now)\b/i.test(rest) ||
      /^get (?:my|a) (?:\p{L}+ )?(?:keys|phone|coffee|bag|life|drink|shower|snack|grip|break|head|act|stuff|hair)/iu.test(
        `${what}${rest}`,
      )
        ? null
        : fact(sentence(`Needs to ${dated(part(what + rest), now, true)}`), "goal", null, 0.75),
  ),
  rule(
    /^my (?:main |biggest |big |next |long-term |ultimate |new year's |only |life |current |secret |lifelong |career )*(?:goal|dream|ambition|aim|plan|resolution|target|hope|bucket list item|dream job|wish|mission|challenge)s? (?:for (?:this|next|the|\d{4})[^,]{0,20}? )?(?:is|has always been|was always|are|would be) (.+)/i,
    ([text = "", what = ""], { now }) =>
      /^(?:you|not important|over|ruined|dead|gone|unclear)\b/i.test(what)
        ? null
        : fact(
            sentence(
              `${/dream job/i.test(text) ? "Dream job is" : /dream/i.test(text) ? "Dream is" : "Goal is"} ${dated(part(what), now, true)}`,
            ),
            "goal",
            null,
            0.9,
          ),
  ),
  rule(
    /^(.+?) (?:is|are) (?:my (?:big |biggest |ultimate |lifelong |main )?(?:goal|dream|ambition)|on my bucket list|top of my bucket list|a dream of mine|a lifelong dream)\b/i,
    ([, what = ""]) =>
      /^(?:it|that|this)$/i.test(what) ? null : fact(sentence(`Dream is ${part(what)}`), "goal", null, 0.85),
  ),
  rule(
    /^I (?:really |so |have always |always |would really |would so |just |also |do |badly |desperately |have )*(?:want|wanted|would love|would like|dream of|dream about|hope|aspire|aim|long|am hoping|am aiming|am determined|am dreaming of|have been dreaming of|dreamed of|have been wanting|am planning|am working towards|am looking) (?:one day |someday |eventually )?((?:to |of |for |being |becoming |having |opening |owning |living |writing )?.+)/i,
    ([text = "", what = ""], { now }) => {
      const clean = what.replace(/^of /i, "");
      if (NOTHING_LASTING.test(clean)) return null;
      const strong =
        /dream|hope|aspire|aim|determined|always|one day|someday|eventually|working towards|this year|next year|bucket list|before I|when I (?:grow|retire|finish)|by the time|after (?:graduat|school|uni)|long|would love|planning/i.test(
          text,
        );
      const big =
        /^(?:to )?(?:become|be an? |learn|write|travel|visit|move|live|start|open|run|buy|build|own|get (?:a|my|married|into|back|fit|better|in shape|out of|promoted|healthy|pregnant|sober)|lose|save|study|go (?:to|back|abroad|vegan|on)|have (?:a|kids|children|my|two|three|another)|adopt|see (?:the|\p{Lu})|finish|publish|quit|find a|retire|work (?:as|in|for|at)|change|improve|climb|swim|climb|speak|play|pass|marry|settle|grow|raise|make a|direct|record|release|volunteer|help (?:people|others|animals|children)|reduce|pay off|apply|train|eat (?:less|more|better|healthier)|drink (?:less|more)|read (?:more|\d+)|exercise|sleep more|stop|do (?:a|my)|specialise|specialize|teach|compete|cycle|walk|sail|meet|try|become|fix|renovate|master|join|be (?:able to|more|less|a|an|fluent|debt|better|kinder))/iu.test(
          clean,
        );
      if (
        !big &&
        !(
          strong &&
          /^(?:to )?(?:\p{L}+)/u.test(clean) &&
          /\b(?:one day|someday|eventually|this year|next year)\b/i.test(text)
        )
      ) {
        if (
          !/^(?:being|becoming|having|opening|owning|living|writing|travel|a |an |moving|working)/i.test(
            clean,
          ) ||
          !/dream/i.test(text)
        )
          return null;
      }
      if (/\bhoping\b.*\b(?:soon|it)\b/i.test(text) && !big) return null;
      if (/^(?:looking)$/i.test(text.split(" ")[2] ?? "") && !/^(?:to|for) /i.test(clean)) return null;
      if (/\b(?:for you|you to|with you)\b/i.test(clean) || /\bright now|today|tonight\b/i.test(clean))
        return null;
      const how = /dream/i.test(text)
        ? "Dreams of"
        : /hop(?:e|ing)|long|aspire|aim/i.test(text)
          ? "Hopes"
          : /would (?:really |so )?love/i.test(text)
            ? "Would love"
            : /always wanted|have wanted/i.test(text)
              ? "Has always wanted"
              : /planning|determined|working|looking/i.test(text)
                ? ""
                : "Wants";
      const words =
        how || `Is ${/planning|determined|working towards|looking/i.exec(text)?.[0]?.toLowerCase()}`;
      return fact(
        sentence(
          `${words} ${dated(part(/Dreams/.test(words) ? clean.replace(/^about /, "") : clean), now, true)}`,
        ),
        "goal",
        null,
        0.85,
      );
    },
  ),
  rule(
    /^I am (?:really |desperately |still |always )*(?:trying|working hard|saving(?: up)?|training|fundraising|raising money|working|practising|practicing|on a mission|preparing|studying|aiming|on my way) (?:to|for|on|towards)(?: run)? (?!it\b|that\b|this\b|understand|figure|explain|say|tell|sleep|think|make sense|decide|remember|be (?:nice|patient|honest|strong|brave|positive)|keep (?:it|my|calm)|stay (?:awake|calm|positive|strong)|find (?:my|the|a way|out)|get (?:this|it|him|her|some|through|out of bed|over)|relax|cope|help you|calm|ignore|do (?:this|that|it|my)|finish (?:this|my (?:essay|dinner))|fix (?:this|it|the)|watch|read this|not (?:cry|panic|think)|move on|forget|see|hear|cook|a (?:project|report|presentation|deadline) for work)(.+)/i,
    ([text = "", what = ""], { now }) => {
      const how =
        /^I am (.*?(?:trying|working hard|saving(?: up)?|training|fundraising|raising money|working|practising|practicing|on a mission|preparing|studying|aiming|on my way) (?:to|for|on|towards)(?: run)?) /i
          .exec(text)?.[1]
          ?.replace(/^(?:really|desperately|still|always) /i, "") ?? "trying to";
      if (
        /^(?:working) on$/i.test(how) &&
        !/\b(?:novel|book|album|thesis|phd|degree|game|app|podcast|film|memoir|anger|myself|boundaries|dissertation|screenplay|portfolio|start-?up|painting)\b/i.test(
          what,
        )
      )
        return null;
      if (
        /^trying to/i.test(how) &&
        !/\b(?:quit|lose|learn|get (?:pregnant|fit|better|healthy|in shape|into|a|my|sober|back|more)|stop|cut|eat|drink|give up|have a|conceive|gain|save|find a|become|write|start|reduce|run|sell|buy|grow|exercise|read|improve|build|be more|be less|spend less|sleep|pay off|pass|break into|open|walk|swim|live|adopt|move|switch|keep up|make (?:it|a)|teach|raise|quit)\b/i.test(
          what,
        )
      )
        return null;
      return fact(
        sentence(`Is ${part(`${how} ${dated(what, now, true)}`)}`),
        "goal",
        /quit|stop|give up/i.test(what) ? `goal:${slot(what).slice(0, 30)}` : null,
        0.8,
      );
    },
  ),
];

const RELIGION =
  "christian|catholic|protestant|lutheran|anglican|methodist|baptist|evangelical|orthodox(?: christian)?|mormon|quaker|jehovah'?s witness|muslim|sunni|shia|sufi|jewish|jew|hindu|buddhist|sikh|jain|taoist|pagan|wiccan|atheist|agnostic|humanist|religious|spiritual|believer|secular|non-religious|baha'?i|rastafarian|satanist|church ?goer|born-again christian|liberal|conservative|socialist|communist|libertarian|anarchist|feminist|democrat|republican|tory|labour voter|labour|green|left-?wing|right-?wing|leftist|centrist|social democrat|pacifist|environmentalist|monarchist|republican|marxist|capitalist|progressive|pro-life|pro-choice|anti-war|stoic|minimalist|nihilist|existentialist|absurdist|optimist|pessimist|realist|idealist|apolitical|a ?political|vegan activist|activist|utilitarian|animist|witch|pantheist|deist";

export const beliefs: Rule[] = [
  rule(
    new RegExp(
      `^I (?:am|was raised|was brought up|grew up|became|consider myself|identify as|have been|would call myself|converted to|am a (?:practi[sc]ing|devout|lapsed|strict|non-practi[sc]ing|born-again|cultural|committed|lifelong|staunch|card-carrying|member of the)) (?:(?:a|an|very|not|deeply|quite|practi[sc]ing|devout|lapsed|strict|non-practi[sc]ing|strictly|raised|pretty|somewhat|fairly|committed|lifelong|staunch|more|politically|born|culturally|convinced|big|firm|hardcore|proud|of|the|as|card-carrying|liberal|reform|roman|greek|russian|conservative) )*(?:${RELIGION})s?\\b(.*)`,
      "iu",
    ),
    ([text = ""]) => {
      if (
        /\bnot\b/i.test(text.replace(/(?:,| but| and| though| although)\b.*$/i, "")) &&
        !/not (?:very |really |that |a |particularly )*(?:religious|spiritual)/i.test(text)
      )
        return null;
      const said = text
        .replace(/^I am /i, "Is ")
        .replace(/^I have been/i, "Has been")
        .replace(/^I consider/i, "Considers")
        .replace(/^I identify/i, "Identifies")
        .replace(/^I would call/i, "Would call")
        .replace(/^I (\p{L})/u, (_, letter: string) => letter.toUpperCase());
      return fact(
        sentence(part(said)),
        "belief",
        /raised|grew|brought/i.test(text)
          ? "upbringing:belief"
          : /christian|catholic|protestant|muslim|jew|hindu|buddh|sikh|atheist|agnost|religious|mormon|orthodox|luther|anglic|pagan|wicc|believer|spiritual/i.test(
                text,
              )
            ? "religion"
            : "belief:politics",
        0.9,
      );
    },
  ),
  rule(
    /^I (?:strongly |firmly |really |do |truly |have never |have always |never |still |no longer )*(believe|believed|do not believe|trust|do not trust|have faith|lost my faith)(?: strongly| firmly)? (?:in )?(.+)/i,
    ([text = "", verb = "", what = ""]) => {
      if (
        !/\bin\b/i.test(text) &&
        !/trust/i.test(verb) &&
        !/^(?:that )?(?:everything|god|karma|people|we|there is|all|every|love|hard work|kindness|life|nobody|animals|the (?:death|earth|universe)|women|men)/i.test(
          what,
        )
      )
        return null;
      if (
        /^(?:you|it|this|that$|me|him|her|them|us|myself|what|how|my (?:eyes|luck|ears)|so|not)\b/i.test(
          what.replace(/^in /i, ""),
        )
      )
        return null;
      if (
        /^(?:trust|do not trust)$/i.test(verb) &&
        !/\b(?:doctors|government|banks|politicians|media|people|vaccines|police|ai|technology)\b/i.test(what)
      )
        return null;
      return fact(
        sentence(
          `${/no longer/i.test(text) ? "No longer believes" : /not|never/i.test(text) ? "Does not believe" : /trust/i.test(verb) ? "Trusts" : "Believes"} ${/\bin\b/i.test(text.slice(0, text.length - what.length + 3)) ? "in " : ""}${part(what.replace(/^in /i, ""))}`,
        ),
        "belief",
        `belief:${slot(what.replace(/^in /i, "")).slice(0, 40)}`,
        0.85,
      );
    },
  ),
  rule(
    /^I (?:usually |always |have always |still |will )?(?:vote|voted) (?:for )?(?:the )?(\p{L}[^,;]{2,40})/iu,
    ([, whom = ""]) =>
      /^(?:on|in (?:this|the poll)|yes|no|this|that|him|her|today)\b/i.test(whom)
        ? null
        : fact(
            sentence(
              `Votes ${/^(?:for|green|labour|left|right|conservative|tory|democrat|republican)/i.test(whom) ? "" : "for "}${part(whom)}`,
            ),
            "belief",
            "belief:vote",
            0.8,
          ),
  ),
  rule(
    /^(?:god|jesus|allah|my (?:faith|family|kids|children)|faith|religion|prayer|the church|family|honesty|kindness|loyalty|freedom) (?:is|are|comes?|means?) (?:very |really |so |the most )?(?:important|everything|central|my rock|a big part|first|before|above|a lot)(.*)/i,
    ([text = ""]) => fact(sentence(part(text)), "belief", null, 0.75),
  ),
];

export const fears: Rule[] = [
  rule(
    /^I (?:am|have always been|was always|get) (?:really |so |a bit |a little |very |mortally |absolutely |completely |scared shitless |always )*(?:scared|afraid|terrified|frightened|petrified|phobic|scared shitless|scared to death|wary)(?: to death)? (?:of|about|by) (?!you|it\b|that\b|this\b|him|her|them|losing you|what|how|the (?:answer|future right)|saying|tomorrow|myself)(.+)/i,
    ([, what = ""]) =>
      fact(
        sentence(`Is afraid of ${part(what)}`),
        "other",
        `fear:${slot(what.split(/ (?:since|because|and|so) /)[0] ?? what)}`,
        0.85,
      ),
  ),
  rule(
    /^I (?:have|suffer from|have got|have always had) (?:a |an |this |such a |terrible |bad |real |huge |crippling |mild |severe |irrational |massive )*(?:phobia (?:of|about)|fear of|(?=\p{L}*phobia\b)) ?(.+)/iu,
    ([text = "", what = ""]) =>
      fact(
        sentence(
          /fear of|phobia (?:of|about)/i.test(text) ? `Is afraid of ${part(what)}` : `Has ${part(what)}`,
        ),
        "other",
        `fear:${slot(what)}`,
        0.85,
      ),
  ),
  rule(
    /^my (?:biggest|greatest|worst|main|only|deepest|one) (?:fear|phobia|nightmare|worry|pet peeve|weakness|strength|flaw|regret)s? (?:is|has always been|are) (.+)/i,
    ([text = ""]) =>
      fact(
        sentence(part(text).replace(/^their /i, "")),
        "other",
        `trait:${slot(/(fear|phobia|pet peeve|weakness|strength|flaw|regret)/i.exec(text)?.[0] ?? "fear")}`,
        0.85,
      ),
  ),
  rule(
    /^(.{3,40}?) (?:scares?|terrif(?:y|ies)|freaks?|creeps?|frightens?) (?:me|the (?:hell|shit|life) out of me)\b/i,
    ([, what = ""]) =>
      /^(?:he|she|it|this|that|you|they|what|which|the (?:news|movie|film|thought|idea))\b/i.test(what)
        ? null
        : fact(sentence(`Is afraid of ${part(what)}`), "other", `fear:${slot(what)}`, 0.8),
  ),
  rule(
    /^I am (claustrophobic|agoraphobic|arachnophobic|emetophobic|germaphobic|a germaphobe|a hypochondriac|scared of heights)/i,
    ([, what = ""]) => fact(sentence(`Is ${what}`), "other", `fear:${slot(what)}`, 0.85),
  ),
  rule(
    /^I (?:cannot|never learned(?: how)? to|do not know how to|never learnt(?: how)? to|can) (swim|drive|cook|ride a bike|read music|whistle|dance|sing|ski|read|type|smell|roll my r's|juggle|see colou?rs?|play chess|do a handstand|do the splits|touch type|speak \p{L}+|sew|knit)\b(?! (?:right now|today|now|this|it|tonight|anymore than))(.*)/iu,
    ([text = "", what = "", rest = ""]) =>
      fact(
        sentence(
          `${/^I can /i.test(text) ? "Can" : /learn/i.test(text) ? "Never learned to" : "Cannot"} ${part(what + (rest.length < 60 ? rest : ""))}`,
        ),
        "other",
        `skill:${slot(what)}`,
        0.85,
      ),
  ),
];

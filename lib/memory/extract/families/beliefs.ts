import { fact, type Rule, rule } from "../draft";
import { part, sentence, slot } from "../wording";

const RELIGION =
  "christian|catholic|protestant|lutheran|anglican|methodist|baptist|evangelical|orthodox(?: christian)?|mormon|quaker|jehovah'?s witness|muslim|sunni|shia|sufi|jewish|jew|hindu|buddhist|sikh|jain|taoist|pagan|wiccan|atheist|agnostic|humanist|religious|spiritual|believer|secular|non-religious|baha'?i|rastafarian|satanist|church ?goer|born-again christian|liberal|conservative|socialist|communist|libertarian|anarchist|feminist|democrat|republican|tory|labour voter|labour|green|left-?wing|right-?wing|leftist|centrist|social democrat|pacifist|environmentalist|monarchist|republican|marxist|capitalist|progressive|pro-life|pro-choice|anti-war|stoic|minimalist|nihilist|existentialist|absurdist|optimist|pessimist|realist|idealist|apolitical|a ?political|vegan activist|activist|utilitarian|animist|witch|pantheist|deist";

/** What somebody believes. */
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
          `${/no longer/i.test(text) ? "No longer believes" : /not|never/i.test(text) ? `Does not ${/trust/i.test(verb) ? "trust" : "believe"}` : /trust/i.test(verb) ? "Trusts" : "Believes"} ${/\bin\b/i.test(text.slice(0, text.length - what.length + 3)) ? "in " : ""}${part(what.replace(/^in /i, ""))}`,
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

/** What somebody fears, and cannot do. */
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
    /^my (?:(?:biggest|greatest|worst|main|only|deepest|one) )?(?:fear|phobia|(?<= )nightmare|pet peeve|weakness|strength|flaw|regret)s? (?:is|has always been|are) (.+)/i,
    ([text = ""]) =>
      fact(
        sentence(part(text).replace(/^their /i, "")),
        "other",
        `trait:${slot(/(fear|phobia|pet peeve|weakness|strength|flaw|regret)/i.exec(text)?.[0] ?? "fear")}`,
        0.85,
      ),
  ),
  rule(
    /^(?!I\b)([^,]{3,40}?) (?:scares?|terrif(?:y|ies)|freaks?|creeps?|frightens?) (?:me|the (?:hell|shit|life) out of me)\b/i,
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
    /^I (?:cannot|never learned(?: how)? to|do not know how to|never learnt(?: how)? to|can) (swim|drive|cook|ride a bike|read music|whistle|dance|sing|ski|read|type|smell(?! (?:smoke|something|gas|burning|food|it|that|coffee|toast))|roll my r's|juggle|see colou?rs?|play chess|do a handstand|do the splits|touch type|speak \p{L}+|sew|knit)\b(?! (?:right now|today|now|this|it|tonight|anymore than))(.*)/iu,
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

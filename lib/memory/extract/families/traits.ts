import { fact, type Rule, rule } from "../draft";
import { listed, part, sentence, slot, tidy, titled } from "../wording";

const PEOPLES =
  /^(?:an? |half |part |originally |native |proud )*(?:american|british|english|scottish|irish|welsh|german|french|italian|spanish|portuguese|dutch|belgian|swiss|austrian|polish|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|russian|ukrainian|swedish|norwegian|danish|finnish|icelandic|estonian|latvian|lithuanian|croatian|serbian|bosnian|slovenian|albanian|macedonian|indian|pakistani|bangladeshi|nepali|nepalese|sri lankan|chinese|japanese|korean|vietnamese|thai|indonesian|malaysian|filipino|filipina|singaporean|taiwanese|australian|canadian|mexican|brazilian|argentinian|argentine|chilean|colombian|peruvian|venezuelan|cuban|jamaican|dominican|puerto rican|nigerian|ghanaian|kenyan|ethiopian|south african|egyptian|moroccan|algerian|tunisian|iranian|persian|iraqi|syrian|lebanese|israeli|palestinian|jordanian|saudi|afghan|kurdish|arab|african|european|asian|latina|latino|hispanic|black|white|mixed race|kiwi|aussie|scouse|texan|californian|scot|pole|swede|dane|finn|turk|brit|armenian|georgian|kazakh|uzbek|mongolian|samoan|maori|hawaiian|romani|cypriot|maltese|somali|eritrean|sudanese|ugandan|zimbabwean|senegalese|congolese|cameroonian|ecuadorian|bolivian|uruguayan|paraguayan|guatemalan|honduran|haitian|indigenous|native american|catalan|basque|bavarian|sicilian)\b/i;
const NATURE =
  /^(?:an? )?(?:\p{L}+ )?(?:left[- ]handed|right[- ]handed|lefty|ambidextrous|colou?r[- ]?blind|shy|introvert(?:ed)?|extrovert(?:ed)?|ambivert|gay|lesbian|bi|bisexual|pansexual|asexual|aromantic|queer|straight|trans(?:gender)?(?: (?:man|woman|guy|girl))?|non-?binary|enby|genderfluid|adopted|bilingual|trilingual|multilingual|bald|ginger|redhead(?:ed)?|brunette|blonde?|night owl|early bird|morning person|early riser|perfectionist|procrastinator|workaholic|homebody|only child|middle child|oldest child|eldest child|youngest child|oldest|eldest|youngest|people person|dog person|cat person|loner|nerd|geek|bookworm|foodie|pacifist|feminist|minimalist|widow(?:er)?|refugee|immigrant|expat|pensioner|grandmother|grandfather|grandma|grandpa|mother|father|mum|mom|dad|stay-at-home \p{L}+|single (?:mum|mom|mother|dad|father|parent)|parent|housewife|househusband|man|woman|girl|boy|guy|teenager|highly sensitive person|hsp|empath|chronic \p{L}+|worrier|overthinker|people pleaser|people-pleaser|light sleeper|heavy sleeper|deep sleeper|picky eater|slow reader|fast learner|visual learner|veteran|clumsy|forgetful|impatient|stubborn|tone[- ]deaf|shortsighted|short-sighted|near-?sighted|far-?sighted|hard of hearing|tall|short|aries|taurus|gemini|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces|Cancer|infp|infj|intj|intp|enfp|enfj|entj|entp|isfp|isfj|istj|istp|esfp|esfj|estj|estp|vegan-curious)\b/iu;

/** What somebody is like: nature, people, looks, languages. */
export const traits: Rule[] = [
  rule(
    /^I (?:(?:now |only |still )*weigh|am (?:now )?(?:down|up|back) (?:to|at)|am (?:now )?(?:down|up) from (?:\d+[\p{L} ]*) to) (?:about |around |almost |nearly |over |under )*(\d+(?:[.,]\d+)? ?(?:kilos?|kgs?|kilograms?|pounds|lbs?|stones?)\b(?: \d+)?)/iu,
    ([, weight = ""]) => fact(`Weighs ${weight}.`, "identity", "trait:weight", 0.85),
  ),
  rule(/^my pronouns are (.+)/i, ([, which]) =>
    fact(sentence(`Pronouns are ${part(which)}`), "identity", "pronouns", 0.95),
  ),
  rule(/^I (?:use|go by) (they|she|he|xe|ze|it)\/(\p{L}+)(?:\/\p{L}+)?(?: pronouns)?/iu, ([, a, b]) =>
    fact(`Pronouns are ${a?.toLowerCase()}/${b?.toLowerCase()}.`, "identity", "pronouns", 0.95),
  ),
  rule(/^(?:he|she|they)\/(?:him|her|them)\b/i, ([text]) =>
    fact(`Pronouns are ${text?.toLowerCase()}.`, "identity", "pronouns", 0.8),
  ),
  rule(/^I am (?!not\b)(.+)/i, ([, what = ""]) => {
    const words = part(what.replace(/^not /, ""));
    if (PEOPLES.test(words)) return fact(sentence(`Is ${words}`), "identity", "origin:nationality", 0.85);
    if (
      /^(?:(?:\d+|one|two|four|five|six|seven) ?(?:foot|feet|ft|cm|'|m|met(?:re|er)s?)\b|\d\.\d+ ?m)/i.test(
        words,
      )
    )
      return fact(sentence(`Is ${words}`), "identity", "height", 0.85);
    if (
      !NATURE.test(words) ||
      /^(?:an? )?(?:good|bad|big|tall|short|real|lucky|happy|old|grown)? ?(?:man|woman|girl|boy|guy)\b(?! from| who| in my)|^(?:a )?(?:short|tall)(?: on| of| order)/i.test(
        words,
      )
    )
      return null;
    return fact(
      sentence(`Is ${words}`),
      "identity",
      `trait:${slot(words.split(/,| and | but /)[0] ?? words)}`,
      0.85,
    );
  }),
  rule(
    /^I have (?:(?:long|short|curly|red|blond|blonde|brown|black|grey|gray|green|blue|hazel|naturally|straight|wavy|dark|ginger|pink|purple|dyed|very|big)[ ,]*(?:and )?)+(hair|eyes|freckles)/i,
    ([text = ""]) =>
      fact(
        sentence(`Has ${part(text.replace(/^I have /i, ""))}`),
        "identity",
        /eyes/i.test(text) ? "eyes" : "hair",
        0.8,
      ),
  ),
  rule(
    /^I have (?:\p{L}+ )*(?:tattoos?|piercings?|freckles|dimples|a birthmark|a scar)\b(.*)/iu,
    ([text = ""]) => fact(sentence(`Has ${part(text.replace(/^I have /i, ""))}`), "identity", null, 0.75),
  ),
  rule(
    /^I (?:can )?(?:speak|know|am fluent in|am learning to speak|can speak|understand) (?:a bit of |a little |some |both |fluent |basic |conversational |a little bit of |perfect |pretty good |decent |good |broken )*((?:\p{Lu}\p{L}+|english|german|french|italian|spanish|portuguese|dutch|polish|russian|ukrainian|swedish|norwegian|danish|finnish|greek|turkish|arabic|hebrew|hindi|urdu|bengali|punjabi|tamil|chinese|mandarin|cantonese|japanese|korean|vietnamese|thai|tagalog|indonesian|sign language|welsh|irish|catalan|basque|farsi|persian|swahili|latin|czech|romanian|hungarian)\b.*|(?:two|three|four|five|six|seven|\d) languages.*)/iu,
    ([, which = ""]) =>
      /^(?:it|what|how|that|this|the|who|when|why)\b/i.test(which) || !LANGUAGE.test(which)
        ? null
        : fact(sentence(`Speaks ${part(capitals(which))}`), "identity", "languages", 0.85),
  ),
  rule(
    /^my (?:native|first|second|third|mother) (?:language|tongue) is (\p{L}+)/iu,
    ([text = "", which = ""]) =>
      fact(
        `${/second|third/i.exec(text)?.[0] ? titled((/second|third/i.exec(text)?.[0] ?? "").toLowerCase()) : "First"} language is ${titled(which)}.`,
        "identity",
        `language:${/second|third/i.exec(text)?.[0]?.toLowerCase() ?? "first"}`,
        0.9,
      ),
  ),
  rule(
    /^(\p{L}+) is my (native|first|second|third|fourth|mother) (?:language|tongue)/iu,
    ([, which = "", rank = ""]) =>
      fact(
        `${titled(which)} is their ${rank.toLowerCase()} language.`,
        "identity",
        `language:${rank.toLowerCase()}`,
        0.9,
      ),
  ),
  rule(
    /^my (blood type|star sign|zodiac sign|shoe size|height|weight|eye colou?r|hair colou?r|nationality|ethnicity|gender|hometown|home town|ethnic background|heritage|sign|sexuality|middle name|mbti(?: type)?|personality type|religion|hair|eyes|accent) (?:is|are) (.+)/i,
    ([, what = "", value]) =>
      /^(?:an? )?(?:mess|disaster|state|wet|greasy|wild|everywhere|tangled|bird's nest)\b/i.test(value ?? "")
        ? null
        : fact(
            sentence(`${what.replace(/hometown|home town/i, "Home town")} is ${part(value)}`),
            "identity",
            /home ?town/i.test(what) ? "hometown" : `trait:${slot(what)}`,
            0.85,
          ),
  ),
];

const LANGUAGE =
  /\b(?:english|german|french|italian|spanish|portuguese|dutch|polish|russian|ukrainian|swedish|norwegian|danish|finnish|greek|turkish|arabic|hebrew|hindi|urdu|bengali|punjabi|tamil|telugu|chinese|mandarin|cantonese|japanese|korean|vietnamese|thai|tagalog|indonesian|malay|sign language|bsl|asl|welsh|irish|gaelic|catalan|basque|farsi|persian|swahili|yoruba|igbo|amharic|somali|zulu|afrikaans|latin|czech|slovak|romanian|hungarian|bulgarian|serbian|croatian|albanian|esperanto|languages|ewe|twi|kurdish|pashto|nepali|estonian|latvian|lithuanian|icelandic|swiss german)\b/i;
const capitals = (text: string) =>
  text.replace(new RegExp(LANGUAGE.source, "gi"), (word) =>
    /^(?:languages|sign)/i.test(word) ? word : titled(word),
  );

export const isLanguage = (words: string) => LANGUAGE.test(words);
export const languagesIn = (words: string) =>
  listed(words)
    .filter(isLanguage)
    .map((one) => titled(tidy(one)));
export const isPeople = (words: string) => PEOPLES.test(words);

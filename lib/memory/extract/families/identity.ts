import { dayOfYear, monthWords } from "../dates";
import { type Draft, type Drafts, fact, type Rule, rule } from "../draft";
import { nameIn } from "../names";
import { placeIn } from "../places";
import { listed, part, sentence, slot, tidy, titled } from "../wording";

const NUMBER: Record<string, number> = {
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  twelve: 12,
  eleven: 11,
  ten: 10,
};
const ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
export const AGE = `(?:\\d{1,3}|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:${ONES.join("|")}))?)|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))`;

/** An age in words or figures, or null where nobody is that old. */
export function ageOf(words: string): number | null {
  const text = words.toLowerCase().trim();
  if (/^\d+$/.test(text)) return inLife(Number(text));
  const [tens = "", ones] = text.split(/[- ]/);
  return inLife((NUMBER[tens] ?? 0) + (ones ? ONES.indexOf(ones) + 1 : 0));
}
const inLife = (age: number) => (age >= 5 && age <= 115 ? age : null);

const called = (words: string | undefined): Drafts => {
  const name = nameIn(words);
  return name ? fact(`Wants to be called ${name}.`, "identity", "nickname", 0.95) : null;
};
const named = (words: string | undefined): Drafts => {
  const name = nameIn(words);
  return name ? fact(`Is called ${name}.`, "identity", "name", 0.95) : null;
};
const aged = (words: string | undefined, now: Date): Drafts => {
  const age = ageOf(words ?? "");
  return age ? fact(`${age} years old (in ${monthWords(now)}).`, "identity", "age", 0.9) : null;
};

export const names: Rule[] = [
  rule(
    /^(?:please |just |you (?:can|may|could|should) (?:just )?|feel free to |do |(?:can|could|will|would) you (?:please )?)*(?:call|address) me (?:by (?:my (?:middle |first |last )?name,? )?|as )?["']?(?!a\b|an\b|the\b|crazy|later|back|when|if|old|whatever|anything|names|out|tomorrow|on|at|in|maybe|not)([^"',;.!?]+)/i,
    ([, who]) => called(who),
  ),
  rule(
    /^(?:everyone|everybody|people|(?:my |all )?(?:\p{L}+ )?(?:friends?|family|colleagues|mates|kids|parents|mum|mom|dad|grandma|nan|husband|wife|coworkers)|they|most people|those who know me|the kids|all|folks)(?: and \p{L}+)? (?:just |all |always |usually |have always )*(?:calls?|called|knows?) me (?:by |as )?["']?([^"',;.!?]+)/iu,
    ([, who]) => called(who),
  ),
  rule(/\bI (?:go|went) by ["']?(?!the book|train|bus|car|bike|foot|plane|my)([^"',;.!?]+)/i, ([, who]) =>
    called(who),
  ),
  rule(
    /^I (?:would )?(?:prefer|like|love|rather|want)(?: it if you called me| you to call me| to be (?:called|known as|addressed as)| being called| if you call(?:ed)? me) ["']?([^"',;.!?]+)/i,
    ([, who]) => called(who),
  ),
  rule(/^I am (?:called|known as|named) ["']?([^"',;.!?]+)/i, ([, who]) => called(who)),
  rule(/^my (?:nickname|nick)(?: is|:|was always) ["']?([^"',;.!?]+)/i, ([, who]) => called(who)),
  rule(
    /^my (?:full |real |first |given |actual |birth |last |sur|family |middle |legal |preferred |chosen |new )?name (?:is|will be)(?: now)? (?:(?:spelled|pronounced|not|a|the|too|really|actually|in)\b.*|["']?([^"';.!?]+))/i,
    ([text = "", who]) => {
      const which = /^my (last|sur|family|middle)/i.exec(text)?.[1]?.toLowerCase();
      const name = nameIn((who ?? "").replace(/,.*$/, ""), 5);
      if (!name) return null;
      if (which === "middle") return fact(`Middle name is ${name}.`, "identity", "middle-name", 0.9);
      if (which) return fact(`Last name is ${name}.`, "identity", "last-name", 0.9);
      return named(name);
    },
  ),
  rule(/^(?:the name is|the name's|name:|name is|this is|it is me,|it is) (\p{Lu}[\p{L}'-]+)$/u, ([, who]) =>
    named(who),
  ),
  rule(/^I am (\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)$/u, ([, who]) =>
    /(?:ish|ese|ian|ean|can|man|ist|ic|ew|ch|im)$/.test(who ?? "") ||
    /^(?:[A-Z]+|Greek|Dutch|Thai|Swiss|Danish|Czech|Hindu|Sikh|Aries|Leo|Virgo|Libra|Pisces|Gemini|Taurus|Capricorn|Scorpio|Sagittarius|Aquarius|Cancer|Arab|Turk|Finn|Swede|Dane|Pole|Scot|Kurdish|Iraqi|Pakistani|Bangladeshi|Nepali|Filipino|Filipina|Latina|Latino|Sorry|Fine|Good|Happy|Tired|Back|Here|Okay|Done|Sad|Ready|Home)$/.test(
      who ?? "",
    )
      ? null
      : named(who),
  ),
];

export const ages: Rule[] = [
  rule(
    /^(?:it|yesterday|today|tomorrow|last \p{L}+) (?:is|was) my (?:\p{L}+ |\d+\p{L}+ )?birthday(?: (yesterday|today|on .+|last .+))?$/iu,
    ([text = ""], { now }) => {
      const when =
        /\b(yesterday|today|tomorrow|on .+|last .+)$|^(yesterday|today|tomorrow|last \p{L}+)/iu.exec(
          text,
        )?.[0] ?? (/\bis\b/.test(text) ? "today" : "");
      const day = when ? dayOfYear(when.replace(/ (?:is|was)$/, ""), now, /\bwas\b/.test(text)) : null;
      return day ? fact(`Birthday is on ${day}.`, "identity", "birthday", 0.85) : null;
    },
  ),
  rule(
    new RegExp(`^I am (?:an? )?(${AGE})[- ]years?[- ]old ((?:\\p{L}+[ -]){0,3}?\\p{L}+) from (.+)`, "iu"),
    ([, age, , where], { now }) => {
      const place = placeIn(where, now);
      const told = aged(age, now);
      return [
        told as Draft | null,
        place ? fact(sentence(`Comes from ${place}`), "identity", "origin", 0.85) : null,
      ];
    },
  ),
  rule(
    new RegExp(
      `^I am (?:only |about |around |a |nearly |now |over |already )*(${AGE})(?:[- ]years?[- ]olds?| years? young|(?=$|[,;]| and | now|(?:\\s*(?:f|m|female|male|nb))?$| from| living| but|(?: year)))(?! (?:weeks|months|days|minutes|hours|kilos|kg|pounds|percent|%))`,
      "i",
    ),
    ([, age], { now }) => aged(age, now),
  ),
  rule(
    new RegExp(
      `^I (?:turned|turn|am turning|will be|will turn|am going to be|have turned|hit) (${AGE})\\b(?! (?:weeks|months|days|minutes|hours|kilos|kg|km|off|on|left|right|percent|years ago))(.*)`,
      "i",
    ),
    ([text = "", age, rest = ""], { now }) => {
      if (/\bwill|\bturn\b|turning|going/.test(text)) {
        const years = ageOf(age ?? "");
        return years
          ? fact(sentence(`Turns ${years}${rest.length < 40 ? rest : ""}`), "identity", "age", 0.8)
          : null;
      }
      return aged(age, now);
    },
  ),
  rule(new RegExp(`^(?:my age is|age:?) (${AGE})\\b`, "i"), ([, age], { now }) => aged(age, now)),
  rule(new RegExp(`^(?:as a|I am a) (${AGE})[- ]year[- ]old\\b`, "i"), ([, age], { now }) => aged(age, now)),
  rule(
    /^I am in my (early |mid |late |mid-)?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens|\d0s)/i,
    ([, when = "", which]) => fact(`In their ${when}${which}.`, "identity", "age", 0.8),
  ),
  rule(
    /^my birthday (?:is|was|falls|:)?(?: on| in)?(?: always| today|:)? ?(.+)/i,
    ([text = "", when = ""], { now }) => {
      const day =
        dayOfYear(/today/i.test(text) && !when.trim() ? "today" : when, now) ??
        (/\btoday\b/i.test(text) ? dayOfYear("today", now) : null);
      if (day) return fact(`Birthday is on ${day}.`, "identity", "birthday", 0.9);
      const month =
        /\b(january|february|march|april|may|june|july|august|september|october|november|december)\b/i.exec(
          when,
        )?.[1];
      return month
        ? fact(`Birthday is in ${titled(month.toLowerCase())}.`, "identity", "birthday", 0.8)
        : null;
    },
  ),
  rule(/^(?:today|tomorrow|it) is my (?:\d+(?:st|nd|rd|th)? )?birthday/i, ([text = ""], { now }) => {
    const day = dayOfYear(/^tomorrow|tomorrow$/i.test(text) ? "tomorrow" : "today", now);
    return day ? fact(`Birthday is on ${day}.`, "identity", "birthday", 0.85) : null;
  }),
  rule(/^I (?:was|am) born (.+)/i, ([, how = ""], { now }) => {
    const year = /\b(19\d\d|20[0-2]\d)\b/.exec(how)?.[1];
    const day =
      /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i.test(
        how,
      )
        ? dayOfYear(how, now)
        : null;
    const raised = /\bin (?!the (?:eighties|nineties|seventies)|19|20)/i.test(how);
    const drafts = [
      day ? fact(`Birthday is on ${day}.`, "identity", "birthday", 0.85) : null,
      fact(
        sentence(`Was born ${part(how)}`),
        "identity",
        raised ? "birthplace" : year ? "birth-year" : "birth",
        0.9,
      ),
    ];
    return drafts;
  }),
];

const PEOPLES =
  /^(?:an? |half |part |originally |native |proud )*(?:american|british|english|scottish|irish|welsh|german|french|italian|spanish|portuguese|dutch|belgian|swiss|austrian|polish|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|russian|ukrainian|swedish|norwegian|danish|finnish|icelandic|estonian|latvian|lithuanian|croatian|serbian|bosnian|slovenian|albanian|macedonian|indian|pakistani|bangladeshi|nepali|nepalese|sri lankan|chinese|japanese|korean|vietnamese|thai|indonesian|malaysian|filipino|filipina|singaporean|taiwanese|australian|canadian|mexican|brazilian|argentinian|argentine|chilean|colombian|peruvian|venezuelan|cuban|jamaican|dominican|puerto rican|nigerian|ghanaian|kenyan|ethiopian|south african|egyptian|moroccan|algerian|tunisian|iranian|persian|iraqi|syrian|lebanese|israeli|palestinian|jordanian|saudi|afghan|kurdish|arab|african|european|asian|latina|latino|hispanic|black|white|mixed race|kiwi|aussie|scouse|texan|californian|scot|pole|swede|dane|finn|turk|brit|armenian|georgian|kazakh|uzbek|mongolian|samoan|maori|hawaiian|romani|cypriot|maltese|somali|eritrean|sudanese|ugandan|zimbabwean|senegalese|congolese|cameroonian|ecuadorian|bolivian|uruguayan|paraguayan|guatemalan|honduran|haitian|indigenous|native american|catalan|basque|bavarian|sicilian)\b/i;
const NATURE =
  /^(?:an? )?(?:\p{L}+ )?(?:left[- ]handed|right[- ]handed|lefty|ambidextrous|colou?r[- ]?blind|shy|introvert(?:ed)?|extrovert(?:ed)?|ambivert|gay|lesbian|bi|bisexual|pansexual|asexual|aromantic|queer|straight|trans(?:gender)?(?: (?:man|woman|guy|girl))?|non-?binary|enby|genderfluid|adopted|bilingual|trilingual|multilingual|bald|ginger|redhead(?:ed)?|brunette|blonde?|night owl|early bird|morning person|early riser|perfectionist|procrastinator|workaholic|homebody|only child|middle child|oldest child|eldest child|youngest child|oldest|eldest|youngest|people person|dog person|cat person|loner|nerd|geek|bookworm|foodie|pacifist|feminist|minimalist|widow(?:er)?|refugee|immigrant|expat|pensioner|grandmother|grandfather|grandma|grandpa|mother|father|mum|mom|dad|stay-at-home \p{L}+|single (?:mum|mom|mother|dad|father|parent)|parent|housewife|househusband|man|woman|girl|boy|guy|teenager|highly sensitive person|hsp|empath|chronic \p{L}+|worrier|overthinker|people pleaser|people-pleaser|light sleeper|heavy sleeper|deep sleeper|picky eater|slow reader|fast learner|visual learner|veteran|clumsy|forgetful|impatient|stubborn|tone[- ]deaf|shortsighted|short-sighted|near-?sighted|far-?sighted|hard of hearing|tall|short|aries|taurus|gemini|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces|Cancer|infp|infj|intj|intp|enfp|enfj|entj|entp|isfp|isfj|istj|istp|esfp|esfj|estj|estp|vegan-curious)\b/iu;

export const traits: Rule[] = [
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
    if (/^(?:\d+ ?(?:foot|feet|ft|cm|'|m)\b|\d\.\d+ ?m)/i.test(words))
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
      fact(
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

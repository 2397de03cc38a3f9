import { type Draft, type Drafts, fact, preference, type Rule, rule } from "../draft";
import { gerund } from "../gerund";
import { listed, part, sentence, tidy } from "../wording";
import { kindOf } from "./kinds";

const VAGUE =
  /^(?:(?:it|this|that|these|those|you|him|her|them|me|myself|how|what|when|your|the (?:way|idea|fact|sound|thought|look)|to (?:know|hear|see you|talk|say|chat|help|be honest|think)|talking to you|chatting with|people who|being (?:called|alone right|here|stuck|sick|ill|this|so|back|me)\b|the (?:new|movie|film|book|song|show) (?:I|you)|everything|something|nothing|anything|one|both|mondays?|my (?:life|job|body|boss|self)|life|everyone|people|each other|another|so|too|lol|feeling|here|there|where|all|the one|someone|somebody|my|his|their|its|us|waiting|i|she|he|they|we|who|why|if|and|but|or|not|no|yes|a lot|very much|more|much|having you|seeing you)\b)/i;
const MINE =
  /^my (?:\p{L}+'s \p{L}+|job|commute|school|accent|hair|nose|flat|apartment|house|neighbou?rs?|colleagues|classes|course|uni|new \p{L}+|work|garden|bike|car|morning|motorbike|coffee|tea|alone time|quiet|sleep|boat|guitar|weekends|home town|city|neighbourhood)\b/iu;
const HATE_FLEETING =
  /^(?:when|that|this|it|waiting|being (?!\p{L}+ed\b|late|told what|alone|cold|patroni)|having to|the (?:fact|way|feeling)|how|to (?:say|admit|break|bother|ask)|my (?:life|self|body))\b/iu;

/** What a liking is about, folded; null where nothing lasting is named. */
function about(words: string): string | null {
  if (
    /^to (?:know|hear|see you|talk|say|chat|help|be honest|think|be |go (?:home|now|back)|tell|ask|thank|believe)/i.test(
      words.trim(),
    )
  )
    return null;
  const text = tidy(
    asThing(words.trim())
      .replace(
        /\b(?:because|so|but|since|especially|although|even though|as long as|whenever|when|if|and (?:I|my|it|he|she|they)|which|that|it|with all my heart|to death|to bits|so much|very much|a lot|more than anything|the most|at all|any ?more|any longer|these days|lately|most|in general|as a (?:kid|child)|since I|ever since|for me|with a passion|no contest)\b.*$/i,
        "",
      )
      .replace(
        /^my (?:(?:morning|daily|first|evening|afternoon) )*(?=(?:cup of )?(?:coffee|tea|espresso|latte|cappuccino|matcha)\b)/i,
        "",
      )
      .replace(/[(].*$/, ""),
  ).replace(
    /^(?:all kinds of |any kind of |the taste of |the smell of |going (?=\p{L}+ing\b)|doing |a good |a nice |a |an |some |eating |drinking |listening to |watching |playing (?=video|board)|anything (?:with|to do with) )+(?=\S)/iu,
    "",
  );
  if (text.length < 3 || text.length > 60 || (VAGUE.test(text) && !MINE.test(text))) return null;
  return part(text).toLowerCase();
}

/** Each thing of a list as a liking of its own; null where nothing lasting is named. */
export function all(words: string, value: string, confidence = 0.8): Drafts {
  const whole = words.replace(/\b(?:but|because|so|since|although|especially)\b.*$/i, "");
  const parts = /,|\band\b|\bor\b/i.test(whole) ? listed(whole) : [whole];
  const found: Draft[] = [];
  for (const one of parts) {
    const key = about(one);
    if (key && !found.some((other) => other.kind === "preference" && other.key === key))
      found.push(preference(kindOf(one), key, value, confidence));
  }
  return found.length ? found.slice(0, 6) : null;
}

/** "to remodel homes" as a thing liked: "remodelling homes". */
const asThing = (words: string) => words.replace(/^to (\p{L}+)\b/iu, (_, verb: string) => gerund(verb));

/** "My favourite snack is olives" and "I love olives" are of one kind: the thing's own where it is known. */
function kindOfFavourite(noun: string, key: string): string {
  const own = kindOf(key);
  const named = noun ? kindOf(noun) : "things";
  return /^(?:things|activities)$/.test(named) || (own === "drink" && named === "food") ? own : named;
}

/** What somebody likes and dislikes. */
export const tastes: Rule[] = [
  rule(
    /^I could (?:eat|drink|live on|listen to|watch|play|read|talk about) (.+?) (?:every (?:single )?(?:day|night|meal)|all day(?: long)?|forever|for the rest of my life|for ever|for hours|(?:for )?breakfast,? lunch and dinner)/i,
    ([, what = ""]) => all(what, "likes", 0.8),
  ),
  rule(
    /^(?:(?:there is )?nothing (?:beats|like|better than|compares to|tops)) (?!you|this|that|it\b|a good laugh|being here)(.+)/i,
    ([, what = ""]) => all(what, "likes", 0.8),
  ),
  rule(
    /^(?!the\b|this|that|it|my|your|his|her|their|these|those|he|she|they|you|what|which|I\b|some|people|there|today|everything|life|men|women)((?:\p{L}+ ){0,2}\p{L}+) (?:is|are|tastes?|smells?) (?:just |so |absolutely |totally |really |simply |honestly |the )*(disgusting|gross|vile|yuck|horrible|awful|nasty|revolting|overrated|the worst|worst thing|delicious|yummy|the best|best thing|amazing|awesome|heaven|divine|underrated|tasty|great|fantastic|elite|life)\b.*$/iu,
    ([, what = "", how = ""]) => {
      const kind = kindOf(what);
      return /^(?:things|activities)$/.test(kind)
        ? null
        : preference(
            kind,
            part(what).toLowerCase(),
            /disg|gross|vile|yuck|horr|awful|nasty|revolt|overr|worst/i.test(how) ? "dislikes" : "likes",
            0.7,
          );
    },
  ),
  rule(
    /^my (?:all[- ]time |absolute |very |second |personal |current |least )*(?:favou?rite|fave|go-to|comfort (?=food|film|movie|show|series|book)|usual (?=order|drink|coffee)|guilty pleasure)(?: \p{L}+)?(?: of all time| ever|(?: thing)?(?: to \p{L}+)?|s)? ?((?:\p{L}+ ){0,4}?)(?:is|are|would be|has to be|will always be|was always|has always been|:) (?:definitely |probably |always |without a doubt |by far |still |hands down |called |anything |a |an )*(.+)/iu,
    ([text = "", , what = ""]) => {
      const kind =
        /favou?rite ([\p{L} ]+?)(?: of all time| ever)? (?:is|are|would|has|will|was)/iu.exec(text)?.[1] ??
        "";
      const least = /least favou?rite/i.test(text);
      const key = tidy(
        what
          .replace(/\b(?:because|but|since|and (?:I|my|it)|which|no contest)\b.*$/i, "")
          .replace(/,.*$/, ""),
      );
      if (key.length < 2 || key.length > 60 || /^(?:you|when|not|it|that|this|what|how)\b/i.test(key))
        return null;
      return preference(
        kindOfFavourite(kind, key),
        part(key).toLowerCase(),
        kind && !least ? `likes (favourite ${kind.trim().toLowerCase()})` : least ? "dislikes" : "likes",
        0.9,
      );
    },
  ),
  rule(
    /^(.+?) (?:is|are) (?:definitely |probably |always |by far |still |hands down |easily )*my (?:all[- ]time |absolute |very )*(favou?rite|fave|least favou?rite|guilty pleasure|comfort food|happy place|go-to|jam|weakness)s?\b ?((?:\p{L}+ ?){0,3})/iu,
    ([, what = "", how = "", kind = ""]) => {
      const key = about(what.replace(/^the /i, ""));
      if (!key || /^(?:he|she|they|you|it|this|that|these|those)$/i.test(what)) return null;
      const noun = kind
        .trim()
        .toLowerCase()
        .replace(/ (?:of|in|ever|by|at|so|and|because|to).*$/, "");
      return preference(
        kindOfFavourite(noun, key),
        key,
        /least/i.test(how)
          ? "dislikes"
          : noun && !/^(?:by|ever|of|in)/.test(noun)
            ? `likes (favourite ${noun})`
            : "likes",
        0.9,
      );
    },
  ),
  rule(
    /^I (?:much |would always |definitely |usually |generally |tend to |always )*(?:prefer|would rather have|would (?:always |definitely |rather )?(?:take|pick|choose)|favou?r) (.+?)(?: (?:to|over|rather than|instead of|than) (.+))?$/i,
    ([, what = "", other]) => {
      const key = about(what);
      return key && !/^(?:not|if|that|to be called|you|it)\b/i.test(what)
        ? preference(
            kindOf(what),
            key,
            other ? `prefers this to ${part(other).toLowerCase().slice(0, 60)}` : "prefers",
            0.85,
          )
        : null;
    },
  ),
  rule(
    /^(?:I am (?:a |more of a |definitely |team )*)?(.+?) (?:over|rather than|instead of|>) (.+?)(?: any ?(?:day|time)| every time| always| all day)$/i,
    ([, what = "", other = ""]) => {
      const key = about(what);
      return key && what.split(" ").length < 5
        ? preference(kindOf(what), key, `prefers this to ${part(other).toLowerCase()}`, 0.8)
        : null;
    },
  ),
  rule(
    /^I (?:am not|have never been|was never|am really not)(?: (?:a |an |much of a |really |at all |big |huge |the biggest |exactly a |too |very |particularly |so |that ))*(?:fan of|into|keen on|fond of|one for|crazy about|interested in|big on) (.+)/i,
    ([, what = ""]) => all(what, "dislikes"),
  ),
  rule(
    /^I (?:do not|never)(?: really| particularly| much| actually| even)? (?:like|enjoy|care for|love|dig|fancy) (.+)/i,
    ([, what = ""]) =>
      VAGUE.test(what) ? null : all(what.replace(/ (?:at all|very much|that much|much)$/i, ""), "dislikes"),
  ),
  rule(/^I (?:do not|cannot) (?:stand|bear|abide|tolerate|stomach) (.+)/i, ([, what = ""]) =>
    HATE_FLEETING.test(what) ? null : all(what, "dislikes", 0.85),
  ),
  rule(
    /^I (?:have always |always |absolutely |really |do |just |fucking |truly )*(?:hate|hated|dislike|loathe|despise|detest|cannot stand) (.+)/i,
    ([, what = ""]) => (HATE_FLEETING.test(what) ? null : all(what, "dislikes", 0.85)),
  ),
  rule(
    /^I (?:have always |always |absolutely |really |do |just |fucking |truly |have |simply |still |do also |also |particularly |especially |quite |rather |generally |usually |all )*(?:love|loved|like|liked|enjoy|enjoyed|adore|dig|cherish|appreciate(?= (?:good|fine))|have a (?:soft spot|thing|passion|weakness|sweet tooth) for|have a weakness for|am passionate about|am fond of|am crazy about|am obsessed with|am addicted to|am mad about|am nuts about|am really into|am into|am big on|am hooked on|am keen on|am partial to|live for|swear by|cannot (?:live|do) without|cannot get enough of|could not live without|find great joy in|get great pleasure from|am enthusiastic about|am a sucker for|am interested in|am fascinated by) (.+)/i,
    ([text = "", what = ""]) => {
      if (/^I (?:just |really |also )?(?:loved|liked|enjoyed)\b/i.test(text)) return null;
      return all(what, "likes", /love|adore|obsess|passion|crazy|mad about/i.test(text) ? 0.85 : 0.8);
    },
  ),
  rule(
    /^I am (?:a |an |such a |the )?(?:big |huge |massive |avid |lifelong |die-?hard |total |proud |real |major |long-?time |true )*(.+?)(?:[- ](fan|lover|enthusiast|addict|nerd|geek|buff|fanatic|aficionado|nut|supporter|person|junkie|freak|connoisseur))s?\b(?: (?:of|for)(?: the)? (.+))?/iu,
    ([text = "", what = "", how = "", of]) => {
      if (
        /^(?:not|no|your|his|her|such)\b/i.test(what) ||
        (/person/i.test(how) &&
          !/^(?:cat|dog|coffee|tea|book|mountain|beach|summer|winter|city|country|plant|cheese|horse|numbers|outdoor|outdoors|night|morning|people)$/i.test(
            what,
          ))
      )
        return null;
      if (/person/i.test(how) && /night|morning|people/i.test(what)) return null;
      const target =
        of || (/^(?:big|huge|massive|avid|lifelong|total|proud|real|major|a|an)?$/i.test(what) ? "" : what);
      return target && !/\b(?:your|his|her)\b/i.test(text) ? all(target, "likes", 0.85) : null;
    },
  ),
  rule(
    /^I am (?:a |an )?(?:big |huge |massive |avid |lifelong |die-?hard |total |proud |real |major |long-?time )*(?:fan|lover|supporter|follower|admirer) of (.+)/i,
    ([, what = ""]) => (/^(?:you|your|him|her|it|that|this)\b/i.test(what) ? null : all(what, "likes", 0.85)),
  ),
  rule(
    /^I have (?:a |such a |a bit of a |a real |a terrible |a huge )?(sweet tooth|green thumb|green fingers)\b/i,
    ([, what]) =>
      fact(
        sentence(`Has a ${what}`.replace(/a green fingers/i, "green fingers")),
        /sweet/i.test(what ?? "") ? "food" : "interest",
        null,
        0.85,
      ),
  ),
  rule(
    /^I (?:support|root for|cheer for|follow) (?!you|him|her|my|the idea|that|this|your|their|every|me|all)(?:the )?(\p{Lu}[^,;]+)/u,
    ([, what = ""]) => all(what, "likes"),
  ),
  rule(
    /^(.+?) (?:is|are) (?:just |so |absolutely |totally )?(?:not my (?:thing|cup of tea|jam|cuppa)|gross|disgusting to me)$/i,
    ([, what = ""]) =>
      about(what) && what.split(" ").length < 5 && !/^(?:he|she|it|this|that|they)$/i.test(what)
        ? preference(kindOf(what), about(what) ?? "", "dislikes", 0.8)
        : null,
  ),
  rule(
    /^(.+?) (?:is|are) (?:just |so |absolutely |totally |really )?(?:my (?:thing|escape|therapy|outlet|refuge|stress relief|passion|cup of tea|life|great love|favourites?|happy place|comfort))$/i,
    ([, what = ""]) =>
      about(what) && what.split(" ").length < 6 && !/^(?:he|she|it|this|that|they|you)$/i.test(what)
        ? preference(kindOf(what), about(what) ?? "", "likes", 0.85)
        : null,
  ),
];

import { fact, preference, type Rule, rule } from "../draft";
import { part, sentence, slot, tidy } from "../wording";
import { kindOf } from "./kinds";
import { about, all, DAYS_OFF, HATE_FLEETING, kindOfFavourite, VAGUE } from "./likings";

/** "Paris, Texas" is one title; what follows a comma without a capital is none of it. */
const NOT_OF_THE_TITLE = /,(?! ?\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|of|the|and))*$).*$/u;

/** What somebody likes and dislikes. */
export const tastes: Rule[] = [
  rule(
    /^I am (?:definitely |really |always |way )?more (?:of )?(?:a |an )(.+?) (?:person|kind of person|guy|girl|woman|man|drinker|eater|lover)(?: (?:than|not|over) (?:a |an )?(.+?)(?: (?:person|one|drinker))?)?$/i,
    ([, what = "", other]) =>
      /^(?:night|morning|people|evening)$/i.test(what)
        ? fact(sentence(`Is more of a ${what} person`), "identity", `trait:${slot(what)}-person`, 0.8)
        : preference(
            kindOf(what),
            part(what).toLowerCase(),
            other ? `prefers this to ${part(other).toLowerCase().slice(0, 60)}` : "prefers",
            0.8,
          ),
  ),
  rule(
    /^I (?:cannot (?:be (?:doing|bothered|dealing) with|get into|see the appeal of|abide)|have no (?:time|interest|patience) (?:for|in)|have zero interest in|could (?:happily )?live without|could do without|steer clear of|stay away from|run a mile from|avoid|am sick of|am fed up with) (?!this\b|that\b|it\b|you|people like)(.+)/i,
    ([text = "", what = ""]) =>
      /\b(?:today|right now|tonight)\b/i.test(text) || (/sick of|fed up/i.test(text) && !/ing$|s$/.test(what))
        ? null
        : all(what, "dislikes", 0.75),
  ),
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
          .replace(/s$/i.test(kind) ? /,.*$/u : NOT_OF_THE_TITLE, ""),
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
      if (/ live for /i.test(text) && DAYS_OFF.test(tidy(what))) return null;
      return all(what, "likes", /love|adore|obsess|passion|crazy|mad about/i.test(text) ? 0.85 : 0.8);
    },
  ),
];

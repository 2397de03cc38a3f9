import { fact, preference, type Rule, rule } from "../../draft";
import { part, sentence, slot, tidy } from "../../wording";
import { kindOf } from "../kinds";
import { isPassing } from "./own";

const KIND =
  "((?!(?:it|this|that|these|those|he|she|they|you|we|I|there|what|who|which|everything|everyone|everybody|nothing|nobody|something|someone|people|life|work|today|god|my|your|his|her|their|our|the (?!smell|sound|taste|sight|idea of|thought of|texture|dark|cold|heat|sun|sea)|a|an|one|some|if|when|and|but|or|all|please|thanks|let|make|give)\\b)(?:[\\p{L}'-]+ ){0,4}?[\\p{L}'-]+)";
const KIND_OF = (verbs: string) =>
  new RegExp(
    `^${KIND} (?:(?:always|really|just|absolutely|totally|never|usually|often|still|can|will) )*(?:${verbs})\\b(.*)`,
    "iu",
  );

const BODY =
  /\b(?:rash|hives|itch\p{L}*|swell\p{L}*|throat|sneez\p{L}*|wheez\p{L}*|breath\p{L}*|migraines?|headaches?|bloat\p{L}*|heartburn|ill|sick to|asthma|blotch\p{L}*|lips|tongue|skin|eyes|spots|eczema|allerg\p{L}+|cramps|diarrh\p{L}+|faint|pass out|choke|anaphyla\p{L}+|bad stomach|vomit|throw up)\b/iu;

/** What things do to the writer: "strawberries bring me out in a rash", "cricket bores me", "lifts make me panic". */
export const bothers: Rule[] = [
  rule(
    KIND_OF(
      "turns? my stomach|bores? me|disgusts? me|repulses? me|repels? me|grosses? me out|(?:is|are) (?:a (?:big |hard |firm )?no(?: go| thanks)? (?:from|for) me|not for me|not (?:really )?my (?:thing|bag|style|scene|cup of tea)|wasted on me|lost on me|torture for me)|does nothing for me|do nothing for me|tastes? like (?:soap|cardboard|feet|dirt|mud|metal)(?: to me)?|winds? me up|drives? me (?:mad|crazy|nuts|up the wall|insane|round the bend)|gets? on my (?:nerves|wick)|sets? my teeth on edge|puts? me off|makes? my skin crawl|makes? me (?:gag|heave|cringe|retch)|annoys? me|irritates? me|bugs? me|infuriates? me|leaves? me cold",
    ),
    ([text = "", what = ""]) =>
      isPassing(text) || what.split(" ").length > 5 || /\b(?:is|are|was|were)$/i.test(what)
        ? null
        : preference(kindOf(what), tidy(part(what)).toLowerCase(), "dislikes", 0.75),
  ),
  rule(
    KIND_OF(
      "(?:is|are) (?:a (?:big |definite |firm )?yes from me|right up my (?:street|alley)|my kind of (?:thing|music|food|film|holiday|people)|a must for me)|never gets? old|never fails? to cheer me up|makes? me (?:so |very |really )?happy|cheers? me up|relax(?:es)? me|gets? me (?:through|going)|keeps? me (?:going|sane)|saved? my life|calms? me(?: down)?|soothes? me|brings? me joy",
    ),
    ([text = "", what = ""]) =>
      isPassing(text) || what.split(" ").length > 5
        ? null
        : preference(kindOf(what), tidy(part(what)).toLowerCase(), "likes", 0.75),
  ),
  rule(
    KIND_OF(
      "(?:makes?|gives?|brings?|turns?|sends?|keeps?|sets?|helps?|upsets?|triggers?|causes?|frightens?|scares?|leaves?|puts?|stops?|hurts?|affects?|irritates?|swells?|aggravates?|knocks?|ruins?) (?:me|my)|(?:is|are) (?:dangerous|deadly|poison|bad|fatal|hard|painful|a (?:trigger|nightmare|problem|struggle)|difficult|off limits) (?:for|to) me|(?:does|do) not agree with me|disagrees? with me",
    ),
    ([text = "", what = ""]) => {
      if (isPassing(text) || what.split(" ").length > 5 || text.length > 110) return null;
      if (
        /\b(?:laugh|smile|think|wonder|day|want to know|blush|sad|angry|mad|point|mind|call|sense)\b/i.test(
          text.slice(what.length),
        )
      )
        return null;
      const health = BODY.test(text);
      const fear = /\b(?:panic|nervous|anxious|frighten\p{L}*|scares?|terrif\p{L}+)\b/iu.test(text);
      return fact(
        sentence(part(text)),
        health ? "health" : "other",
        health ? `allergy:${slot(what)}` : fear ? `fear:${slot(what)}` : null,
        health ? 0.75 : 0.6,
      );
    },
  ),
];

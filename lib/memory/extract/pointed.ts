import nlp from "compromise";
import { PET } from "./animals";
import { gerund } from "./gerund";
import { nameIn } from "./names";
import { KIN } from "./words";

const LIKED =
  /^(I (?:(?:absolutely|really|just|simply|always|still|do|have always) )*(?:love|like|adore|enjoy|hate|dislike|loathe|detest|despise|(?:cannot|do not) (?:stand|bear|like|eat|drink|abide|touch)|could (?:live on|eat|drink|watch|play|listen to)|failed|studied|study|teach|taught|am (?:so |very |really |terribly )?(?:allergic to|scared of|afraid of|terrified of|obsessed with|addicted to|sick of|not a fan of|into|crazy about)|have (?:always )?been (?:scared|afraid|terrified) of|gave up|quit|stopped (?:eating|drinking)|grew up on|have (?:never )?(?:tried|eaten|drunk)|never (?:eat|drink|touch)|no longer (?:eat|drink)|do not (?:eat|drink|own|have)|collect|play|sell|make|bake|grow|breed)) (?:it|them|that|those|the (?:stuff|things?|taste)|that stuff|those things|one)\b(?! (?:when|that|if|there|here)\b)(.*)$/i;
const GAVE_UP = /^(I (?:have )?(?:gave|given|give|cut)) (?:it|them|that) (up|out)\b(.*)$/i;
const FAVOURITE =
  /^(?:it|that|this|they|those) (?:is|are) ((?:definitely |probably |by far |still |just )*(?:my (?:all[- ]time |absolute )?(?:favou?rite|comfort|guilty|go-to|passion|hobby|job|weakness)|delicious|disgusting)\b.*)$/i;
const HER_TO_ME = new RegExp(`^(?:she|he|they) (?:is|was|are) (my (?:[\\p{L}-]+ )?${KIN}\\b.*)$`, "iu");
const PET_TO_ME = new RegExp(
  `^(?:she|he|it|that) (?:is|was) my (?:(?:new|old|other|little|first) )?(${PET})$`,
  "iu",
);
const THIS_IS = new RegExp(
  `^(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]here) (?:is|was) (?:just |only |probably )*(\\p{Lu}[\\p{L}'-]+),? my ((?:[\\p{L}-]+ ){0,2}?(?:${PET}|${KIN.slice(1, -1)}))\\b`,
  "u",
);

/** A clause with what its "it", "them" or "she" points at in the sentence before: "No aubergine. I can't bear the stuff." */
export function pointed(clause: string, before: string): string {
  const introduced = THIS_IS.exec(clause);
  if (introduced) return `my ${introduced[2]} is called ${introduced[1]}`;
  if (!before) return clause;
  const quit = givenUp(clause, before);
  if (quit) return quit;
  const placed = there(clause, before) ?? counted(clause, before);
  if (placed) return placed;
  const liked = LIKED.exec(clause) ?? null;
  const given = liked ? null : GAVE_UP.exec(clause);
  const favourite = liked || given ? null : FAVOURITE.exec(clause);
  if (liked || given || favourite) {
    const thing = thingIn(before);
    if (!thing) return clause;
    if (
      liked &&
      /^I (?:\w+ )?(?:love|like|enjoy) it$/i.test(clause) &&
      /\b(?:you|your|this|that|just|new)\b/i.test(before)
    )
      return clause;
    if (liked) return `${liked[1]} ${thing}${liked[2]}`;
    if (given) return `${given[1]} ${given[2]} ${thing}${given[3]}`;
    return `${thing} is ${favourite?.[1]}`;
  }
  const pet = PET_TO_ME.exec(clause)?.[1];
  const called = pet ? personIn(before) : null;
  if (called) return `my ${pet} is called ${called}`;
  const kin = HER_TO_ME.exec(clause)?.[1];
  const name = kin ? personIn(before) : null;
  return name ? `${name} is ${kin}` : clause;
}

const HABIT =
  /\bI (?:have |had |used to )*(smoke|drink|drank|vape|gamble|smoked|vaped|gambled|play|played)\b( (?:the )?\p{L}+(?= |[.,!]|$))?/iu;
const QUIT =
  /^(?:but )?(?:I (?:have )?)?(quit|stopped|gave (?:it )?up)( (?:in (?:\d{4}|my|(?:early|late|the (?:spring|summer|autumn|winter|\d)|spring|summer|autumn|winter|jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)\p{L}*)|on (?:new|my|\p{L}+day|\d+)|at (?:\d+|age|the age|\p{L}+(?:teen|ty)\b)|last|this|around|when|after|two|three|four|five|ten|an? (?:few|couple|year|month|week|decade|long|while)|\d+)\b.*)?$/iu;

/** "I smoked for ten years. Quit in 2020." tells what was quit. */
function givenUp(clause: string, before: string): string | null {
  const [, how = "", when = ""] = QUIT.exec(clause) ?? [];
  const [, verb = "", what = ""] = (how && HABIT.exec(before)) || [];
  if (!verb || (/^play/i.test(verb) && !what)) return null;
  const doing = gerund(
    verb
      .replace(/^drank$/i, "drink")
      .replace(/(?<=smok|vap|gambl)ed$/i, "e")
      .replace(/^played$/i, "play"),
  );
  return `I ${how.replace(" it", "")} ${doing}${/^play/i.test(verb) ? what : ""}${when}`;
}

/** The thing a short sentence names last, or null. */
function thingIn(sentence: string): string | null {
  if (sentence.length > 80) return null;
  const plain = sentence
    // "I'm allergic to cats, which is a shame": the shame is nothing named.
    .replace(/,? (?:which|and that|and it) (?:is|was|makes|means)\b.*$/i, "")
    .replace(/[.!?]+$/, "")
    .replace(/\b(?:please|for me|thanks|thank you|though|again)\b/gi, "")
    .replace(/[\s,]+$/, "")
    .replace(/^.*[,;:!]\s*(?=\S)/, "")
    .replace(/[\s,]+$/, "")
    .trim();
  const short = plain.replace(
    /^(?:no|not|never|oh|ah|mm+|yes|ooh?|ugh|yum|ew|any|some|a|an|the|more)(?: more)? /i,
    "",
  );
  const nouns = () => nlp(plain).match("#Noun+").out("array") as string[];
  return (
    (short.split(" ").length <= 2 && (short !== plain || /^\p{Lu}?\p{Ll}+s?$/u.test(plain))
      ? [short]
      : nouns()
    )
      .map((one) => one.replace(/^(?:no|not|a|an|the|some|any|my) /i, "").trim())
      .filter((one) => !nlp(one).has("^(#Adjective|#Adverb|#Expression)$"))
      .filter((one) => /^[\p{L}][\p{L}' -]{2,30}$/u.test(one) && !NO_THING.test(one))
      .at(-1)
      ?.toLowerCase() ?? null
  );
}
const NO_THING =
  /\b(?:I|you|me|he|she|it|we|they|my|your|this|that|thing|things|way|time|day|week|morning|evening|night|today|tomorrow|thanks?|question|idea|something|anything|everything|nothing|one|someone|man|god|lol|haha|please|yes|no|ok|okay|friend|people|person|boss|mum|mom|dad)\b/i;

/** "Ah, Portugal! I spent two years there" tells where. */
function there(clause: string, before: string): string | null {
  if (
    !/^(?:I|my)\b.*\b(?:liv|born|stud|work|spen|grew|grow|been|moved|from|met|mov|visit|volunteer|got married|goes|go|went)\p{L}*\b.* ?\bthere\b/iu.test(
      clause,
    )
  )
    return null;
  const places = [
    ...before.matchAll(
      /(?<=[\p{Ll},] )\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*|^\p{Lu}[\p{L}'-]+(?=[!?.]*$)/gu,
    ),
  ]
    .map(([name]) => name)
    .filter((name) => name !== "I");
  return places.length === 1
    ? clause.replace(
        /\bthere\b/i,
        /\b(?:moved|been|went|go|goes|visit\p{L}*) there/iu.test(clause)
          ? `to ${places[0]}`
          : `in ${places[0]}`,
      )
    : null;
}

/** "Rabbits? We have one" and "Tea? I drink five cups a day" tell of what. */
function counted(clause: string, before: string): string | null {
  const amount =
    /^(I (?:drink|eat|have|smoke) .*\b(?:cups|mugs|glasses|pints|bottles|slices|bars|packets|cans))\b(?! of)(.*)$/i.exec(
      clause,
    );
  const one = amount
    ? null
    : /^(I (?:have|own|keep|used to have|adopted|bought)) (one|two|three|four|five|some|several)\b(?=$|,| (?:called|named|at home|in|of my own))(.*)$/i.exec(
        clause,
      );
  const since =
    amount || one
      ? null
      : /^(I (?:have (?:always )?)?(?:played|play|collected?|studied|practi[sc]ed?|speak|spoken|done)) ((?:since|for|every|at|in|with) .+)$/i.exec(
          clause,
        );
  if (!amount && !one && !since) return null;
  const thing = thingIn(before);
  if (!thing) return null;
  if (amount) return `${amount[1]} of ${thing}${amount[2]}`;
  if (since) return `${since[1]} ${thing} ${since[2]}`;
  return /^one$/i.test(one?.[2] ?? "")
    ? `${one?.[1]} a ${thing.replace(/ies$/, "y").replace(/(?<!s)s$/, "")}${one?.[3]}`
    : `${one?.[1]} ${one?.[2]} ${thing}${one?.[3]}`;
}

/** The one person a sentence names, or null. */
function personIn(sentence: string): string | null {
  const names = [...sentence.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}'-]+/gu)]
    .map(([name]) => name)
    .filter((name) => name !== "I");
  return names.length === 1 ? nameIn(names[0]) : null;
}

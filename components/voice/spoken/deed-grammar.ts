import { type Deed, type DeedForm, deedOf } from "./deeds";

const MANNER = /^\p{Ll}{2,}ly$/u;
const LEADS = /^(?:just|then|and|also|still|again)$/;
const PARTICLE = /^(?:up|down|away|back|over|out|around|closer|forward|aside|in|inside|apart)$/;
const PLACE = /^(?:at|into|toward|towards|against|beside|behind|across|through|under)$/;
const LINK =
  /^(?:to|from|with|of|on|in|for|as|while|like|near|by|at|into|toward|towards|against|beside|behind|across)$/;
const CONTINUED = /^(?:to|from|with|on|under|by|beside|behind|through|across)$/;
const MEANWHILE = /^(?:as|while|like|before|after)$/;
const MOMENT = /^(?:(?:for )?a (?:little|bit|moment|second|beat|while)|out loud|aloud)$/;
const OWN = /^(?:his|her|their|its|my)$/;
const BODY = new RegExp(
  "^(?:arms?|back|breath|brows?|cheeks?|chest|chin|ears?|eyebrows?|eyelids?|eyes?|face|fingers?|fingertips|fists?|forehead|" +
    "gaze|glasses|hair|hands?|head|heart|knees?|legs?|lips?|mouth|neck|nose|palms?|shoulders?|sleeves?|smile|tail|tears?|throat|" +
    "voice|weight|wrists?)$",
);
const SMALL = new RegExp(
  "^(?:book|bow|breath|chair|chuckle|cup|curtains?|door|giggle|glance|glass|grin|hug|kiss|laugh|menu|mug|nod|shrug|sigh|sip|" +
    "moment|smile|step|tea|window|wink|yawn)$",
);
const TOUCHED =
  /^(?:brush|hold|hug|kiss|nudge|pat|press|pull|rub|ruffle|squeeze|stroke|take|tap|tickle|touch)$/;

export type Look = {
  name?: string;
  /** It ends like a sentence. */
  closed: boolean;
  capital: boolean;
};

/** Whether a clause tells of a deed: who does it, if it says so, how, the verb, and what such a verb goes on with. */
export function isDeed(clause: string, { name, closed, capital }: Look): boolean {
  const told = withoutLead(
    clause
      .toLowerCase()
      .replace(/\bnext to\b/g, "beside")
      .split(/\s+/)
      .filter(Boolean),
  );
  const subject = subjectOf(told.join(" "), name);
  const [verb = "", ...rest] = withoutLead(told.slice(subject?.words ?? 0));
  const forms: DeedForm[] = subject ? [subject.form] : ["third", "ing"];
  const form = forms.find((one) => deedOf(verb, one));
  const deed = form && deedOf(verb, form);
  if (!deed) return false;
  const who = subject?.who ?? null;
  if (form === "ing" && capital && (closed || rest.some((word) => !MANNER.test(word)))) return false;
  // "I hold your hand" may be a promise, and "It takes time" a fact.
  if (who === "it" || who === "I") return deed.kind === "face" && rest.every((word) => MANNER.test(word));
  return fits(deed, rest, { who, capital });
}

/** Without "then", "softly" and the like before a word. */
function withoutLead(words: string[]): string[] {
  const at = words.findIndex((word) => !MANNER.test(word) && !LEADS.test(word));
  return words.slice(Math.max(at, 0));
}

type Who = "I" | "it" | "person" | "speaker" | null;

function fits(
  { kind, base }: Deed,
  rest: string[],
  { who, capital }: { who: Who; capital: boolean },
): boolean {
  switch (kind) {
    case "face":
      return continues(rest, capital);
    case "gesture":
      if (rest.length === 0) return who === "person" || who === "speaker" || (who === null && !capital);
      return continues(rest, capital) || isTouch(base, rest, false);
    case "state":
      return who === null && !capital && isManner(rest);
    case "walk":
      return (who === null || who === "speaker") && isTowards(rest, capital);
    case "turn":
      return isTowards(rest, capital);
    case "touch":
      return isTouch(base, rest, who === null && !capital);
  }
}

/** "softly", "for a moment", or nothing. */
function isManner(words: string[]): boolean {
  return words.every((word) => MANNER.test(word)) || MOMENT.test(words.join(" "));
}

/** "softly", "at you", "a little", "back in her chair". A capital may begin a title or a rule: then it says at whom. */
function continues(words: string[], capital: boolean): boolean {
  const [next = "", after = "", ...rest] = words;
  if (isManner(words) || isTowards(words, capital)) return true;
  if (MANNER.test(next)) return continues([after, ...rest], capital);
  if (MEANWHILE.test(next)) return !capital;
  if (CONTINUED.test(next))
    return !capital || isYours(after) || /^(?:himself|herself|themselves)$/.test(after);
  return OWN.test(next) && BODY.test(after);
}

function isTowards([next = "", after, ...rest]: string[], capital: boolean): boolean {
  if (MANNER.test(next)) return after === undefined || isTowards([after, ...rest], capital);
  if (PLACE.test(next)) return after !== undefined && (!capital || isYours(after) || after === "the");
  if (next === "to" || next === "for") return after !== undefined && (isYours(after) || after === "face");
  if (next === "in") return after !== undefined && (isYours(after) || after === "closer");
  if (!PARTICLE.test(next) || (next === "up" && after === "to")) return false;
  if (after === undefined || MANNER.test(after) || (next === "out" && after === "the")) return true;
  return LINK.test(after) && (!capital || isYours(rest[0] ?? "") || rest[0] === "the");
}

const isYours = (word: string) => OWN.test(word) || /^(?:you|your|him|her|them)$/.test(word);

function isTouch(base: string, rest: string[], bare: boolean): boolean {
  const words = /^(?:up|out|over|down|with)$/.test(rest[0] ?? "") ? rest.slice(1) : rest;
  const [first = "", ...others] = base === "give" && words[0] === "you" ? words.slice(1) : words;
  const touches = TOUCHED.test(base);
  if (touches && first === "you") return isAround(others) || /^into a (?:\w+ )?hug$/.test(others.join(" "));
  if (touches && first === "your") return isThing(others, (word) => BODY.test(word) && word !== "breath");
  if (OWN.test(first) || /^(?:a|an|both|one)$/.test(first))
    return isThing(others, (word) => BODY.test(word) || SMALL.test(word));
  if (first === "the")
    return isThing(others, (word) => SMALL.test(word)) || isThing(others, (word) => BODY.test(word));
  return bare && words.length === 1 && BODY.test(first);
}

/** Such a thing with up to two words before it, and with nothing after it that makes it a statement. */
function isThing(words: string[], isOne: (word: string) => boolean): boolean {
  const at = words.slice(0, 3).findIndex(isOne);
  return at >= 0 && isAround(words.slice(at + 1));
}

/** "gently", "of tea", "around you", "through her hair", or nothing. */
function isAround(words: string[]): boolean {
  const [next = "", whose = "", ...rest] = words;
  if (isManner(words) || next === "of" || next === "close" || next === "closer") return true;
  return LINK.test(next) || /^(?:around|through|over)$/.test(next)
    ? whose === "you" || (isYours(whose) && rest.slice(0, 2).some((word) => BODY.test(word)))
    : false;
}

/** Who does it, and the form of the verb after it. */
function subjectOf(clause: string, name?: string): { who: Who; form: DeedForm; words: number } | null {
  const first = clause.split(" ")[0];
  if (first === "i") return { who: "I", form: "base", words: 1 };
  if (first === "they") return { who: "person", form: "base", words: 1 };
  if (first === "he" || first === "she") return { who: "person", form: "third", words: 1 };
  if (first === "it") return { who: "it", form: "third", words: 1 };
  for (const called of name ? [name, name.split(/\s+/)[0] ?? name] : [])
    if (clause.startsWith(`${called.toLowerCase()} `))
      return { who: "speaker", form: "third", words: called.split(/\s+/).length };
  return null;
}

/** What a deed may go on with: another deed, and after a comma what accompanies it: "her eyes bright". */
export function goesOn(clause: string, apart: boolean, name?: string): boolean {
  const words = clause.toLowerCase().split(/\s+/);
  if (words.every((word) => MANNER.test(word)) || /ing$/.test(words[0] ?? "")) return true;
  if (isDeed(clause, { name, closed: false, capital: false })) return true;
  const [begins = "", second = ""] = words;
  return (
    apart && (BODY.test(begins) || (OWN.test(begins) && BODY.test(second)) || /^(?:with|a|an)$/.test(begins))
  );
}

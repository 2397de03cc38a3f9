import { type Deed, type DeedForm, deedOf } from "./deeds";

const MANNER = /^\p{Ll}{2,}ly$/u;
const LEADS = /^(?:just|then|and|also|still|again)$/;
const PARTICLE = /^(?:up|down|away|back|over|out|around|closer|forward|aside|off|in|inside|apart)$/;
const PLACE = /^(?:at|into|toward|towards|against|beside|behind|across|through|under)$/;
const LINK =
  /^(?:to|from|with|of|on|in|for|as|while|like|near|next|by|at|into|toward|towards|against|beside|behind|across)$/;
const CONTINUED =
  /^(?:to|from|with|on|under|as|while|like|by|beside|behind|through|across|before|after|softly|himself|herself|themselves)$/;
const OWN = /^(?:his|her|their|its|my)$/;
const BODY = new RegExp(
  "^(?:arms?|back|breath|brows?|cheeks?|chest|chin|ears?|eyebrows?|eyelids?|eyes?|face|fingers?|fingertips|fists?|forehead|" +
    "gaze|glasses|hair|hands?|head|heart|knees?|legs?|lips?|mouth|nose|palms?|shoulders?|sleeves?|smile|tail|tears?|throat|" +
    "voice|weight|wrists?)$",
);
const SMALL =
  /^(?:book|bow|breath|chair|cup|curtains?|door|glance|glass|hug|look|menu|mug|sip|moment|smile|step|tea|window)$/;
const TOUCHED = /^(?:brush|hold|hug|kiss|nudge|pat|press|rub|ruffle|squeeze|stroke|take|tap|tickle|touch)$/;

export type Look = {
  name?: string;
  /** It ends like a sentence. */
  closed: boolean;
  capital: boolean;
};

/** Whether a clause tells of a deed: who does it, if it says so, how, the verb, and what such a verb goes on with. */
export function isDeed(clause: string, { name, closed, capital }: Look): boolean {
  const told = withoutLead(clause.toLowerCase().split(/\s+/).filter(Boolean));
  const subject = subjectOf(told.join(" "), name);
  const [verb = "", ...rest] = withoutLead(told.slice(subject?.words ?? 0));
  const forms: DeedForm[] = subject ? [subject.form] : ["third", "ing"];
  const form = forms.find((one) => deedOf(verb, one));
  const deed = form && deedOf(verb, form);
  if (!deed) return false;
  const who = subject?.who ?? null;
  if (form === "ing" && capital && (closed || rest.some((word) => !MANNER.test(word)))) return false;
  if (who === "it") return deed.kind === "face" && rest.every((word) => MANNER.test(word));
  if (who === "I" && deed.kind !== "face" && !/\byour?\b/.test(rest.join(" "))) return false;
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
      return continues(rest);
    case "gesture":
      if (rest.length === 0) return who === "person" || who === "speaker" || (who === null && !capital);
      return continues(rest) || isTouch(base, rest, false);
    case "symptom":
      return who === null && !capital && continues(rest);
    case "walk":
      return (who === null || who === "speaker" || who === "I") && isTowards(rest);
    case "turn":
      return isTowards(rest);
    case "touch":
      return isTouch(base, rest, who === null && !capital);
  }
}

/** "softly", "at you", "a little", "back in her chair". */
function continues([next, ...rest]: string[]): boolean {
  if (next === undefined || CONTINUED.test(next) || isTowards([next, ...rest])) return true;
  if (MANNER.test(next)) return continues(rest);
  return (
    /^a (?:little|bit|moment|laugh|smile|breath|sigh)$/.test([next, rest[0]].join(" ")) ||
    (BODY.test(rest[0] ?? "") && OWN.test(next))
  );
}

function isTowards([next = "", after, ...rest]: string[]): boolean {
  if (MANNER.test(next)) return after === undefined || isTowards([after, ...rest]);
  if (PLACE.test(next)) return after !== undefined;
  if (next === "to" || next === "for") return after === "you" || after === "your" || OWN.test(after ?? "");
  if (next === "in" && after !== undefined) return OWN.test(after) || after === "your" || after === "closer";
  if (next === "next") return after === "to";
  if (!PARTICLE.test(next)) return false;
  return after === undefined || LINK.test(after) || MANNER.test(after) || (next === "out" && after === "the");
}

function isTouch(base: string, rest: string[], bare: boolean): boolean {
  const words = /^(?:up|out|over|down|with)$/.test(rest[0] ?? "") ? rest.slice(1) : rest;
  const [first = "", ...others] = words;
  const object = others.slice(0, 3);
  if (TOUCHED.test(base) && /^(?:you|your)$/.test(first))
    return first === "you" || object.some((word) => BODY.test(word));
  if (OWN.test(first) || /^(?:a|an|both|one)$/.test(first))
    return object.some((word) => BODY.test(word) || SMALL.test(word));
  if (first === "the") return object.some((word) => SMALL.test(word));
  return bare && words.length === 1 && BODY.test(first);
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

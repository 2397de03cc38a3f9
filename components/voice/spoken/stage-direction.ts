/** What a narrator writes of somebody who acts: "*smiles*", "(sighs softly)". Third person, as chat models write it. */
const DEEDS = new Set(
  (
    "adjusts beams bites blinks blushes bows breathes bounces brushes chuckles claps clears clenches closes coughs cries " +
    "cringes crosses dances drops exhales eyes fidgets flashes folds frowns gasps gazes gestures giggles glances glares " +
    "grabs grins groans grimaces gulps hands holds hugs hums inhales jumps kisses kneels laughs leans lets licks lifts " +
    "lights listens looks lowers moves mumbles murmurs mutters nods nudges offers opens pats pauses peeks places plays " +
    "points ponders pours pouts puts raises reaches rests rolls rubs runs scratches settles shakes shifts shivers " +
    "shrugs shudders sighs sings sips sits sings slides smiles smirks snaps snickers sniffs sniffles snorts softens sobs " +
    "squeezes squints stands stares steps stirs stretches strokes swallows sways takes taps tears thinks throws tilts " +
    "touches traces tucks turns waits wakes walks watches waves whimpers whispers whistles winces winks wipes wraps " +
    "writes yawns grinning laughing nodding pausing sighing smiling whispering winking"
  ).split(" "),
);

const TERMINAL = /(?:^|[\p{Sentence_Terminal}…:][\p{Pe}\p{Pf}"']*\s*)$/u;
const LONG = 4;

/**
 * Whether words between single asterisks are narration, which is not spoken, and not an emphasis, which is. Narration
 * stands by itself, tells of a deed, or is long; "I *never* said that" must keep its "never".
 * @param before what stands before it in the same sentence @param after what follows
 */
export function isStageDirection(words: string, before: string, after: string): boolean {
  const list = words.trim().split(/\s+/);
  if (isDeed(list)) return true;
  if (/^[.,;:!?…'’]/u.test(after) || isTitle(list)) return false;
  const opens = TERMINAL.test(before);
  const follows = /^\s*\p{Ll}/u.test(after);
  if (opens && !follows) return true;
  return list.length > LONG || /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(words);
}

/** Whether words in parentheses tell of a deed: "(laughs)". Others belong to the sentence. */
export function isDeedAside(words: string): boolean {
  return isDeed(words.trim().split(/\s+/));
}

/** The deed comes first, or after who does it, or after how it is done: "softly smiles", "She smiles". */
function isDeed(words: string[]): boolean {
  const [first = "", second = ""] = words.map((word) => word.toLowerCase().replace(/[^\p{L}]+$/u, ""));
  if (DEEDS.has(first)) return true;
  return (/ly$/.test(first) || /^(?:he|she|they|and|then|just)$/.test(first)) && DEEDS.has(second);
}

/** "The Great Gatsby": most words begin with a capital. */
function isTitle(words: string[]): boolean {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 1 && capitals * 2 > words.length;
}

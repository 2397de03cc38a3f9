/** Kinds of deeds, by what has to stand with a verb before it can only be narration. */
export type DeedKind =
  /** Face and voice: "smiles" says it all. */
  | "face"
  /** Also a thing or an exercise, as in "Stretches": more has to show that somebody does it. */
  | "gesture"
  /** Also a symptom or a trait, as in "She coughs at night": only the bare word, and how, is narration. */
  | "state"
  /** Needs a direction: "looks away". */
  | "turn"
  /** The same, but "She walks away" may as well tell of somebody else, and is said. */
  | "walk"
  /** Needs a part of the body or a small thing: "tilts her head". */
  | "touch";

const VERBS: Record<DeedKind, string> = {
  face:
    "blink blush chuckle cringe fidget frown giggle grimace grin gulp hesitate laugh mumble murmur mutter nod pout " +
    "purr shrug shudder sigh smile smirk snicker snort squint whisper wince wink",
  gesture:
    "beam bounce bow clap curtsy dance gaze glance glare hum kneel pause peek perk ponder sing snuggle stare " +
    "stretch sway twirl wave whistle",
  state:
    "breathe cough cry exhale gasp groan inhale listen shiver sniff sniffle sob swallow think tremble whimper yawn",
  turn: "crouch lean look settle shift step turn",
  walk: "move point reach run rush sit stand walk",
  touch:
    "adjust bite brush clear clench clasp close cock cover cross drop extend fold furrow give hold hug kiss lick let lift lower " +
    "narrow nudge offer open pat pick place play pour press pull purse push put quirk raise rest roll rub ruffle run scratch scrunch set " +
    "shake squeeze stroke take tap tickle tilt touch trace tuck wipe wrap wrinkle",
};

/** "smiles", "smile" (after "I" or "they"), "smiling". */
export type DeedForm = "third" | "base" | "ing";
export type Deed = { kind: DeedKind; base: string };

const FORMS: Record<DeedForm, Map<string, Deed>> = { third: new Map(), base: new Map(), ing: new Map() };
for (const [kind, verbs] of Object.entries(VERBS) as [DeedKind, string][])
  for (const base of verbs.split(" ")) {
    FORMS.base.set(base, { kind, base });
    FORMS.third.set(third(base), { kind, base });
    FORMS.ing.set(ing(base), { kind, base });
  }

/** The deed a word names in this form, if it names one. */
export const deedOf = (word: string, form: DeedForm): Deed | undefined => FORMS[form].get(word);

function third(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function ing(verb: string): string {
  if (/[^aeiou]e$|ue$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

/** Narration in other languages: as the whole of it only. */
export const DEEDS_ELSEWHERE = new Set(
  (
    "lächelt nickt seufzt lacht grinst kichert zwinkert schmunzelt flüstert sourit soupire rit rigole chuchote sonríe " +
    "asiente suspira ríe guiña susurra sorride annuisce sospira ride sussurra sorri suspira ri улыбается кивает вздыхает " +
    "смеётся 微笑 微笑む 笑う 笑 轻笑 大笑 点头 點頭 叹气 嘆氣 うなずく 頷く ため息"
  ).split(" "),
);

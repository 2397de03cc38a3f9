import { PET } from "../../animals";
import type { Category } from "../../finding";
import { KIN } from "../../words";
import { kindOf } from "../kinds";

const PERSON = new RegExp(`\\b(?:my|their) ${KIN}\\b`, "iu");
const ANIMAL = new RegExp(`\\b(?:my|their) (?:\\p{L}+ )?${PET}\\b`, "iu");

const FIELDS: [RegExp, Category][] = [
  [
    /\b(?:rash|hives|itch\p{L}*|swell\p{L}*|swollen|throat close\p{L}*|allerg\p{L}+|migraines?|headaches?|asthma|inhaler|dizzy|faint\p{L}*|pain\p{L}*|ache\p{L}*|pills?|tablets?|doctors?|hospital|wheelchair|crutches|surgery|diabet\p{L}+|insulin|epilep\p{L}+|depress\p{L}+|anxiety|panic attacks?|insomnia|blood|heart condition|hearing aids?|glasses|therap\p{L}+|rehab|sober|limp|deaf|blind)\b/iu,
    "health",
  ],
  [
    /\b(?:job|jobs|boss|manager|colleagues?|coworkers?|clients?|customers?|office|shifts?|factory|salary|employ\p{L}+|company|business|firm|freelance|work(?:s|ed|ing)?|career|promotion|patients|lates|nights)\b/iu,
    "work",
  ],
  [
    /\b(?:school|college|uni|university|degree|exams?|course|class(?:es)?|lectures?|homework|thesis|phd|masters?|semester|stud(?:y|ies|ied|ying)|apprentice\p{L}*|teachers?|lessons?)\b/iu,
    "education",
  ],
  [
    /\b(?:house|flat|apartment|home|garden|balcony|kitchen|bedroom|street|village|town|city|neighbou?rs?|landlord|mortgage|rent|floor|attic|cellar|flatmates?|roommates?|live[sd]?)\b/iu,
    "home",
  ],
  [
    /\b(?:car|bike|motorbike|van|boat|guitar|piano|phone|laptop|camera|watch|ring|bank|cash|savings|debts?|owes?|loan|money)\b/iu,
    "possession",
  ],
];

/** What a statement is about, by the words in it. */
export function fieldOf(words: string, otherwise: Category): Category {
  if (PERSON.test(words)) return "relationship";
  if (ANIMAL.test(words)) return "pet";
  const field = FIELDS.find(([pattern]) => pattern.test(words))?.[1];
  if (field) return field;
  return /^(?:food|drink)$/.test(kindOf(words)) ? "food" : otherwise;
}

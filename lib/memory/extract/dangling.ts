import type { Draft } from "./draft";

const WHEN =
  "in (?:(?:early |late |the )?(?:\\p{L}+ )?\\d{4}|spring|summer|autumn|winter)\\b.*|(?:on|at|around|since|after) (?:the )?\\d.*|(?:last|this) \\p{L}+|(?:a few|two|three|four|five|\\d+) \\p{L}+ ago";
/** "Never finished.", "Quit in 2020.": nobody can tell what. */
const WITHOUT_OBJECT = new RegExp(
  `^(?:(?:never|finally|then|only|just|almost) )*(?:finished|quit|stopped|started|tried|began|left|joined|lost|failed|gave up|managed|dropped out|made)(?: (?:${WHEN}))?\\.$`,
  "iu",
);
/** "Runs Debian on it.", "Has been working there for years." */
const UNNAMED =
  /^(?:\S+ ){1,5}(?:on|with|for|to|about|of|from|into|at|by|without|in) (?:it|that|this|those|these)\.$|^(?:[Hh]as been )?(?:[Ww]ork|[Ll]iv|[Ss]tudy|[Tt]each|[Vv]olunteer)\p{L}* there\b/u;
/** Of whose wedding or child it is has to be said. */
const OF_WHOM =
  /^is (?:also |going to be )?(?:the |an? )(?:maid of honou?r|best man|(?:chief )?bridesmaid|groomsman|flower girl|witness|ring bearer)\.$/i;

/** Whether a fact says nothing to somebody who did not hear what was said before it. */
export const isDangling = (draft: Draft): boolean =>
  draft.kind === "fact" &&
  (WITHOUT_OBJECT.test(draft.content) || UNNAMED.test(draft.content) || OF_WHOM.test(draft.content));

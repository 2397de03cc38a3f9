import { tidy } from "../wording";

/** The place of work that some words name, or null when they name none ("at home", "at the moment"). */
export const at = (words: string | undefined): string | null => {
  if (/^IT\b/.test(words ?? "")) return "IT";
  const where = tidy((words ?? "").replace(/\b(?:and|but|so|because|since|which|where|who)\b.*$/i, ""));
  return where.length > 1 &&
    where.length < 100 &&
    !/^(?:it|home$|the moment|least|all|times|once|heart|being|the same|night|this|that|my (?:limit|best)|a loss|a time)\b/i.test(
      where,
    )
    ? where
    : null;
};

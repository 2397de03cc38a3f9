import { agreed, TO_YOU } from "../../../to-you";

const SWAP: Record<string, string> = {
  ...TO_YOU,
  you: "me",
  your: "my",
  yours: "mine",
  yourself: "myself",
};

/** What the user says of themself, said to the user: "meet my sister" becomes "meet your sister". */
export function mirror(text: string): string {
  const turned = agreed(text.replace(/\byou(?:'re| are)\b/gi, "\u0001"));
  return swapped(turned).replaceAll("\u0001", "I'm");
}

function swapped(text: string): string {
  return text.replace(/[\p{L}']+/gu, (word) => SWAP[word.toLowerCase()] ?? word);
}

/** Words that must not come back to the user in a friendly sentence. */
const RUDE =
  /\b(?:fuck|shit|bitch|cunt|asshole|dick|cock|pussy|porn|nude|naked|sex|rape|slut|whore|nigg|fag|retard|bastard|kill|murder|suicid|rapist|nazi|hitler)/i;

/**
 * A piece of what the user said, fit to stand in a sentence of the persona: letters, digits and quiet punctuation only
 * (so no markup and no slot), at most `limit` characters and cut between words. Undefined when nothing fit is left.
 */
export function quotable(text: string, limit: number): string | undefined {
  const plain = text
    .replace(/https?:\S+|www\.\S+|\S+@\S+/g, " ")
    .replace(/[^\p{L}\p{M}\p{N}' ,-]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (RUDE.test(plain)) return undefined;
  const cut = plain.length <= limit ? plain : plain.slice(0, limit + 1).replace(/[ ,'-]+[^ ]*$/, "");
  const clean = cut.replace(/^[ ,'-]+|[ ,'-]+$/g, "");
  return /\p{L}{2}/u.test(clean) && clean.length <= limit ? clean : undefined;
}

/** A former message as a quotation of at most 120 characters, without anything that Markdown would act on. */
export function quotation(text: string): string | undefined {
  const plain = text
    .replace(/https?:\S+|www\.\S+/g, "")
    .replace(/[^\p{L}\p{M}\p{N}\p{Emoji_Presentation}' ,.;:!?%€$£&-]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (!/[\p{L}\p{N}]/u.test(plain)) return undefined;
  return plain.length <= 120 ? plain : `${plain.slice(0, 120).replace(/ [^ ]*$/, "")} …`;
}

import { clausesOf } from "../../extract/clauses";
import { styleOf } from "../../extract/families/style";
import { bare } from "../../extract/fillers";
import {
  asksSomething,
  isCondition,
  isElsewhere,
  isMachineText,
  isRetold,
  isRetraction,
  isSarcastic,
  isTakenBack,
  isUnreal,
} from "../../extract/guards";
import { isSecret } from "../../extract/secrets";
import { sentencesOf } from "../../extract/sentences";
import { spelled } from "../../extract/spelling";
import { isDemand } from "./is-demand";
import { inOwnWords } from "./own-words";
import { withoutFillers } from "./without-fillers";

/** A sentence that its writer meant; `states` where it says that something is so, rather than asks or wishes it. */
export type Meant = { sentence: string; states: boolean };

/** What only takes back the sentence before it is short: "Just joking." */
const TAKES_BACK_WORDS = 6;

/**
 * The sentences of a message that its writer meant, by the guards that facts are learned under: no tales, no games, no
 * texts to be worked on, nobody else's words, no secrets, no jokes taken back. `takesBack` where it begins by taking
 * back what was said before it; `isLastMeant` whether its last sentence is among them, null where it has none.
 */
export function meantIn(text: string): { meant: Meant[]; takesBack: boolean; isLastMeant: boolean | null } {
  const meant: Meant[] = [];
  let takesBack = false;
  let isLastMeant: boolean | null = null;
  const read = text.replace(/```[\s\S]*?(?:```|$)/g, (code) => code.replace(/[^\n]/g, " "));
  for (const { quote: written, isQuestion } of sentencesOf(read)) {
    const quote = written.replace(ASIDE, "");
    const said = spelled(quote);
    const plain = bare(said);
    // "Haha" is neither a joke nor its end.
    if (plain === "") continue;
    const wasMeant = isLastMeant;
    isLastMeant = false;
    if (isSecret(quote) || isSecret(said)) continue;
    if (isMachineText(quote) || isSarcastic(said) || isSarcastic(quote) || /^\s*[>#]/.test(quote)) continue;
    const isWish = styleOf(plain) !== null || styleOf(said) !== null;
    if (/^\s*\*/.test(quote)) break;
    if (isElsewhere(said) || isElsewhere(plain)) {
      if (isWish || endsItself(said)) continue;
      break;
    }
    if (isRetraction(plain) || isRetraction(said)) {
      if (plain.split(" ").length > TAKES_BACK_WORDS) continue;
      // Only what was said directly before is taken back.
      if (wasMeant === null) takesBack = true;
      if (wasMeant) meant.pop();
      continue;
    }
    if (isTakenBack(said) || isWish) continue;
    const clauses = clausesOf(inOwnWords(said));
    if (isRetold(inOwnWords(said)) || clauses.some((clause) => isCondition(clause) || isRetold(clause)))
      continue;
    const real = clauses.some(isUnreal) ? realPart(quote) : quote;
    if (real === null) continue;
    const states =
      !isQuestion &&
      !asksSomething(withoutFillers(said)) &&
      !EXCLAIMS.test(plain) &&
      !QUOTES.test(said) &&
      !isDemand(plain);
    meant.push({ sentence: real.replace(/[’]/g, "'").replace(/\s+/g, " "), states });
    isLastMeant = true;
  }
  return { meant, takesBack, isLastMeant };
}

/** The mark of a list, or a gesture as people add it: "*smiles*"; "*draws my sword*" begins a game. */
const ASIDE = /^(?:\s*(?:[*•–-]\s+|\*\p{L}+s(?: \p{L}+ly)?\*\s*))+/u;

/** What others report, and a demand for a few verses. */
const FOREIGN =
  /\b(?:according to|the article|the study|a study|researchers|wikipedia|the news|the report)\b|^(?:please )?(?:(?:can|could|would|will) you )?(?:please )?(?:write|compose|make up|tell|give|generate|invent)\b (?:me |us )?(?:a|an|the|some|another|my)\b.{0,30}\b(?:poem|song|haiku|limerick|joke|riddle)\b/giu;

/** Whether a sentence that is not its writer's own says all of it itself; a tale, or a text that is quoted, goes on. */
const endsItself = (said: string) => !/[:"\n]/.test(said) && !isElsewhere(said.replace(FOREIGN, " "));

/** "I live in Porto, but I might move" says where somebody lives. */
function realPart(quote: string): string | null {
  const [first = "", ...rest] = quote.split(
    /[,;]?\s+(?:but|and|so|though|although)\s+(?=(?:I|we|my|maybe)\b)/i,
  );
  return rest.length > 0 && !clausesOf(spelled(first)).some(isUnreal) ? first : null;
}

/** "My goodness, what a day" says nothing of anything that is somebody's. */
const EXCLAIMS = /^my (?:god|goodness|gosh|word|lord|days)\b/i;
/** Words in marks may be anybody's. */
const QUOTES = /"[^"]*(?: [^"]*){2,}"/;

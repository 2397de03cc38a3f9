import { type Place, withoutDirections } from "./asides";
import { withoutCode, withoutMaths } from "./code";
import { withoutLinks } from "./links";

const EMOJI =
  /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*|\p{Regional_Indicator}+|\p{Emoji_Modifier}|[\ufe0f\u20e3]/gu;
const KEPT_EMOJI = "©®™";
const EMOTICON = /(?<=^|\s)(?:[:;=8xX]['’]?-?[)(DPpOo/|\\*3]|<3|\^_*\^|[xX]D)(?=$|[\s.,!?])/gu;
/** An escaped mark waits here, out of the way of all that looks for marks. */
const AWAY = 0xe000;

/**
 * The words of a piece of Markdown as somebody would read them out: no marks, code, addresses, pictures, emoji or stage
 * directions. Empty when there is nothing to say.
 * @param place where it stands; null where nobody puts a stage direction, such as in a list
 */
export function speakable(markdown: string, place: Place | null = {}): string {
  let text = markdown.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) =>
    String.fromCodePoint(AWAY + mark.charCodeAt(0)),
  );
  text = withoutLinks(withoutMaths(withoutCode(text)));
  text = withoutStrength(text);
  if (place) text = withoutDirections(text, place);
  text = withoutMarks(text)
    .replace(EMOJI, (found) => (KEPT_EMOJI.includes(found) ? found : " "))
    .replace(EMOTICON, " ")
    .replace(/[\ue021-\ue07e]/g, (mark) => String.fromCodePoint((mark.codePointAt(0) ?? 0) - AWAY));
  text = tidy(text);
  return /[\p{L}\p{N}]/u.test(text) ? text : "";
}

/** "2**3" and "x**2", but not "a**b**c", where a mark opens and closes. */
const POWER =
  /(?<=(?<![\p{L}\p{N}*.,])(?:[a-z]|\d[\d.,]*))(?:\*\*| \*\* )(?=(?:[a-z]|\d[\d.,]*)(?![\p{L}\p{N}*]))/giu;
/** "a*b" and "2*x*y". */
const PRODUCT = /(?<![\p{L}\p{N}*])(?:[a-z]|\d+)(?:\*(?:[a-z]|\d+))+(?![\p{L}\p{N}*])/giu;

/** Takes marks away, and leaves a space where one was all that stood between two sentences, words or numbers. */
const without = (marks: RegExp, text: string) =>
  text.replace(marks, (mark: string, at: number) => {
    const before = text.slice(Math.max(at - 4, 0), at);
    const next = text.slice(at + mark.length, at + mark.length + 2);
    const sentences = /[\p{Sentence_Terminal}…,;:][\p{Pe}\p{Pf}"']*$/u.test(before) && /^\p{L}/u.test(next);
    const words = /\p{Ll}$/u.test(before) && /^\p{Lu}/u.test(next);
    const numbers = /\p{N}$/u.test(before) && /^\p{N}/u.test(next);
    return sentences || words || numbers ? " " : "";
  });

/** Without what a direction may be wrapped in as well: bold, and a highlight. */
const withoutStrength = (text: string) =>
  without(
    /\*\*/g,
    text
      .replace(POWER, " to the power of ")
      .replace(/(?<=\d)\s*\*\s*(?=\d)/g, " times ")
      .replace(PRODUCT, (product) => product.replaceAll("*", " times ")),
  )
    .replace(/(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])/gu, "")
    .replace(/(?<![\p{L}\p{N}=])==(?=[^\s=])([^=]*[^\s=])==(?![\p{L}\p{N}=])/gu, "$1");

const withoutMarks = (text: string) =>
  without(/\*|~~|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, text)
    .replace(/(?<![\p{L}\p{N}])#+(?=\p{L})/gu, "")
    .replace(/_+/g, " ")
    .replace(/\s*\|\s*/g, ", ");

/** What taking things away leaves behind: spaces, empty brackets, a comma at the beginning. */
const tidy = (text: string) =>
  text
    .replace(/\(\s*\)|\[\s*\]|"\s*"/g, " ")
    .replace(/\s+/g, " ")
    .replace(/(?<=^|\s)([“„(]) +/g, "$1")
    .replace(/ +([.,;:!?…)])/gu, "$1")
    .replace(/([,;:])(?:\s*[,;:])+/g, "$1")
    .replace(/^[\s.,;:!?)\]–—-]+(?=.)/u, (start) =>
      /[-–—]$/.test(start) || /\s/.test(start) ? "" : start.replace(/^[.,;:!?)\]]+/u, ""),
    )
    .trim();

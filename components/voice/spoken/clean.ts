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

/** Without what a direction may be wrapped in as well: bold, and a highlight. */
const withoutStrength = (text: string) =>
  text
    .replace(/(?<=\d)\s*\*\s*(?=\d)/g, " times ")
    .replaceAll("**", "")
    .replace(/(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])/gu, "")
    .replace(/(?<![\p{L}\p{N}=])==(?=[^\s=])([^=]*[^\s=])==(?![\p{L}\p{N}=])/gu, "$1");

const withoutMarks = (text: string) =>
  text
    .replace(/\*|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "")
    .replace(/(?<![\p{L}\p{N}])#+(?=\p{L})/gu, "")
    .replaceAll("_", " ")
    .replace(/\s*\|\s*/g, ", ");

/** What taking things away leaves behind: spaces, empty brackets, a comma at the beginning. */
const tidy = (text: string) =>
  text
    .replace(/\(\s*\)|\[\s*\]|"\s*"/g, " ")
    .replace(/\s+/g, " ")
    .replace(/(?<=^|\s)([“„(]) +/g, "$1")
    .replace(/ +([.,;:!?…])/gu, "$1")
    .replace(/([,;:])(?:\s*[,;:])+/g, "$1")
    .replace(/^[\s.,;:!?)\]–—-]+(?=.)/u, (start) =>
      /[-–—]$/.test(start) || /\s/.test(start) ? "" : start.replace(/^[.,;:!?)\]]+/u, ""),
    )
    .trim();

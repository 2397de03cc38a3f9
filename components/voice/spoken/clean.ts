import { isDeedAside, isStageDirection } from "./stage-direction";

const CJK = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}";
/** `*words*`: a star before a word and one behind it, not inside a word. */
const STARRED = new RegExp(
  `(?<![^${CJK}\\P{L}]|[\\p{N}*])\\*(?=[^\\s*])([^*]*[^\\s*])\\*(?![^${CJK}\\P{L}]|[\\p{N}*])`,
  "gu",
);
const EMOJI =
  /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*|\p{Regional_Indicator}+|\p{Emoji_Modifier}|[\ufe0f\u20e3]/gu;
const KEPT_EMOJI = "©®™";
const EMOTICON = /(?<=^|\s)(?:[:;=8xX]['’]?-?[)(DPpOo/|\\*3]|<3|\^_*\^|[xX]D)(?=$|[\s.,!?])/gu;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", "#39": "'" };
/** An escaped mark waits here, out of the way of all that looks for marks. */
const AWAY = 0xe000;

/**
 * The words of a piece of Markdown as somebody would read them out: no marks, code, addresses, pictures, emoji or stage
 * directions. Empty when there is nothing to say.
 */
export function speakable(markdown: string): string {
  let text = markdown.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) =>
    String.fromCodePoint(AWAY + mark.charCodeAt(0)),
  );
  text = withoutCode(text);
  text = withoutLinks(text);
  text = withoutMarks(text);
  text = text
    .replace(EMOJI, (found) => (KEPT_EMOJI.includes(found) ? found : " "))
    .replace(EMOTICON, " ")
    .replace(/[\ue021-\ue07e]/g, (mark) => String.fromCodePoint((mark.codePointAt(0) ?? 0) - AWAY));
  text = tidy(text);
  return /[\p{L}\p{N}]/u.test(text) ? text : "";
}

const withoutCode = (text: string) =>
  text
    .replace(/<!--.*?(?:-->|$)/gs, " ")
    .replace(/(`+)(?!`)(?:(?!\1).)+?\1(?!`)/gs, " ")
    .replaceAll("`", "");

const withoutLinks = (text: string) =>
  text
    .replace(/!\[[^\]]*\](?:\((?:[^()]|\([^)]*\))*\)|\[[^\]]*\])?/g, " ")
    .replace(/\[\^[^\]]+\]:?/g, "")
    .replace(/\[([^\]]*)\]\((?:[^()]|\([^)]*\))*\)/g, "$1")
    .replace(/\[([^\]]+)\]\[[^\]]*\]/g, "$1")
    .replace(/<(?:https?:|mailto:|ftp:)[^>\s]*>/gi, " ")
    .replace(/(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?)\]'"…*_~]/giu, " ")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? " ");

const withoutMarks = (text: string) =>
  text
    .replace(/(?<=\d)\s*\*\s*(?=\d)/g, " times ")
    .replaceAll("**", "")
    .replace(STARRED, (_, words: string, at: number, all: string) =>
      isStageDirection(words, all.slice(0, at), all.slice(at + words.length + 2)) ? " " : words,
    )
    .replace(/\(([^()]+)\)/g, (whole, words: string) => (isDeedAside(words) ? " " : whole))
    .replace(/\*|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "")
    .replace(/(?<![\p{L}\p{N}])#+(?=\p{L})/gu, "")
    .replaceAll("_", " ")
    .replace(/\s*\|\s*/g, ", ");

/** What taking things away leaves behind: spaces, empty brackets, a comma at the beginning. */
const tidy = (text: string) =>
  text
    .replace(/\(\s*\)|\[\s*\]|"\s*"/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ +([.,;:!?…])/gu, "$1")
    .replace(/([,;:])(?:\s*[,;:])+/g, "$1")
    .replace(/^[\s.,;:!?)\]–—-]+(?=.)/u, (start) =>
      /[-–—]$/.test(start) || /\s/.test(start) ? "" : start.replace(/^[.,;:!?)\]]+/u, ""),
    )
    .trim();

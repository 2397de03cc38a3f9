const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", "#39": "'" };
const END = "[^\\s<>.,;:!?)\\]'\"…*_~]";
const SCHEME = "(?:https?:\\/\\/|ftp:\\/\\/|www\\.)";
/** A bracket that closes one opened after `begun`, as in "…/a_b(c)"; not the one an address stands in. */
const closing = (begun: string) => `(?:(?<=${begun}[^\\s<>]*\\((?:[^\\s<>()]|\\([^\\s<>()]*\\))*)\\))*`;
const ADDRESS = new RegExp(`${SCHEME}[^\\s<>]*${END}${closing(SCHEME)}`, "giu");
/** Ends of hosts that are common in addresses and not the ends of files, as in "Node.js/Deno". */
const HOST_END =
  "com|org|net|edu|gov|int|io|dev|app|ai|info|biz|online|site|shop|blog|wiki|eu|uk|de|at|ch|fr|it|es|pt|nl|be|dk|se|no|fi|pl|cz|" +
  "ie|us|ca|br|mx|in|jp|cn|kr|au|nz|za|ru|ua|tr|gr|tv|me|co|gl|ly|gg";
/** An address somebody left the scheme off; without a path it is a name, and said. */
const BARE_ADDRESS = new RegExp(
  `(?<![\\p{L}\\p{N}@._/-])(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]*\\.)+(?:${HOST_END})(?::\\d+)?\\/(?:[^\\s<>]*${END}${closing("\\/")}|(?=[\\s.,;:!?)]|$))\\/?`,
  "giu",
);

/** Addresses, pictures, tags and notes are not read out; of a link its words are. */
export const withoutLinks = (text: string) =>
  text
    .replace(/!\[[^\]]*\](?:\((?:[^()]|\([^)]*\))*\)|\[[^\]]*\])?/g, " ")
    .replace(/\[\^[^\]]+\]:?/g, "")
    .replace(/\[([^\]]*)\]\((?:[^()]|\([^)]*\))*\)/g, "$1")
    .replace(/\[([^\]]+)\]\[[^\]]*\]/g, "$1")
    .replace(/<(?:https?:|mailto:|ftp:)[^>\s]*>/gi, " ")
    .replace(ADDRESS, " ")
    .replace(BARE_ADDRESS, " ")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? " ");

/** Code that can be said: "npm start", "package.json". Longer than this nobody follows by ear: characters. */
const SAYABLE = /^[\p{L}\p{N}]+(?:(?: +|[._-])[\p{L}\p{N}]+)*$/u;
const LONGEST_CODE = 40;

/** Comments go, and code does but where it is as good as words. */
export const withoutCode = (text: string) =>
  text
    .replace(/<!--.*?(?:-->|$)/gs, " ")
    .replace(/(`+)(?!`)((?:(?!\1).)+?)\1(?!`)/gs, (_, _marks: string, code: string) => {
      const words = code.trim();
      return words.length <= LONGEST_CODE && SAYABLE.test(words) ? words : " ";
    })
    .replaceAll("`", "");

/** Formulas go, but for a name or a number by itself. An escaped bracket waits in the private area (see clean.ts). */
export const withoutMaths = (text: string) =>
  text
    .replace(/\$\$([^$]+)\$\$/g, " ")
    .replace(/\ue028([^\ue028\ue029]+)\ue029|\ue05b([^\ue05b\ue05d]+)\ue05d/g, inBrackets)
    .replace(/(?<![\p{L}\p{N}$])\$(?=[^\s$])([^$]*[^\s$])\$(?![\p{N}$])/gu, inDollars);

const inDollars = (whole: string, formula: string) =>
  /^[\p{L}\p{N}]+$/u.test(formula) ? formula : isFormula(formula) ? " " : whole;

const inBrackets = (whole: string, round?: string, square?: string) =>
  isFormula(round ?? square ?? "") ? " " : whole;

/** Prices stand between dollar signs too; a formula has TeX in it, or no words. */
const isFormula = (text: string) =>
  /[\\^{}]/.test(text) || (!isPriced(text) && /[\p{L}\p{N}]_/u.test(text)) || isSymbols(text);

/** "6 here in my_acct for US": an amount, and words after it. */
const isPriced = (text: string) => /^\p{N}/u.test(text) && /\p{L}{2}/u.test(text);

const isSymbols = (text: string) => /[\p{L}=]/u.test(text) && !/\p{L}{2}/u.test(text);

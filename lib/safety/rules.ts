/** The languages whose plain phrases are understood. */
export type CrisisLanguage = "en" | "de" | "es" | "fr" | "it" | "pt";

/** Whom a phrase speaks of: the writer, somebody near, or nobody (a question about a method). */
export type About = "self" | "other" | "method";

/**
 * One way of saying it. Weights add up over a message and 1 is enough. A `firm` phrase carries its own negation
 * ("do not want to live"), so that a "not" before it does not clear it.
 */
export type Signal = { pattern: RegExp; weight: number; about: About; firm: boolean };

/** A phrase found, and where in its sentence. */
export type Found = { signal: Signal; text: string; at: number };

/** A sentence in the comparable form of `prepare`, spaces at both ends, its commas and quotation marks apart. */
export type Sentence = { text: string; isQuestion: boolean };

/** How one language says it, and what shows that it is not meant. */
export type Language = {
  language: CrisisLanguage;
  /** Turns plain text into the language's comparable form. */
  prepare(plain: string): string;
  /** What a prepared text must have to be looked at in this language. */
  gate?: RegExp;
  signals: readonly Signal[];
  /** Whether the words around a phrase show that nobody is in danger. */
  isCleared(found: Found, sentence: Sentence, before: Sentence | undefined): boolean;
  /** A sentence about somebody near the writer, as that person would say it. */
  retold?(sentence: Sentence): Sentence | undefined;
};

/** Words in between that belong to the phrase: no negation, no comma, no quotation mark. */
const GAP =
  "(?:(?!(?:not|never|nicht|nie|niemals|kein|keine|keinen|nunca|jamas|jamais|mai|nao|no|non) )[\\p{L}\\p{N}'*-]+ )";

/** Compiles a phrase: `<name>` stands for a part, `~3` for up to three words in between, a space for one space. */
export function phrase(source: string, parts: Record<string, string> = {}): RegExp {
  let spelled = source;
  for (let depth = 0; depth < 4 && /<\w+>/.test(spelled); depth++)
    spelled = spelled.replace(/<(\w+)>/g, (_, name: string) => `(?:${parts[name] ?? missing(name)})`);
  spelled = spelled.replace(/~(\d)/g, (_, most: string) => `${GAP}{0,${most}}`);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spelled})(?![\\p{L}\\p{N}])`, "gu");
}

function missing(name: string): never {
  throw new Error(`There is no part called ${name}.`);
}

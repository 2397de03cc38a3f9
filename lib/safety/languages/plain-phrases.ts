import { type About, type CrisisLanguage, type Language, phrase } from "../rules";

/** How one language says it; phrases as in `phrase`, everything without accents. */
export type Phrases = {
  language: CrisisLanguage;
  prepare: (plain: string) => string;
  /** Every text of the language that says anything has one of these; what has none is not looked at. */
  gate: RegExp;
  parts: Record<string, string>;
  /** The writer's own wishes and acts. */
  own: readonly string[];
  /** The same, where the phrase holds its own negation. */
  firm: readonly string[];
  /** Weigh half each. */
  signs: readonly string[];
  near: readonly string[];
  asked: readonly string[];
  /** Directly after the phrase: dying of hunger and the like. */
  ofTrifles: RegExp;
  /** Ends what stands before the phrase in its clause when that is negated. */
  negation: RegExp;
  /** A "not" that leaves the phrase standing: "I can not stop …". */
  hollow: RegExp;
  /** Begins another clause. */
  clause: RegExp;
  /** A phrase that still belongs to the clause before its comma, as an infinitive does. */
  carries?: RegExp;
  far: RegExp;
  present: RegExp;
  /** Fiction, news, songs. */
  told: RegExp;
  joking: RegExp;
};

/** A language understood by its plain phrases and the words that clear them. */
export function plainPhrases(words: Phrases): Language {
  const compile = (sources: readonly string[], about: About, firm: boolean, weight = 1) =>
    sources.map((source) => ({ pattern: phrase(source, words.parts), weight, about, firm }));
  return {
    language: words.language,
    prepare: words.prepare,
    gate: words.gate,
    signals: [
      ...compile(words.own, "self", false),
      ...compile(words.firm, "self", true),
      ...compile(words.signs, "self", true, 0.5),
      ...compile(words.near, "other", false),
      ...compile(words.asked, "method", true),
    ],
    isCleared({ signal, text, at }, sentence, before) {
      const ahead = sentence.text.slice(0, at);
      const after = sentence.text.slice(at + text.length);
      const held = words.carries?.test(text) ? ahead.replace(/ , (?=[^,]*$)/, " ") : ahead;
      const clause = ` ${held.split(words.clause).at(-1)?.trim() ?? ""} `;
      if (words.joking.test(sentence.text)) return true;
      if (words.ofTrifles.test(`${after} `)) return true;
      if (!signal.firm && words.negation.test(clause) && !words.hollow.test(clause)) return true;
      if (words.told.test(sentence.text)) return isAStory(signal.about, ahead, after, sentence.text);
      if (signal.about === "other" && words.told.test(before?.text ?? "")) return true;
      return words.far.test(sentence.text) && !words.present.test(sentence.text);
    },
  };
}

/** A film in the sentence makes a third person one of its figures; one's own words only when they are quoted. */
const isAStory = (about: About, ahead: string, after: string, all: string) =>
  about === "other" ||
  about === "method" ||
  (ahead.split('"').length % 2 === 0 && after.includes('"')) ||
  all.includes(" , ");

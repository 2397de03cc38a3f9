import { english } from "./english";
import { french } from "./languages/french";
import { german } from "./languages/german";
import { italian } from "./languages/italian";
import { portuguese } from "./languages/portuguese";
import { spanish } from "./languages/spanish";
import { likenessOf } from "./learned/likeness";
import { LikelySignals } from "./likely-signals";
import { plain } from "./plain";
import type { CrisisLanguage, Language, Sentence, Signal } from "./rules";
import { sentencesOf } from "./sentences";

export type Crisis = { isCrisis: boolean; language: CrisisLanguage | null };

const LANGUAGES: readonly Language[] = [english, german, spanish, french, italian, portuguese];
/** As much as a message may hold. */
const CHARACTERS = 8_000;
/** Weights are tenths, and sums of tenths are not exact. */
const ENOUGH = 0.95;
/** Signs add up over as many sentences: a long message of many figures of speech is no sign by its length. */
const NEIGHBOURS = 3;
/** About as like the texts that told of danger as like the calm ones: a help card too many harms less than one too few. */
const LIKE_DANGER = -0.05;
/** So much like the calm texts that the rules must have misheard; rare. */
const LIKE_CALM = -0.8;

/** Which signals of a language are worth searching a sentence for. */
type Choice = (language: Language, text: string) => readonly Signal[];

/** Made when a language is first met: its rules take some hundredths of a second to read. */
const likely = new Map<Language, LikelySignals>();
const likelyIn: Choice = (language, text) => {
  const known = likely.get(language) ?? new LikelySignals(language.signals);
  likely.set(language, known);
  return known.in(text);
};
/** Every signal, for the proof that choosing changes no judgement. */
export const ALL_SIGNALS: Choice = ({ signals }) => signals;

/**
 * Whether a message sounds as if its writer, or somebody near the writer, were in danger of ending or harming their
 * life, and in which language it says so. Two stages: rules over words and their context, and what was learned from
 * examples, which hears what no rule foresaw. Nothing is sent anywhere. Never throws.
 */
export function detectCrisis(text: string, choose: Choice = likelyIn): Crisis {
  const read = text.slice(0, CHARACTERS);
  const { likeness, language } = likenessOf(read);
  const found = heardBy(plain(read), choose);
  return judged(found !== undefined, likeness)
    ? { isCrisis: true, language: found ?? language }
    : { isCrisis: false, language: null };
}

/** What the two stages say together: rules stand unless the text is very like calm ones, likeness fills their gaps. */
export const judged = (byRules: boolean, likeness: number): boolean =>
  likeness > (byRules ? LIKE_CALM : LIKE_DANGER);

/** The language in which the rules alone hear danger. */
export function heardByRules(text: string): CrisisLanguage | undefined {
  return heardBy(plain(text.slice(0, CHARACTERS)), likelyIn);
}

/** Reads rules and weights before the first message needs them; about a third of a second of work, in pieces. */
export async function warmUp(): Promise<void> {
  likenessOf("");
  for (const language of LANGUAGES) {
    likelyIn(language, "");
    await new Promise((done) => setImmediate(done));
  }
}

const heardBy = (words: string, choose: Choice) =>
  LANGUAGES.find((language) => speaksOfDanger(language, words, choose))?.language;

/** What was said weighs once, however often it is repeated. */
function speaksOfDanger(language: Language, words: string, choose: Choice): boolean {
  const prepared = language.prepare(words);
  if (language.gate && !language.gate.test(prepared)) return false;
  const sentences = sentencesOf(prepared);
  const heard: Set<Signal>[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const here = new Set<Signal>();
    heard.push(here);
    for (const signal of choose(language, sentence.text)) {
      if (!says(language, signal, sentence, sentences[index - 1])) continue;
      here.add(signal);
      if (weightOf(heard.slice(-NEIGHBOURS)) > ENOUGH) return true;
    }
    const retold = language.retold?.(sentence);
    if (!retold) continue;
    const own = choose(language, retold.text).filter(({ about, weight }) => about === "self" && weight >= 1);
    if (own.some((signal) => says(language, { ...signal, about: "other" }, retold, sentences[index - 1])))
      return true;
  }
  return false;
}

const weightOf = (heard: readonly Set<Signal>[]) =>
  [...new Set(heard.flatMap((signals) => [...signals]))].reduce((sum, { weight }) => sum + weight, 0);

function says(language: Language, signal: Signal, sentence: Sentence, before: Sentence | undefined): boolean {
  for (const { 0: text, index: at } of sentence.text.matchAll(signal.pattern))
    if (!language.isCleared({ signal, text, at }, sentence, before)) return true;
  return false;
}

import { english } from "./english";
import { french } from "./languages/french";
import { german } from "./languages/german";
import { italian } from "./languages/italian";
import { portuguese } from "./languages/portuguese";
import { spanish } from "./languages/spanish";
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
 * life, and in which language it says so. Rules over words and their context; nothing is sent anywhere. Never throws.
 */
export function detectCrisis(text: string, choose: Choice = likelyIn): Crisis {
  const words = plain(text.slice(0, CHARACTERS));
  const found = LANGUAGES.find((language) => speaksOfDanger(language, words, choose));
  return { isCrisis: found !== undefined, language: found?.language ?? null };
}

/** What was said weighs once, however often it is repeated. */
function speaksOfDanger(language: Language, words: string, choose: Choice): boolean {
  const prepared = language.prepare(words);
  if (language.gate && !language.gate.test(prepared)) return false;
  const sentences = sentencesOf(prepared);
  const heard = new Set<Signal>();
  let weight = 0;
  for (const [index, sentence] of sentences.entries()) {
    for (const signal of choose(language, sentence.text)) {
      if (heard.has(signal) || !says(language, signal, sentence, sentences[index - 1])) continue;
      heard.add(signal);
      weight += signal.weight;
      if (weight > ENOUGH) return true;
    }
    const retold = language.retold?.(sentence);
    if (!retold) continue;
    const own = choose(language, retold.text).filter(({ about, weight }) => about === "self" && weight >= 1);
    if (own.some((signal) => says(language, { ...signal, about: "other" }, retold, sentences[index - 1])))
      return true;
  }
  return false;
}

function says(language: Language, signal: Signal, sentence: Sentence, before: Sentence | undefined): boolean {
  for (const { 0: text, index: at } of sentence.text.matchAll(signal.pattern))
    if (!language.isCleared({ signal, text, at }, sentence, before)) return true;
  return false;
}

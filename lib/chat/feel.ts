import "server-only";
import { inKnownWords } from "./everyday-words";

/** VADER's own thresholds for its compound score. */
const CLEAR = 0.05;
const CHARACTERS = 2_000;

export type Sentiment = "positive" | "neutral" | "negative";

/** The mood of a text by VADER's word list and everyday words besides. English; other languages come out as neutral. */
export async function sentimentOf(text: string): Promise<Sentiment> {
  const compound = await scoreOf(inKnownWords(text.slice(0, CHARACTERS)));
  if (compound >= CLEAR) return "positive";
  return compound <= -CLEAR ? "negative" : "neutral";
}

/** From -1 to 1. Goes by VADER's steps, but for how it finds the words, which takes it longer than all the rest. */
async function scoreOf(text: string): Promise<number> {
  const { SentimentIntensityAnalyzer: vader } = (await import("vader-sentiment")).default;
  const words = wordsOf(text);
  const shouted = words.filter((word) => /^[^a-z]*[A-Z]+[^a-z]*$/.test(word)).length;
  const said = { words_and_emoticons: words, is_cap_diff: shouted > 0 && shouted < words.length };
  const valences: number[] = [];
  for (const [index, word] of words.entries()) vader.sentiment_valence(0, said, word, index, valences);
  return vader.score_valence(vader.but_check(words, valences), text).compound;
}

/** Words without the marks around them; faces as they are. */
const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((token) => {
      const word = token.replace(/^[.,;:!?'"([-]+|[.,;:!?'")\]-]+$/g, "");
      return word.length > 1 ? word : token;
    })
    .filter((word) => word.length > 1);

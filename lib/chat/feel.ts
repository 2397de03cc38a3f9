import "server-only";

/** VADER's own thresholds for its compound score. */
const CLEAR = 0.05;

export type Sentiment = "positive" | "neutral" | "negative";

/** The mood of a text by VADER's word list. English; other languages come out as neutral. */
export async function sentimentOf(text: string): Promise<Sentiment> {
  const { SentimentIntensityAnalyzer } = (await import("vader-sentiment")).default;
  const { compound } = SentimentIntensityAnalyzer.polarity_scores(text.slice(0, 2_000));
  if (compound >= CLEAR) return "positive";
  return compound <= -CLEAR ? "negative" : "neutral";
}

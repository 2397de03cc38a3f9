declare module "vader-sentiment" {
  type Said = { words_and_emoticons: string[]; is_cap_diff: boolean };
  const vader: {
    SentimentIntensityAnalyzer: {
      /** Adds the valence of one word, seen in its place, to `sentiments`. */
      sentiment_valence(
        valence: number,
        said: Said,
        word: string,
        index: number,
        sentiments: number[],
      ): number[];
      but_check(words: string[], sentiments: number[]): number[];
      score_valence(sentiments: number[], text: string): { compound: number };
    };
  };
  export default vader;
}

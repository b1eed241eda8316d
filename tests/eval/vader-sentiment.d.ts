declare module 'vader-sentiment' {
  /** Shares of words per mood, and `compound` from -1 (bad) to 1 (good). */
  export const SentimentIntensityAnalyzer: {
    polarity_scores(text: string): { compound: number; pos: number; neu: number; neg: number };
  };
}

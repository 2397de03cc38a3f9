/** How much of the doubt that is left one more observation takes away. */
const PART_OF_DOUBT = 1 / 3;

/** What was only overheard is never quite certain; what was written by hand is. */
const SUREST = 0.99;

const clamp = (confidence: number) => Math.min(1, Math.max(0, confidence));
const rounded = (confidence: number) => Math.round(clamp(confidence) * 1_000) / 1_000;

/** After the same was said again: a third of what is missing to certainty is gone. */
export const confirmed = (confidence: number) =>
  Math.max(confidence, Math.min(SUREST, rounded(confidence + (1 - confidence) * PART_OF_DOUBT)));

/**
 * After the opposite was said: what was said last stands, the less sure the surer the opposite was. Two equally sure
 * statements against each other leave about half.
 */
export const contradicted = (held: number, said: number) => rounded(said * (1 - clamp(held) / 2));

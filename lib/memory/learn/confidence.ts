/** How much of the doubt that is left one more observation takes away. */
const PART_OF_DOUBT = 1 / 3;

const clamp = (confidence: number) => Math.min(1, Math.max(0, confidence));

/** After the same was said again: a third of what is missing to certainty is gone. */
export const confirmed = (confidence: number) => clamp(confidence + (1 - confidence) * PART_OF_DOUBT);

/**
 * After the opposite was said: what was said last stands, the less sure the surer the opposite was. Two equally sure
 * statements against each other leave about half.
 */
export const contradicted = (held: number, said: number) => clamp(said * (1 - clamp(held) / 2));

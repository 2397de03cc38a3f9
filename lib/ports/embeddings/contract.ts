/** Texts as vectors of their meaning: near in meaning is near in direction. */
export interface Embedder {
  /** Names the model and its version; vectors of different models are never compared. */
  readonly model: string;
  /**
   * One unit vector for each text, in order. Texts may be long (only their beginning counts) or empty (a vector of
   * zeros). @throws Error when the model cannot be reached or loaded.
   */
  embed(texts: string[]): Promise<Float32Array[]>;
}

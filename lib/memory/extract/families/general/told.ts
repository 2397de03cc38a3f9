import type { Category } from "../../finding";
import { OF_THE_MIND } from "./passing";

/** A statement about oneself without its "I", told of another; null for what passes. */
export type Told = { words: string; otherwise: Category; confidence: number; ahead?: boolean } | null;

const OFTEN =
  "always|usually|normally|typically|generally|often|frequently|regularly|rarely|seldom|hardly ever|hardly|barely|never|sometimes|occasionally|mostly|mainly|only|still|constantly|forever|religiously|secretly|even|both|once|already|almost always|nearly always|religiously|proudly|actively|just about";
/** "always", "hardly ever" before a verb, and the rest. */
export const ADVERB = new RegExp(`^((?:${OFTEN}) )?(.*)$`, "iu");

export const isOfTheMind = (said: string) => OF_THE_MIND.test(said);

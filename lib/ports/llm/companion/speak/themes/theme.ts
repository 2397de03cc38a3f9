import type { Bank, Tone } from "../voices/voice";

/**
 * What can be said about one part of life. `ask`: questions that fit whoever tells of it, whether it is going well or
 * badly and whether it is over or still to come. `ideas`: suggestions any persona may make. Beside these each tone has
 * a suggestion of its own.
 */
export type Theme = Record<Exclude<Tone, "neutral">, string> & { ask: Bank; ideas: Bank };

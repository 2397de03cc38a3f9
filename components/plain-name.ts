const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A name for the middle of a sentence: without the signs that turn the direction of what follows them. */
export const plainName = (name: string): string => name.replace(DIRECTION, "");

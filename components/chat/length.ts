/** The most characters a message may have; the server refuses more. */
export const LONGEST = 8_000;
const NEAR = 500;

/** Counted as the server counts: without the spaces around it, in its composed form. */
export const lengthOf = (text: string) => text.trim().normalize("NFC").length;

export const nearLimit = (length: number) => length > LONGEST - NEAR;

import type { Sentence } from "./rules";

/** Cuts prepared text into sentences; commas and the like stand apart as " , ", quotation marks as ' " '. */
export function sentencesOf(prepared: string): Sentence[] {
  return [...prepared.matchAll(/[^.!?;]+[.!?;]*/g)]
    .map(([piece]) => ({
      isQuestion: /\?[!?]*$/.test(piece.trim()),
      text: ` ${piece
        .replace(/(^|[\s([,:])'(?=\p{L})|(?<=[\p{L},.!?])'(?=[\s,.:;!?)]|$)/gu, '$1"')
        .replace(/[.!?;]+/g, " ")
        .replace(/\s+[-–—]+\s+|[—–(),:[\]/]/g, " , ")
        .replace(/"/g, ' " ')
        .replace(/\s+/g, " ")
        .replace(/(?: ,)+/g, " ,")
        .trim()} `,
    }))
    .filter(({ text }) => /\p{L}/u.test(text));
}

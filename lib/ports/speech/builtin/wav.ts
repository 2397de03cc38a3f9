/** Says "to the end of the stream", which players and decoders understand. */
const OPEN_END = 0xffffffff;
const HEADER_BYTES = 44;

/** The header of 16-bit mono audio. Without `bytes` (of samples) its end is open. */
export function wavHeader(rate: number, bytes?: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  const word = (at: number, text: string) => {
    for (const [i, letter] of [...text].entries()) header.setUint8(at + i, letter.charCodeAt(0));
  };
  word(0, "RIFF");
  header.setUint32(4, bytes === undefined ? OPEN_END : bytes + HEADER_BYTES - 8, true);
  word(8, "WAVEfmt ");
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, rate, true);
  header.setUint32(28, rate * 2, true);
  header.setUint16(32, 2, true);
  header.setUint16(34, 16, true);
  word(36, "data");
  header.setUint32(40, bytes ?? OPEN_END, true);
  return new Uint8Array(header.buffer);
}

/** The whole of an audio whose header was written with an open end, with its true length. */
export function closedWav(wav: Uint8Array): Uint8Array {
  // A copy of its own: a Buffer may be a part of memory that others use.
  const whole = new Uint8Array(wav);
  const view = new DataView(whole.buffer);
  view.setUint32(4, whole.length - 8, true);
  view.setUint32(40, whole.length - HEADER_BYTES, true);
  return whole;
}

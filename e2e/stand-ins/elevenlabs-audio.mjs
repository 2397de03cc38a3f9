/** A frame of MP3 (MPEG-1 layer III, 44.1 kHz mono, 64 kbit/s) that says nothing: 26 ms of silence. */
const FRAME = Buffer.alloc(208);
FRAME.set([0xff, 0xfb, 0x50, 0xc4]);

/** About `seconds` of silence, as MP3. */
export const silence = (seconds) =>
  Buffer.concat(Array.from({ length: Math.ceil(seconds * 38) }, () => FRAME));

export const RATE = 16_000;
const HEADER = 44;

/** Mono samples between -1 and 1 at 16 kHz, as a WAV file of 16-bit numbers. */
export function toWav(samples: Float32Array): Blob {
  const view = new DataView(new ArrayBuffer(HEADER + samples.length * 2));
  const text = (at: number, letters: string) => {
    for (let i = 0; i < letters.length; i += 1) view.setUint8(at + i, letters.charCodeAt(i));
  };
  text(0, "RIFF");
  view.setUint32(4, view.byteLength - 8, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, "data");
  view.setUint32(40, samples.length * 2, true);
  samples.forEach((sample, index) => {
    const clipped = Math.max(-1, Math.min(1, sample));
    view.setInt16(HEADER + index * 2, clipped * (clipped < 0 ? 0x8000 : 0x7fff), true);
  });
  return new Blob([view.buffer], { type: "audio/wav" });
}

/** The pieces one after the other. */
export function joined(parts: Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

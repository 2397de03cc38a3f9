import { mp4Of } from "./mp4";

/** From here on a size in a WAV is no size: whoever wrote it did not know yet how long it would be. */
const NO_SIZE = 0x7fff_0000;
/** Samples a frame of MPEG 1, and of 2 and 2.5; layer III. */
const MP3_FRAME = { one: 1_152, two: 576 };
const MP3_HZ = [44_100, 48_000, 32_000];

/**
 * How long a recording says it is, in milliseconds; 0 where its format does not tell, or whoever wrote it did not know.
 * Where less than that can be decoded, the rest is missing.
 */
export function declaredMs(data: Buffer, format: string): number {
  const told = READERS[format]?.(data) ?? 0;
  return Number.isFinite(told) ? told : 0;
}

const READERS: Record<string, (data: Buffer) => number> = {
  wav: ofWav,
  flac: ofFlac,
  mp3: ofMp3,
  m4a: (data) => mp4Of(data).durationMs,
};

/** Only a WAV whose sound ends before it should. */
function ofWav(data: Buffer): number {
  let bytesASecond = 0;
  for (let at = 12; at + 8 <= data.length; ) {
    const kind = data.toString("latin1", at, at + 4);
    const size = data.readUInt32LE(at + 4);
    if (kind === "fmt " && at + 20 <= data.length) bytesASecond = data.readUInt32LE(at + 16);
    if (kind === "data")
      return at + 8 + size > data.length && size < NO_SIZE ? (size / bytesASecond) * 1_000 : 0;
    at += 8 + size + (size % 2);
  }
  return 0;
}

/** The first block is the stream's own: 20 bits of rate, 8 of channels and depth, 36 of samples. */
function ofFlac(data: Buffer): number {
  const at = afterTag(data);
  if (data.length < at + 26) return 0;
  const rate = data.readUIntBE(at + 18, 3) >> 4;
  const samples = ((data[at + 21] ?? 0) & 0x0f) * 2 ** 32 + data.readUInt32BE(at + 22);
  return (samples / rate) * 1_000;
}

/** The frame that encoders put first counts those that follow. */
function ofMp3(data: Buffer): number {
  const at = afterTag(data);
  if (data.length < at + 48 || data[at] !== 0xff) return 0;
  const version = ((data[at + 1] ?? 0) >> 3) & 3;
  const isOne = version === 3;
  const isMono = (data[at + 3] ?? 0) >> 6 === 3;
  const side = isOne ? (isMono ? 17 : 32) : isMono ? 9 : 17;
  const mark = data.toString("latin1", at + 4 + side, at + 8 + side);
  if (mark !== "Xing" && mark !== "Info") return 0;
  const hasFrames = ((data[at + 11 + side] ?? 0) & 1) === 1;
  const frames = hasFrames ? data.readUInt32BE(at + 12 + side) : 0;
  const hz = (MP3_HZ[((data[at + 2] ?? 0) >> 2) & 3] ?? 0) / (isOne ? 1 : version === 2 ? 2 : 4);
  return ((frames * (isOne ? MP3_FRAME.one : MP3_FRAME.two)) / hz) * 1_000;
}

/** Where the sound begins behind an ID3 tag, whose size is in four times seven bits. */
function afterTag(data: Buffer): number {
  if (data.length < 10 || data.toString("latin1", 0, 3) !== "ID3") return 0;
  return 10 + [...data.subarray(6, 10)].reduce((size, byte) => size * 128 + (byte & 0x7f), 0);
}

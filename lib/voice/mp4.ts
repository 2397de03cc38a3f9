/** What an MP4 file (ISO 14496-12, also QuickTime and 3GP) says of itself. */
export type Mp4 = {
  hasSound: boolean;
  hasPicture: boolean;
  /** How long it is in milliseconds; 0 where that is not known from the start. */
  durationMs: number;
};

/** Far more than three minutes of sound come in, and few enough to be looked at while others wait. */
const MOST_BOXES = 10_000;

/**
 * Reads the tracks of an MP4 file by their handlers. Whatever is broken counts as not there, and in a file of too many
 * parts everything does.
 */
export function mp4Of(data: Buffer): Mp4 {
  let looked = 0;
  const within = (container: Buffer, kind: string) => [
    ...boxes(container, kind, () => ++looked <= MOST_BOXES),
  ];
  const movie = within(data, "moov");
  const handlers = movie
    .flatMap((body) => within(body, "trak"))
    .flatMap((body) => within(body, "mdia"))
    .flatMap((body) => within(body, "hdlr"))
    .map((body) => body.toString("latin1", 8, 12));
  const durationMs = movie.flatMap((body) => within(body, "mvhd")).map(durationOf)[0] ?? 0;
  if (looked > MOST_BOXES) return { hasSound: false, hasPicture: false, durationMs: 0 };
  return { hasSound: handlers.includes("soun"), hasPicture: handlers.includes("vide"), durationMs };
}

/** The bodies of a container's boxes of one kind, for as long as `goesOn` says so. */
function* boxes(data: Buffer, kind: string, goesOn: () => boolean): Generator<Buffer> {
  for (let at = 0; at + 8 <= data.length && goesOn(); ) {
    const short = data.readUInt32BE(at);
    const isLong = short === 1 && at + 16 <= data.length;
    const head = isLong ? 16 : 8;
    // A size of nothing means: to the end.
    const size = isLong ? Number(data.readBigUInt64BE(at + 8)) : short || data.length - at;
    if (size < head) return;
    if (data.toString("latin1", at + 4, at + 8) === kind) yield data.subarray(at + head, at + size);
    at += size;
  }
}

function durationOf(header: Buffer): number {
  const isLong = header[0] === 1;
  if (header.length < (isLong ? 32 : 20)) return 0;
  const scale = header.readUInt32BE(isLong ? 20 : 12);
  const duration = isLong ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16);
  return scale > 0 && duration < 0xffffffff ? (duration / scale) * 1_000 : 0;
}

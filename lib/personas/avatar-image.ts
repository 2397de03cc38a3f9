import "server-only";
import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";
import { tooMany, unprocessable, unsupportedType } from "@/lib/errors";

/** Told by the bytes, never by the name. Of an animation the first picture is taken; HEIC and SVG are refused. */
const READ = ["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif"];
export const AVATAR_SIZES = [512, 96] as const;
const PIXELS_MOST = 50_000_000;
const AT_ONCE = 2;
const WAITING_MOST = 16;

sharp.concurrency(1);
let running = 0;
const waiting: (() => void)[] = [];

export type Avatar = Record<(typeof AVATAR_SIZES)[number], Buffer>;

/**
 * A picture as an avatar: turned upright, cut square, in two sizes, as WebP without any of its metadata.
 * @throws 415 for another kind of file, 422 for one that cannot be decoded or is a bomb, 429 when many wait.
 */
export async function avatarFrom(data: Buffer): Promise<Avatar> {
  const type = await fileTypeFromBuffer(data).catch(() => undefined);
  if (data.length === 0) throw unprocessable("The picture is empty.");
  if (type?.mime === "image/heic" || type?.mime === "image/heif")
    throw unsupportedType("HEIC pictures cannot be read here. Please choose a JPEG, PNG, WebP, GIF or AVIF.");
  if (!type || !READ.includes(type.mime))
    throw unsupportedType("Please choose a picture: JPEG, PNG, WebP, GIF or AVIF.");
  return inTurn(() => drawn(data));
}

async function drawn(data: Buffer): Promise<Avatar> {
  const options = { limitInputPixels: PIXELS_MOST, failOn: "error", animated: false } as const;
  try {
    const [large, small] = await Promise.all(
      AVATAR_SIZES.map((size) =>
        sharp(data, options)
          .autoOrient()
          .resize(size, size, { fit: "cover" })
          .webp({ quality: 82 })
          .timeout({ seconds: 8 })
          .toBuffer(),
      ),
    );
    return { 512: large as Buffer, 96: small as Buffer };
  } catch {
    throw unprocessable(
      "This picture cannot be read. It may be damaged, or far too large. Please choose another.",
    );
  }
}

/** Decoding is heavy: two pictures at a time. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length >= WAITING_MOST)
    throw tooMany("Many pictures are being read right now. Please try again.", 5);
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { avatarFrom } from "./avatar-image";

const picture = (width = 300, height = 200) =>
  sharp({ create: { width, height, channels: 3, background: "#846" } });
const refusal = (data: Buffer | string) =>
  avatarFrom(Buffer.from(data as Buffer)).then(
    () => "taken",
    (error) => error.status,
  );

/** A PNG that says it is 30,000 pixels square and holds almost nothing. */
function bomb(): Buffer {
  const crc = (data: Buffer) => {
    let c = ~0;
    for (const byte of data) {
      c ^= byte;
      for (let k = 0; k < 8; k += 1) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    }
    return ~c >>> 0;
  };
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const head = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    const tail = Buffer.alloc(4);
    tail.writeUInt32BE(crc(body));
    return Buffer.concat([head, body, tail]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(30_000, 0);
  header.writeUInt32BE(30_000, 4);
  header.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(3_751 * 2_000))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

describe("a picture", () => {
  it.each(["jpeg", "png", "webp", "gif", "avif"] as const)(
    "of the kind %s becomes two square WebPs",
    async (kind) => {
      const avatar = await avatarFrom(await picture().toFormat(kind).toBuffer());
      for (const size of [512, 96] as const)
        expect(await sharp(avatar[size]).metadata()).toMatchObject({
          format: "webp",
          width: size,
          height: size,
        });
    },
  );

  it("is turned upright and loses everything but its pixels", async () => {
    const data = await picture()
      .withExif({ IFD0: { Artist: "somebody", ImageDescription: "at home" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const avatar = await avatarFrom(data);
    const { exif, icc, xmp, orientation } = await sharp(avatar[512]).metadata();
    expect({ exif, icc, xmp, orientation }).toEqual({
      exif: undefined,
      icc: undefined,
      xmp: undefined,
      orientation: undefined,
    });
    expect(avatar[512].includes("somebody")).toBe(false);
  });

  it("of an animation is its first", async () => {
    const avatar = await avatarFrom(await picture().gif().toBuffer());
    expect((await sharp(avatar[512]).metadata()).pages ?? 1).toBe(1);
  });
});

describe("what is no picture", () => {
  it("is refused by its kind: 415", async () => {
    expect(await refusal("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")).toBe(
      415,
    );
    expect(await refusal("<!doctype html><script>alert(1)</script>")).toBe(415);
    expect(await refusal("MZ\x90\x00 an executable named portrait.png")).toBe(415);
    expect(
      await refusal(Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic\0\0\0\0mif1heic")])),
    ).toBe(415);
  });

  it("is refused by its content: 422", async () => {
    const jpeg = await picture(2_000, 2_000).jpeg().toBuffer();
    expect(await refusal("")).toBe(422);
    expect(await refusal(jpeg.subarray(0, 400))).toBe(422);
    expect(await refusal(bomb())).toBe(422);
  });

  it("leaves nothing of itself in what is kept: a picture that is also a page", async () => {
    const polyglot = Buffer.concat([
      await picture().gif().toBuffer(),
      Buffer.from("<script>alert(1)</script>"),
    ]);
    const avatar = await avatarFrom(polyglot);
    expect(avatar[512].includes("script")).toBe(false);
  });
});

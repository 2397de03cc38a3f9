import { describe, expect, it, vi } from "vitest";
import { recording } from "@/e2e/fixtures/recording";
import { recordingFile } from "@/e2e/fixtures/recording-file";
import { mp4Of } from "./mp4";
import { sampleFrom } from "./sample";

describe("a recording", () => {
  it("is kept as a clean mono WAV of its own length", async () => {
    const sample = await sampleFrom(recording(2));
    expect(sample).toMatchObject({ contentType: "audio/wav", durationMs: 2_000 });
    expect(sample.data.subarray(0, 4).toString()).toBe("RIFF");
    expect(sample.data.length).toBe(44 + 2 * 8_000 * 2);
  });

  it("loses what was hidden behind and between its sound", async () => {
    const sent = Buffer.concat([recording(2), Buffer.from("<script>alert(1)</script>")]);
    expect((await sampleFrom(sent)).data.includes("script")).toBe(false);
  });

  it("is made smaller when its rate is higher than a voice needs", async () => {
    const { data } = await sampleFrom(recording(2, 48_000));
    expect(data.readUInt32LE(24)).toBe(24_000);
    expect(data.length).toBe(44 + 2 * 24_000 * 2);
  });

  it("counts as long as it is, whatever its header says", async () => {
    const lying = recording(2);
    lying.writeUInt32LE(0x7fffffff, 40);
    expect((await sampleFrom(lying)).durationMs).toBe(2_000);
  });
});

describe("a recording in a container that could hold a film", () => {
  it.each(["mp42.m4a", "isom.m4a", "phone.3gp"])("is taken when it holds sound alone: %s", async (name) => {
    expect((await sampleFrom(recordingFile(name))).durationMs).toBeCloseTo(2_000, -2);
  });

  it("is refused when it holds a film", async () => {
    await expect(sampleFrom(recordingFile("film.mp4"))).rejects.toMatchObject({ status: 415 });
  });

  it("is refused, and nothing worse, whatever is broken in it", async () => {
    const whole = recordingFile("isom.m4a");
    for (let at = 0; at < 1_100; at += 4) {
      const broken = Buffer.from(whole);
      broken.writeUInt32BE(at % 8 === 0 ? 0xffffffff : 1, at);
      expect(() => mp4Of(broken)).not.toThrow();
      expect(() => mp4Of(whole.subarray(0, at))).not.toThrow();
    }
  });
});

describe("a container of more parts than any recording has", () => {
  const box = (kind: string, body = Buffer.alloc(0)) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(8 + body.length);
    head.write(kind, 4, "latin1");
    return Buffer.concat([head, body]);
  };
  const many = (count: number, part: Buffer) => Buffer.alloc(count * part.length, part);
  const recorded = recordingFile("isom.m4a");
  it.each([
    ["side by side", many(1_000_000, box("free"))],
    ["in each other", many(500, box("moov", many(2_000, box("trak"))))],
  ])("is refused without all of them being read: %s", async (_, parts) => {
    const type = recorded.subarray(0, recorded.readUInt32BE(0));
    const file = Buffer.concat([type, parts, recorded.subarray(type.length)]);
    const read = vi.spyOn(Buffer.prototype, "readUInt32BE");
    try {
      expect(mp4Of(file)).toEqual({ hasSound: false, hasPicture: false, durationMs: 0 });
      expect(read.mock.calls.length).toBeLessThan(20_000);
    } finally {
      read.mockRestore();
    }
    await expect(sampleFrom(file)).rejects.toMatchObject({ status: 415 });
  });
});

describe("a recording on several channels", () => {
  const rms = ({ data }: { data: Buffer }) => {
    const samples = new Int16Array(data.buffer.slice(data.byteOffset + 44, data.byteOffset + data.length));
    return Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
  };
  /** The same tone on some of the channels, as loud as `gains` say. */
  const channels = (gains: number[]) => {
    const mono = recording(1);
    const wav = Buffer.alloc(44 + (mono.length - 44) * gains.length);
    mono.copy(wav, 0, 0, 44);
    wav.writeUInt16LE(gains.length, 22);
    wav.writeUInt32LE(8_000 * 2 * gains.length, 28);
    wav.writeUInt16LE(2 * gains.length, 32);
    wav.writeUInt32LE(wav.length - 44, 40);
    for (let i = 44; i < mono.length; i += 2)
      for (const [channel, gain] of gains.entries())
        wav.writeInt16LE(mono.readInt16LE(i) * gain, 44 + (i - 44) * gains.length + channel * 2);
    return wav;
  };

  it.each([
    ["a voice in the middle of six", [0, 0, 1, 0, 0, 0]],
    ["a voice on one side", [0, 1]],
    ["two sides the wrong way round", [1, -1]],
  ])("is as loud as the voice on it: %s", async (_, gains) => {
    expect(rms(await sampleFrom(channels(gains)))).toBeCloseTo(rms(await sampleFrom(recording(1))), -2);
  });
});

describe("a recording whose end is missing", () => {
  const cut = (data: Buffer) => data.subarray(0, Math.ceil(data.length * 0.6));

  it.each([
    ["WAV", recording(2)],
    ["FLAC", recordingFile("voice.flac")],
    ["MP3", recordingFile("voice.mp3")],
    ["M4A", recordingFile("isom.m4a")],
  ])("is refused where the format tells: %s", async (_, whole) => {
    expect((await sampleFrom(whole)).durationMs).toBeCloseTo(2_000, -3);
    await expect(sampleFrom(cut(whole))).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining("cut off"),
    });
  });

  it("is taken where whoever wrote it did not know how long it would be", async () => {
    const streamed = recording(2);
    streamed.writeUInt32LE(0xffffffff, 40);
    expect((await sampleFrom(streamed)).durationMs).toBe(2_000);
  });
});

describe("what is no recording", () => {
  it.each([
    ["a program", Buffer.concat([Buffer.from("MZ\x90\0"), Buffer.alloc(4_000)])],
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
    ["nothing", Buffer.alloc(0)],
    ["a film", Buffer.from("RIFF\0\0\0\0AVI LIST", "latin1")],
    ["an ID3 tag with a page in it", Buffer.from("ID3\x03\0\0\0\0\0\x10<html><script></script></html>")],
  ])("%s is refused", async (_, data) => {
    await expect(sampleFrom(data)).rejects.toMatchObject({
      status: expect.toSatisfy((s) => s === 415 || s === 422),
    });
  });

  it("a header without sound is refused", async () => {
    await expect(sampleFrom(recording(0))).rejects.toMatchObject({ status: 422 });
    const noise = Buffer.concat([Buffer.from("ID3\x03\0\0\0\0\0\0"), Buffer.alloc(5_000, 0xff)]);
    await expect(sampleFrom(noise)).rejects.toMatchObject({
      status: expect.toSatisfy((status) => status === 415 || status === 422),
    });
  });

  it("is too short below a second, and too long above three minutes", async () => {
    await expect(sampleFrom(recording(0.9))).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining("one second"),
    });
    await expect(sampleFrom(recording(181))).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining("three minutes"),
    });
    expect((await sampleFrom(recording(180))).durationMs).toBe(180_000);
  });
});

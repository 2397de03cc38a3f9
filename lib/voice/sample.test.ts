import { describe, expect, it } from "vitest";
import { recording } from "@/e2e/fixtures/recording";
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

import { expect, it } from "vitest";
import { toWav } from "./wav";

it("writes a WAV file of 16-bit mono at 16 kHz, clipped", async () => {
  const bytes = Buffer.from(await toWav(new Float32Array([0, 1, -1, 3])).arrayBuffer());
  expect(bytes.subarray(0, 4).toString()).toBe("RIFF");
  expect(bytes.readUInt32LE(4)).toBe(bytes.length - 8);
  expect(bytes.subarray(8, 16).toString()).toBe("WAVEfmt ");
  expect([bytes.readUInt16LE(22), bytes.readUInt32LE(24), bytes.readUInt16LE(34)]).toEqual([1, 16_000, 16]);
  expect([44, 46, 48, 50].map((at) => bytes.readInt16LE(at))).toEqual([0, 32_767, -32_768, 32_767]);
});

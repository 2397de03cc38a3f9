import "server-only";
import { createHash } from "node:crypto";
import { type Sample, sampleFrom } from "./sample";
import { storeSample } from "./sample-files";

/** A stored sample as its row names it. */
export type KeptSample = {
  /** The key in the file storage. */
  file: string;
  contentType: string;
  bytes: number;
  durationMs: number;
  /** Of the recording as it was given. */
  sampleSha256: string;
};

/** Checks a recording, writes it anew and stores it. @throws 415, 422, 429, see sampleFrom */
export const keepSample = (ownerKey: number, data: Buffer): Promise<KeptSample> =>
  kept(data, (sample) => storeSample(ownerKey, sample));

/** What keeping a recording would come to, without storing anything. @throws 415, 422, 429, see sampleFrom */
export const rehearseSample = (data: Buffer): Promise<KeptSample> => kept(data, async () => "rehearsal");

async function kept(data: Buffer, store: (sample: Sample) => Promise<string>): Promise<KeptSample> {
  const sample = await sampleFrom(data);
  return {
    file: await store(sample),
    contentType: sample.contentType,
    bytes: sample.data.length,
    durationMs: sample.durationMs,
    sampleSha256: createHash("sha256").update(data).digest("hex"),
  };
}

import "server-only";
import { randomBytes } from "node:crypto";
import { files } from "@/lib/ports/files";
import type { Sample } from "./sample";

export const SAMPLES = "voices";

/** Stores a sample under a name nobody can guess, and returns it. */
export async function storeSample(userId: number, { data, contentType }: Sample): Promise<string> {
  const key = `${SAMPLES}/${userId}/${randomBytes(24).toString("hex")}.wav`;
  await files().put(key, data, contentType);
  return key;
}

import "server-only";
import type { Scope } from "@/db/scope";
import type { Wishes } from "./choose";
import { findUpload } from "./records";

/** What the voice the user gave this persona is good for when somebody is to speak; null when there is none. */
export async function uploadedVoice(scope: Scope): Promise<Wishes["upload"]> {
  const row = await findUpload(scope);
  if (!row) return null;
  if (row.state === "ready") return row.voice ? { state: "ready", voice: row.voice } : null;
  return { state: row.state };
}

import "server-only";
import { sql } from "drizzle-orm";
import { personaVoices } from "@/db/schema/voice";
import type { Scope } from "@/db/scope";
import type { Wishes } from "./choose";

/** The voice the user gave this persona, or null. */
export async function findUpload(scope: Scope) {
  return scope.find(personaVoices, sql`1`);
}

/** What it is good for when somebody is to speak. */
export async function uploadedVoice(scope: Scope): Promise<Wishes["upload"]> {
  const row = await findUpload(scope);
  if (!row) return null;
  if (row.state === "ready") return row.voice ? { state: "ready", voice: row.voice } : null;
  return { state: row.state };
}

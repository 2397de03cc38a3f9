import "server-only";
import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { now } from "@/db/instant";
import { personaVoices } from "@/db/schema/voice";
import type { Scope } from "@/db/scope";
import { AppError } from "@/lib/errors";

export type VoiceRow = typeof personaVoices.$inferSelect;
type Given = Omit<VoiceRow, "id" | "userId" | "personaId" | "createdAt" | "updatedAt">;

/** The voice the user gave this persona, or undefined. */
export async function findUpload(scope: Scope): Promise<VoiceRow | undefined> {
  return scope.find(personaVoices, sql`1`);
}

/** Gives the persona a voice in place of the one it may have. */
export async function giveVoice(scope: Scope, given: Given): Promise<VoiceRow> {
  return scope.atomic((tx) => {
    tx.removeAll(personaVoices);
    return tx.add(personaVoices, given);
  });
}

/** Notes what became of a voice. False when it is not there any more. */
export const changeVoice = (scope: Scope, id: number, change: Partial<Given>): Promise<boolean> =>
  changed(scope, eq(personaVoices.id, id), change);

/** Takes it upon oneself to have a voice made of a recording that has none. False when that is not to be done. */
export const claimVoice = (scope: Scope, { id }: VoiceRow): Promise<boolean> =>
  changed(scope, and(eq(personaVoices.id, id), inArray(personaVoices.state, ["kept", "failed"])), {
    state: "pending",
    reason: null,
  });

/** Notes that no voice came of it. False when something else became of it meanwhile. */
export const failVoice = (scope: Scope, id: number, reason: string): Promise<boolean> =>
  changed(scope, stillPending(id), { state: "failed", reason });

/** Undoes a claim: the voice stands as it did before, and since when it did. */
export const unclaimVoice = (scope: Scope, { id, state, reason, updatedAt }: VoiceRow): Promise<boolean> =>
  changed(scope, stillPending(id), { state, reason, updatedAt });

const stillPending = (id: number) => and(eq(personaVoices.id, id), eq(personaVoices.state, "pending"));

type Change = Partial<Given & Pick<VoiceRow, "updatedAt">>;

async function changed(scope: Scope, which: SQL | undefined, change: Change): Promise<boolean> {
  const set = { updatedAt: now(), ...change };
  return scope
    .atomic((tx) => tx.change(personaVoices, which ?? sql`0`, set).length > 0)
    .catch((error) => {
      if (error instanceof AppError && error.status === 404) return false;
      throw error;
    });
}

/** Takes the voice away; its file and its clone are put down to be removed with it. */
export async function takeVoice(scope: Scope): Promise<boolean> {
  return scope.atomic((tx) => tx.removeAll(personaVoices) > 0);
}

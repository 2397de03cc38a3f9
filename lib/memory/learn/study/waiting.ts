import "server-only";
import { eq } from "drizzle-orm";
import { conversationMemories } from "@/db/schema/chat";
import { Scope } from "@/db/scope";
import { store } from "@/db/store";
import { runningTurn } from "@/lib/chat/turns";
import { fault, log } from "@/lib/log";
import type { ConversationRow } from "../../conversation";
import { QUIET_MS } from "../digest/due";
import { canStudy, study } from "./study";

type Bond = { userId: number; personaId: number };

/**
 * Conversations that a model may still learn from, by number. Not kept over a restart: what the built-in learning found
 * is stored, and the next message of a conversation brings it back here with all that was not studied.
 */
const held = globalThis as { ensembleStudies?: Map<number, Bond> };
held.ensembleStudies ??= new Map();
const waiting = held.ensembleStudies;

/** More are left to the built-in learning alone. */
const WAITING_MOST = 2_000;
/** What was said before that is not asked about: a model that is set up today does not read the whole past. */
const RECENT_MS = 24 * 60 * 60_000;

/** Notes a conversation with something new in it. */
export function wantsStudy({ id, userId, personaId, isIncognito, lastUpdated, startedAt }: ConversationRow) {
  const isRecent = Date.now() - Date.parse(lastUpdated ?? startedAt) < RECENT_MS;
  if (isIncognito || !isRecent || waiting.size >= WAITING_MOST) return;
  waiting.set(id, { userId, personaId });
}

/** Studies what can be studied now, one conversation after another. Resolves with how many wait for later. */
export async function studyAll(): Promise<number> {
  if (!canStudy()) waiting.clear();
  for (const [id, bond] of [...waiting]) {
    try {
      if (await isOver(id, bond)) waiting.delete(id);
    } catch (error) {
      log.warn(fault(error), "a conversation could not be studied");
      waiting.delete(id);
    }
  }
  return waiting.size;
}

async function isOver(id: number, { userId, personaId }: Bond): Promise<boolean> {
  // A reply goes first: the model may be on this machine, and the talk is not quiet.
  if (runningTurn({ userId, personaId })) return false;
  const scope = await Scope.open(store(), userId, personaId);
  const conversation = await scope.find(conversationMemories, eq(conversationMemories.id, id));
  if (!conversation) return true;
  const quiet = Date.now() - Date.parse(conversation.lastUpdated ?? conversation.startedAt);
  const outcome = canStudy() ? await study(scope, conversation, quiet >= QUIET_MS) : "done";
  return outcome === "done" || quiet >= QUIET_MS * 2;
}

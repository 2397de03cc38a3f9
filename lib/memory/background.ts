import "server-only";
import { nextWithoutVector, outdateVectors } from "@/db/backlog";
import { store } from "@/db/store";
import { fault, log } from "@/lib/log";
import { embedder } from "@/lib/ports/embeddings";
import { embedPending } from "./embed-pending";

const PAUSE_MS = 250;
const AFTER_FAILURE_MS = 60_000;

const held = globalThis as { ensembleMemory?: { running: boolean; again: boolean } };
held.ensembleMemory ??= { running: false, again: false };
const state = held.ensembleMemory;

/**
 * Works off what memory still has to do, off every request's path, one bond after another. Called again while it works
 * it looks once more before it rests. What a killed process left is found at the next start.
 */
export function wakeMemory(): void {
  state.again = true;
  if (state.running) return;
  state.running = true;
  setTimeout(work, PAUSE_MS).unref();
}

/** At start: vectors of another model are made anew, and the rest is worked off. */
export function startMemory(): void {
  const model = embedder();
  if (!model) return;
  store().relaxed(() => outdateVectors(store(), model.model));
  wakeMemory();
}

async function work(): Promise<void> {
  try {
    while (state.again) {
      state.again = false;
      await workOff();
    }
    state.running = false;
  } catch (error) {
    log.warn(fault(error), "memory work failed and is tried again");
    state.again = true;
    setTimeout(work, AFTER_FAILURE_MS).unref();
  }
}

async function workOff(): Promise<void> {
  if (!embedder()) return;
  const done = new Set<string>();
  for (;;) {
    const next = await nextWithoutVector(store(), done);
    if (!next) return;
    await embedPending(next.scope, next.userName);
    done.add(next.scope.key);
  }
}

import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { store } from "@/db/store";
import { listRemovals, listSampleFiles, type RemovalRow, settleRemoval } from "@/db/voice-removals";
import { fault, log } from "@/lib/log";
import { files } from "@/lib/ports/files";
import { voiceVendor } from "@/lib/ports/speech";
import { SAMPLES } from "./sample-files";

/** Together with the vendor's own limit of ten seconds a try begins at most thirty after the one before. */
const PAUSES_MS = [1_000, 3_000, 8_000, 15_000];
/** How many are worked on at once, so that one that hangs holds nobody up. */
const AT_ONCE = 100;
/** How long an answer waits for the vendor's part of a removal. */
const PATIENCE_MS = 4_000;
const ORPHAN_MS = 60 * 60_000;

const held = globalThis as {
  ensembleRemovals?: { running?: Promise<void>; timer?: NodeJS.Timeout; tries: number };
};
held.ensembleRemovals ??= { tries: 0 };
const state = held.ensembleRemovals;

/**
 * Removes what voices that are gone have left outside the database: files, and clones at the provider. What the
 * database has put down is tried until it is done, over restarts too. Resolves after the first try, or when that takes
 * too long to wait for. Never throws.
 */
export async function forgetVoices(): Promise<void> {
  state.tries = 0;
  await Promise.race([workOff(), sleep(PATIENCE_MS, undefined, { ref: false })]);
}

function workOff(): Promise<void> {
  clearTimeout(state.timer);
  // What was put down after a try began needs another.
  const before = state.running ?? Promise.resolve();
  const running = before.then(tryAll).finally(() => {
    if (state.running === running) state.running = undefined;
  });
  state.running = running;
  return running;
}

async function tryAll(): Promise<void> {
  try {
    await Promise.all(listRemovals(store(), AT_ONCE).map(tryOne));
    if (listRemovals(store(), 1).length === 0) return;
  } catch (error) {
    log.warn(fault(error), "removals could not be worked off");
  }
  const pause = PAUSES_MS[Math.min(state.tries, PAUSES_MS.length - 1)];
  state.tries += 1;
  clearTimeout(state.timer);
  state.timer = setTimeout(workOff, pause);
  state.timer.unref();
}

async function tryOne({ id, file, voice, tag }: RemovalRow): Promise<void> {
  const done = async (work: Promise<unknown> | undefined) =>
    work?.then(
      () => true,
      (error) => {
        log.warn(fault(error), "a voice is not removed yet");
        return false;
      },
    ) ?? false;
  const vendor = voiceVendor();
  const [fileGone, voiceGone, tagGone] = await Promise.all([
    done(file === null ? undefined : files().remove(file)),
    done(voice === null ? undefined : vendor?.removeVoice(voice)),
    done(tag === null ? undefined : removeTagged(tag)),
  ]);
  settleRemoval(store(), id, {
    file: fileGone ? null : file,
    voice: voiceGone ? null : voice,
    tag: tagGone ? null : tag,
  });
}

/** Without a provider nothing can be there under the tag, or nobody can look. */
async function removeTagged(tag: string): Promise<void> {
  const vendor = voiceVendor();
  const found = (await vendor?.voices())?.filter((voice) => voice.tag === tag) ?? [];
  for (const { id } of found) await vendor?.removeVoice(id);
}

/** Removes the samples that no voice has any more. Returns how many. */
export async function sweepSamples(now = Date.now()): Promise<number> {
  const kept = listSampleFiles(store());
  let swept = 0;
  for await (const { key, modifiedAt } of files().list(SAMPLES)) {
    if (kept.has(key) || now - modifiedAt.getTime() < ORPHAN_MS) continue;
    await files().remove(key);
    swept += 1;
  }
  return swept;
}

import "server-only";
import {
  listMoodless,
  listUndigested,
  nextUnlearned,
  nextWithoutVector,
  outdateVectors,
  type Waiting,
} from "@/db/backlog";
import { Scope } from "@/db/scope";
import { type Store, store } from "@/db/store";
import { fault, log } from "@/lib/log";
import { embedder } from "@/lib/ports/embeddings";
import { embedPending, formOf } from "./embed-pending";
import { digest, mendMood } from "./learn/digest/digest";
import { isDue, QUIET_MS } from "./learn/digest/due";
import { learnPending } from "./learn/learn-pending";
import { studyAll, wantsStudy } from "./learn/study/waiting";
import { readyRecall } from "./ready";

const PAUSE_MS = 250;
const AFTER_FAILURE_MS = 60_000;
/** So many messages of one bond are learned from before another has its turn: an import makes nobody wait. */
const LEARNED_AT_ONCE = 25;

type Hand = { running: boolean; again: boolean };
/** `moodless`: up to which conversation those without a mood were looked for; null when they were. */
type State = {
  started: boolean;
  hands: Record<string, Hand>;
  moodless: number | null;
  later?: NodeJS.Timeout;
};

const held = globalThis as { ensembleMemory?: State };
held.ensembleMemory ??= { started: false, hands: {}, moodless: null };
const state = held.ensembleMemory;

/** What memory has to do, each kind of it by a hand of its own: none waits for another. */
const WORK: Record<string, () => Promise<void>> = {
  learning: async () => {
    await eachBond(nextUnlearned, async ({ scope, userName }) => {
      const learned = await learnPending(scope, userName, LEARNED_AT_ONCE);
      return learned < LEARNED_AT_ONCE;
    });
    await sumUp();
    wake("studying");
  },
  moods: () => mendMoods(),
  studying: async () => {
    if ((await studyAll()) > 0) wakeLater();
  },
  vectors: async () => {
    if (!embedder()) return;
    await eachBond(nextWithoutVector, async ({ scope, userName }) => {
      await embedPending(scope, userName);
      return true;
    });
  },
};

/**
 * Works off what memory still has to do, off every request's path. Called again while it works it looks once more
 * before it rests. What a killed process left is found at the next start; before that nothing is worked off.
 */
export function wakeMemory(): void {
  if (!state.started) return;
  for (const name of Object.keys(WORK)) wake(name);
}

/** A persona's chat was opened: what is said next will need what it remembers. */
export function chatOpened(scope: Scope, userName: string): void {
  if (state.started) readyRecall(scope, userName);
}

/** At start: vectors of another model are made anew, and the rest is worked off. */
export function startMemory(): void {
  state.started = true;
  state.moodless = 0;
  const form = formOf(embedder());
  if (form) store().relaxed(() => outdateVectors(store(), form));
  wakeMemory();
}

function wake(name: string): void {
  state.hands[name] ??= { running: false, again: false };
  const hand = state.hands[name];
  hand.again = true;
  if (hand.running) return;
  hand.running = true;
  setTimeout(work, PAUSE_MS, name, hand).unref();
}

async function work(name: string, hand: Hand): Promise<void> {
  try {
    while (hand.again) {
      hand.again = false;
      await WORK[name]?.();
    }
    hand.running = false;
  } catch (error) {
    log.warn(fault(error), `memory (${name}) failed and is tried again`);
    hand.again = true;
    setTimeout(work, AFTER_FAILURE_MS, name, hand).unref();
  }
}

/** Makes the summaries that are due, and comes back for those that will be once their conversation is quiet. */
async function sumUp(): Promise<void> {
  const tried = new Set<number>();
  for (;;) {
    const waiting = listUndigested(store());
    const due = waiting.filter((one) => !tried.has(one.id) && isDue(one, Date.now()));
    if (due.length === 0) {
      if (waiting.length > 0) wakeLater();
      return;
    }
    for (const conversation of due) {
      tried.add(conversation.id);
      try {
        const scope = await Scope.open(store(), conversation.userId, conversation.personaId);
        await digest(scope, conversation);
        wantsStudy(conversation);
      } catch (error) {
        log.warn(fault(error), "a conversation could not be summed up");
      }
    }
  }
}

/** Once from a start on: conversations that were left without a mood get theirs. */
async function mendMoods(): Promise<void> {
  while (state.moodless !== null) {
    const some = listMoodless(store(), state.moodless);
    for (const conversation of some) {
      try {
        await mendMood(await Scope.open(store(), conversation.userId, conversation.personaId), conversation);
      } catch (error) {
        log.warn(fault(error), "a conversation's mood could not be told");
      }
    }
    state.moodless = some.at(-1)?.id ?? null;
  }
}

function wakeLater(): void {
  clearTimeout(state.later);
  state.later = setTimeout(wakeMemory, QUIET_MS + PAUSE_MS).unref();
}

type Next = (store: Store, skip: ReadonlySet<string>) => Promise<Waiting | null>;

/**
 * Goes round the bonds that have work, until none has. `some` does a part of it, and says whether the bond is done.
 * One that fails is left for the next time, and keeps nobody else's waiting.
 */
async function eachBond(next: Next, some: (bond: Waiting) => Promise<boolean>): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    const inTurn = new Set(done);
    let found = 0;
    for (;;) {
      const bond = await next(store(), inTurn);
      if (!bond) break;
      found += 1;
      inTurn.add(bond.scope.key);
      try {
        if (await some(bond)) done.add(bond.scope.key);
      } catch (error) {
        log.warn(fault(error), "memory could not be worked on");
        done.add(bond.scope.key);
      }
    }
    if (found === 0) return;
  }
}

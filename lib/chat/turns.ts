import "server-only";
import type { UIMessageChunk } from "ai";
import { fault, log } from "@/lib/log";

/** Why a reply was ended from outside. */
export type Ending = "stop" | "forgotten" | "shutdown" | "first-token" | "idle" | "total" | "length";

/** A reply under way: owned by the server, whoever listens. */
export type Turn = {
  readonly messageId: number;
  readonly userMessageId: number;
  readonly controller: AbortController;
  /** Resolves when the reply is stored as ended, however it ended. */
  readonly finished: Promise<void>;
  emit(chunk: UIMessageChunk): void;
  /** The reply's stream from its start, then live. Leaving it does not end the reply. */
  stream(): ReadableStream<UIMessageChunk>;
};

type Listener = { next(chunk: UIMessageChunk): void; end(): void };

/** The turns of a process by bond, in order: one runs, the others wait. Kept over hot reload. */
const held = globalThis as { ensembleTurns?: Map<string, Turn[]> };
held.ensembleTurns ??= new Map();
const turns = held.ensembleTurns;

type Bond = { userId: number; personaId: number };
const keyOf = ({ userId, personaId }: Bond) => `${userId}:${personaId}`;

/** Starts a turn behind those of the same bond, so that each reply has the one before it in its context. */
export function startTurn(
  bond: Bond,
  ids: { messageId: number; userMessageId: number },
  run: (turn: Turn) => Promise<void>,
): Turn {
  const key = keyOf(bond);
  const queue = turns.get(key) ?? [];
  const before = queue.at(-1)?.finished ?? Promise.resolve();
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  const { turn, close } = makeTurn(ids, promise);
  queue.push(turn);
  turns.set(key, queue);
  before
    .then(told)
    .then(() => run(turn))
    .catch((error) => log.error(fault(error), "a turn failed"))
    .finally(() => {
      close();
      queue.splice(queue.indexOf(turn), 1);
      if (queue.length === 0) turns.delete(key);
      resolve();
    });
  return turn;
}

/** Lets the answer that a message is stored go out before the reply is begun: choosing its context takes milliseconds. */
const told = () => new Promise<void>((resolve) => setImmediate(resolve));

/** The turn that runs now for a bond, or one of its turns by the reply's id. */
export function runningTurn(bond: Bond, messageId?: number): Turn | undefined {
  const queue = turns.get(keyOf(bond)) ?? [];
  return messageId === undefined ? queue[0] : queue.find((turn) => turn.messageId === messageId);
}

/** Whether any reply is made or waits for its turn now, in the whole process. */
export const isTurnRunning = (): boolean => turns.size > 0;

/** Ends every turn of a bond and waits until each is stored. */
export async function endTurns(bond: Bond, ending: Ending): Promise<void> {
  await endAll(turns.get(keyOf(bond)) ?? [], ending);
}

/** Ends every turn of the process. */
export async function endAllTurns(ending: Ending): Promise<void> {
  await endAll([...turns.values()].flat(), ending);
}

async function endAll(list: Turn[], ending: Ending): Promise<void> {
  for (const turn of list) turn.controller.abort(ending);
  await Promise.all(list.map((turn) => turn.finished));
}

function makeTurn(ids: { messageId: number; userMessageId: number }, finished: Promise<void>) {
  const said: UIMessageChunk[] = [];
  const listeners = new Set<Listener>();
  let closed = false;
  const turn: Turn = {
    ...ids,
    controller: new AbortController(),
    finished,
    emit(chunk) {
      keep(said, chunk);
      for (const listener of listeners) listener.next(chunk);
    },
    stream() {
      let listener: Listener | undefined;
      return new ReadableStream<UIMessageChunk>({
        start(out) {
          for (const chunk of said) out.enqueue(chunk);
          if (closed) return out.close();
          listener = { next: (chunk) => out.enqueue(chunk), end: () => out.close() };
          listeners.add(listener);
        },
        cancel() {
          if (listener) listeners.delete(listener);
        },
      });
    },
  };
  const close = () => {
    closed = true;
    for (const listener of listeners) listener.end();
    listeners.clear();
  };
  return { turn, close };
}

/** Deltas of one text part are kept joined: whoever joins late gets one instead of hundreds. */
function keep(said: UIMessageChunk[], chunk: UIMessageChunk): void {
  const last = said.at(-1);
  if (chunk.type === "text-delta" && last?.type === "text-delta" && last.id === chunk.id)
    said[said.length - 1] = { ...last, delta: last.delta + chunk.delta };
  else said.push(chunk);
}

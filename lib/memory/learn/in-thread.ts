import "server-only";
import { Worker } from "node:worker_threads";
import { fault, log } from "@/lib/log";
import type { TaskName, Tasks } from "./tasks";

/** A task that takes longer is given up, and its thread with it: one odd text must not stop all learning. */
const PATIENCE_MS = 10_000;
/** A thread with nothing to do for so long ends, and gives its memory back. */
const IDLE_MS = 5 * 60_000;

type Answer = { id: number; output?: unknown; fault?: string };
type State = {
  worker?: Worker;
  hasAnswered: boolean;
  withoutThread: boolean;
  turn: Promise<unknown>;
  asked: number;
  idle?: NodeJS.Timeout;
};

const held = globalThis as { ensembleLearning?: Partial<State> };
held.ensembleLearning = {
  hasAnswered: false,
  withoutThread: false,
  turn: Promise.resolve(),
  asked: 0,
  ...held.ensembleLearning,
};
const state = held.ensembleLearning as State;

/**
 * Runs a task of learning off the event loop, one after another, in a thread started at the first use. Where no thread
 * can be had it runs here. @throws Error when the task fails or takes too long.
 */
export function inThread<N extends TaskName>(name: N, input: Tasks[N]["input"]): Promise<Tasks[N]["output"]> {
  const result = state.turn.then(() => run(name, input));
  state.turn = result.catch(() => {});
  return result;
}

async function run<N extends TaskName>(name: N, input: Tasks[N]["input"]): Promise<Tasks[N]["output"]> {
  if (!state.withoutThread) {
    try {
      return (await ask(name, input)) as Tasks[N]["output"];
    } catch (error) {
      if (state.hasAnswered || error instanceof TaskFailed) throw error;
      // The thread never started.
      state.withoutThread = true;
      log.info(fault(error), "learning runs without a thread of its own");
    }
  }
  const { runTask } = await import("./tasks");
  // Here each task holds everything else up, so others have their turn between two.
  await new Promise((resolve) => setImmediate(resolve));
  return runTask(name, input);
}

class TaskFailed extends Error {}

function ask(name: TaskName, input: Tasks[TaskName]["input"]): Promise<unknown> {
  state.worker ??= start();
  const { worker } = state;
  clearTimeout(state.idle);
  state.asked += 1;
  const id = state.asked;
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      worker.off("message", answered).off("error", broken);
      worker.unref();
      state.idle = setTimeout(() => stop(worker), IDLE_MS).unref();
    };
    const answered = (answer: Answer) => {
      if (answer.id !== id) return;
      end();
      state.hasAnswered = true;
      if (answer.fault === undefined) resolve(answer.output);
      else reject(new TaskFailed(`learning failed: ${answer.fault}`));
    };
    const broken = (error: Error) => {
      end();
      state.worker = undefined;
      reject(error);
    };
    const timer = setTimeout(() => {
      stop(worker);
      broken(new TaskFailed("learning took too long"));
    }, PATIENCE_MS);
    worker.on("message", answered).on("error", broken);
    worker.ref();
    worker.postMessage({ id, name, input });
  });
}

function stop(worker: Worker): void {
  if (state.worker === worker) state.worker = undefined;
  void worker.terminate();
}

/** The build finds the thread's file by this very form. */
function start(): Worker {
  const worker = new Worker(new URL("./thread.ts", import.meta.url));
  // An error nobody waits for must not end the process.
  worker.on("error", () => {
    if (state.worker === worker) state.worker = undefined;
  });
  worker.unref();
  return worker;
}

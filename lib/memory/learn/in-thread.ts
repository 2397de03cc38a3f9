import "server-only";
import { Worker } from "node:worker_threads";
import { fault, log } from "@/lib/log";
import type { TaskName, Tasks } from "./tasks";

/** A task that takes longer is given up, and its thread with it: one odd text must not stop all learning. */
const PATIENCE_MS = 10_000;

type Answer = { id: number; output?: unknown; fault?: string };
type State = {
  worker?: Worker;
  hasAnswered: boolean;
  withoutThread: boolean;
  turn: Promise<unknown>;
  asked: number;
};

const held = globalThis as { ensembleLearning?: State };
held.ensembleLearning ??= { hasAnswered: false, withoutThread: false, turn: Promise.resolve(), asked: 0 };
const state = held.ensembleLearning;

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
      // Never started: unit tests run the sources, which Node cannot load as a thread.
      state.withoutThread = true;
      log.info(fault(error), "learning runs without a thread of its own");
    }
  }
  const { runTask } = await import("./tasks");
  return runTask(name, input);
}

class TaskFailed extends Error {}

function ask(name: TaskName, input: Tasks[TaskName]["input"]): Promise<unknown> {
  state.worker ??= start();
  const { worker } = state;
  state.asked += 1;
  const id = state.asked;
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      worker.off("message", answered).off("error", broken);
      worker.unref();
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
      void worker.terminate();
      broken(new TaskFailed("learning took too long"));
    }, PATIENCE_MS);
    worker.on("message", answered).on("error", broken);
    worker.ref();
    worker.postMessage({ id, name, input });
  });
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

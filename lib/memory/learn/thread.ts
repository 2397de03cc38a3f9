// The thread that learning runs in. The build makes a file of its own of this, with all it imports.
import { parentPort } from "node:worker_threads";
import { runTask, type TaskName, type Tasks } from "./tasks";

type Request = { id: number; name: TaskName; input: Tasks[TaskName]["input"] };

parentPort?.on("message", ({ id, name, input }: Request) => {
  try {
    parentPort?.postMessage({ id, output: runTask(name, input) });
  } catch (error) {
    // The name alone: a message of an error may quote what somebody wrote.
    parentPort?.postMessage({ id, fault: error instanceof Error ? error.name : typeof error });
  }
});

import "server-only";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { UnusableSource } from "@/db/legacy/copy.mjs";
import type { Prepared, Task } from "@/db/legacy/prepare.mjs";

const FILE = "db/legacy/prepare.mjs";

/** Readies a file in a thread of its own: copying, checking and sorting may take seconds. @throws UnusableSource */
export function prepareAside(task: Task): Promise<Prepared> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(/* turbopackIgnore: true */ process.cwd(), FILE), {
      workerData: { legacyImport: task },
    });
    worker.on("message", ({ prepared, fault, unusable }) => {
      if (prepared) resolve(prepared);
      else reject(unusable ? new UnusableSource(fault) : new Error(fault));
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("the thread that reads a file ended")));
  });
}

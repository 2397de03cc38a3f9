import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { withLock } from "./lock.mjs";
import { inProject } from "./project.mjs";
import { voiceActivity } from "./voice-activity.mjs";

const waiting = (pid) =>
  process.stdout.write(`Waiting for another start (process ${pid}) to finish its preparations.\n`);

/** Installs and, unless `builds` is false, builds, each only when needed; one process at a time in this folder. */
export const prepare = ({ builds = true } = {}) =>
  withLock(
    inProject(".lock"),
    async () => {
      await install();
      voiceActivity();
      if (builds) await build();
    },
    waiting,
  );

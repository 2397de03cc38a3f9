// Loaded with --import into the server that is measured: tells how much memory it has and how late its timers fire.
import { monitorEventLoopDelay } from "node:perf_hooks";

const EVERY_MS = 10;

if (process.channel) {
  const delay = monitorEventLoopDelay({ resolution: EVERY_MS });
  delay.enable();
  process.on("message", (asked) => {
    if (asked === "reset") delay.reset();
    if (asked !== "measure") return;
    // A timer that fires on time counts as its own period.
    const late = (share) => Math.max(0, delay.percentile(share) / 1e6 - EVERY_MS);
    process.send?.({ rss: process.memoryUsage.rss(), p50: late(50), p99: late(99) });
  });
  process.channel.unref();
}

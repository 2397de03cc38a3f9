const HOLD_MS = 1_000;

/** Seconds for a person: "0.4 s", "48 s", "2 min 5 s". */
export function elapsed(ms) {
  if (ms < 10_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Runs `work` under one line, "Building… 48 s". On a terminal the seconds count up; elsewhere they follow at the end.
 * `work` may return text to put after the time. Rejects as `work` does, after marking the line.
 */
export async function progress(label, work, out = process.stdout) {
  const started = Date.now();
  const live = Boolean(out.isTTY);
  out.write(`${label}…`);
  const timer = live
    ? setInterval(() => out.write(`\r\x1b[K${label}… ${elapsed(Date.now() - started)}`), HOLD_MS)
    : undefined;
  const finish = (text) => {
    clearInterval(timer);
    out.write(live ? `\r\x1b[K${label}… ${text}\n` : ` ${text}\n`);
  };
  try {
    const note = await work();
    finish(note ? `${elapsed(Date.now() - started)}, ${note}` : elapsed(Date.now() - started));
  } catch (error) {
    finish(`failed after ${elapsed(Date.now() - started)}`);
    throw error;
  }
}

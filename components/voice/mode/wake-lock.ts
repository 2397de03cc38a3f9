/**
 * Keeps the screen on where the browser can; the result lets it go dark again. A page out of sight loses the screen, and
 * stops listening: whoever begins again asks anew.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let over = false;
  navigator.wakeLock?.request("screen").then(
    (got) => {
      if (over) void got.release();
      else lock = got;
    },
    () => {},
  );
  return () => {
    over = true;
    void lock?.release();
  };
}

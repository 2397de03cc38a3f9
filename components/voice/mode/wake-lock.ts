/** Keeps the screen on where the browser can; the result lets it go dark again. */
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

/**
 * Keeps the screen on where the browser can; the result lets it go dark again. A browser lets go of the screen by itself
 * while the page is out of sight, so it is asked anew when the page is back (Screen Wake Lock, W3C, section 4).
 */
export function keepAwake(): () => void {
  let held: WakeLockSentinel | null = null;
  let over = false;
  const ask = () => {
    if (document.visibilityState !== "visible") return;
    navigator.wakeLock?.request("screen").then(
      (lock) => {
        if (over) void lock.release();
        else held = lock;
      },
      () => {},
    );
  };
  document.addEventListener("visibilitychange", ask);
  ask();
  return () => {
    over = true;
    document.removeEventListener("visibilitychange", ask);
    void held?.release();
  };
}

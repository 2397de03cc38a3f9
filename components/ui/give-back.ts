const OPEN_WINDOW = ':is([role="dialog"], [role="alertdialog"])[data-state="open"]';

/**
 * Gives the focus back to what opened a window. That may be gone with what was done in the window: then the topmost
 * window that is still open takes the focus, or the page itself.
 */
export function giveBack(opener: HTMLElement | null): void {
  if (!opener || opener.isConnected) {
    opener?.focus();
    return;
  }
  const around = [...document.querySelectorAll<HTMLElement>(OPEN_WINDOW)].at(-1);
  (around ?? document.getElementById("main"))?.focus({ preventScroll: true });
}

import { setNonce } from "get-nonce";

/**
 * Radix keeps the page behind a window from scrolling with a style element of its own. The page's policy lets in
 * only styles that carry the page's nonce, which its own scripts carry too.
 */
export function adoptPageNonce() {
  const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;
  if (nonce) setNonce(nonce);
}

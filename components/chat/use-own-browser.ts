"use client";

import { useEffect } from "react";
import { claimBrowser, isClaimedBy } from "./draft";

/**
 * Reloads the page when this browser has come to belong to somebody else, or to nobody: a tab that was left open must
 * neither show nor send anything in another person's name. Signing out clears the storage, which other tabs hear of.
 */
export function useOwnBrowser(userId: number) {
  useEffect(() => {
    claimBrowser(userId);
    const check = () => {
      if (document.visibilityState === "visible" && !isClaimedBy(userId)) window.location.reload();
    };
    window.addEventListener("storage", check);
    window.addEventListener("focus", check);
    document.addEventListener("visibilitychange", check);
    return () => {
      window.removeEventListener("storage", check);
      window.removeEventListener("focus", check);
      document.removeEventListener("visibilitychange", check);
    };
  }, [userId]);
}

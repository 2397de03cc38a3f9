"use client";

import { useState } from "react";
import { wordsOf } from "@/components/request";

/** One piece of work at a time, and why the last one failed. */
export function useWork() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  /** @returns whether it worked */
  async function work(task: () => Promise<unknown>): Promise<boolean> {
    setBusy(true);
    setError(null);
    try {
      await task();
      return true;
    } catch (thrown) {
      setError(wordsOf(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { busy, error, work, forget: () => setError(null) };
}

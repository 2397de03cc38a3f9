"use client";

import { useEffect, useRef, useState } from "react";
import { wordsOf } from "@/components/request";
import { announce } from "@/components/ui/announce";

const SAID_MS = 2_500;

/**
 * A value that changes at once and is taken back when storing it fails. Changes are stored one after the other.
 * `save` throws to refuse.
 */
export function useSetting<T>(initial: T, save: (value: T) => Promise<unknown>) {
  const [value, setValue] = useState(initial);
  const [saved, setSaved] = useState(0);
  const [error, setError] = useState<string | null>(null);
  const line = useRef({ waiting: 0, stored: initial, tail: Promise.resolve() });

  useEffect(() => {
    if (saved === 0) return;
    const timer = setTimeout(() => setSaved(0), SAID_MS);
    return () => clearTimeout(timer);
  }, [saved]);

  function set(next: T) {
    setValue(next);
    setError(null);
    const queue = line.current;
    queue.waiting += 1;
    queue.tail = queue.tail.then(() => store(next));
  }

  async function store(next: T) {
    const queue = line.current;
    try {
      await save(next);
      queue.stored = next;
      setSaved((count) => count + 1);
      announce("Saved");
    } catch (thrown) {
      setError(`${wordsOf(thrown)} Nothing was changed.`);
      if (queue.waiting === 1) setValue(queue.stored);
    } finally {
      queue.waiting -= 1;
    }
  }

  return { value, set, saved: saved > 0, error };
}

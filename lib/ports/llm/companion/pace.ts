import { setTimeout as sleep } from "node:timers/promises";
import { hash } from "./speak/choose";

const MAX_TOTAL_MS = 1_200;

/**
 * A text in groups of one to four words, `pace` milliseconds apart but at most 1.2 s in all. An abort ends a pause
 * at once and throws.
 */
export async function* inWordGroups(
  text: string,
  pace: number,
  signal?: AbortSignal,
): AsyncGenerator<string, void> {
  const words = text.match(/\s*\S+\s*/g) ?? [text];
  const groups: string[] = [];
  for (let at = 0; at < words.length; ) {
    const size = 1 + (hash(`${at}${words[at]}`) % 4);
    groups.push(words.slice(at, at + size).join(""));
    at += size;
  }
  const pause = Math.min(pace, MAX_TOTAL_MS / groups.length);
  for (const [index, group] of groups.entries()) {
    if (index > 0 && pause > 0) await sleep(pause, undefined, { signal });
    signal?.throwIfAborted();
    yield group;
  }
}

import type { Finding, Situation } from "./finding";

/** What one message of the user tells about them, by patterns alone: no model, no I/O. Never throws. */
export function extract(_text: string, _situation: Situation): Finding[] {
  return [];
}

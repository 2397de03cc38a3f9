import "server-only";
import { env } from "@/lib/env";
import type { Ending } from "./turns";

/**
 * Ends a reply that hangs: no first word in time, a silence in the middle, or too long altogether
 * (REPLY_FIRST_TOKEN_SECONDS, REPLY_IDLE_SECONDS, REPLY_TOTAL_SECONDS).
 */
export function patience(controller: AbortController) {
  const { REPLY_FIRST_TOKEN_SECONDS, REPLY_IDLE_SECONDS, REPLY_TOTAL_SECONDS } = env();
  const end = (ending: Ending, seconds: number) => setTimeout(() => controller.abort(ending), seconds * 1000);
  const total = end("total", REPLY_TOTAL_SECONDS);
  let silence = end("first-token", REPLY_FIRST_TOKEN_SECONDS);
  return {
    /** The model said something: the silence starts anew. */
    heard() {
      clearTimeout(silence);
      silence = end("idle", REPLY_IDLE_SECONDS);
    },
    over() {
      clearTimeout(total);
      clearTimeout(silence);
    },
  };
}

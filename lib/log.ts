import "server-only";
import pino from "pino";
import { env } from "./env";

/** The server's log. It never gets message texts, keys, cookies or addresses; known places are masked all the same. */
export const log = pino({
  level: env().LOG_LEVEL ?? (env().production ? "info" : "warn"),
  redact: ["*.password", "*.authorization", "*.cookie", "*.email", "*.content", "*.apiKey"],
});

/** What may be logged of an unknown fault: its class, message and stack, cut; never a provider's body. */
export function fault(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { fault: typeof error };
  const provider = error.name.startsWith("AI_");
  return {
    fault: error.name,
    ...(provider ? {} : { detail: error.message.slice(0, 300), stack: error.stack }),
  };
}

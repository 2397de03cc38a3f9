import "server-only";
import { z } from "zod";
import { store } from "@/db/store";
import packageJson from "@/package.json";
import { currentModel } from "./chat/model";
import { unavailable } from "./errors";
import { voiceVendor } from "./ports/speech";

export const Health = z
  .object({
    status: z.literal("ok"),
    version: z.string(),
    database: z.literal("ok"),
    model: z.object({ provider: z.string(), name: z.string() }),
    voice: z.object({ provider: z.string() }),
  })
  .meta({ id: "Health", description: "The server does its work, with this." });

/** Whether the server can do its work, and with what; no secrets. @throws 503 when the database does not answer. */
export function health(): z.output<typeof Health> {
  try {
    store().sqlite.prepare("select 1 from users limit 1").get();
  } catch {
    throw unavailable("The database does not answer.");
  }
  const { provider, name } = currentModel();
  return {
    status: "ok",
    version: packageJson.version,
    database: "ok",
    model: { provider, name },
    voice: { provider: voiceVendor()?.name ?? "builtin" },
  };
}

import "server-only";
import { store } from "@/db/store";
import packageJson from "@/package.json";
import { currentModel } from "./chat/model";
import { unavailable } from "./errors";

/** Whether the server can do its work, and with what; no secrets. @throws 503 when the database does not answer. */
export function health() {
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
    voice: { provider: "none" },
  };
}

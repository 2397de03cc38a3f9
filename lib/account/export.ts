import "server-only";
import { toIso } from "@/db/instant";
import { listBonded } from "@/db/personas";
import { Scope } from "@/db/scope";
import { store } from "@/db/store";
import { findUser } from "@/db/users";
import type { CurrentUser } from "@/lib/auth/session";
import { JsonPieces, jsonObject } from "@/lib/json-stream";
import { exportPersona } from "@/lib/personas/export";
import { listSessions } from "./sessions";
import { readSettings } from "./settings";

/** Everything the account owns: itself, its settings and sessions, and all it shares with each persona. */
export async function exportAccount(user: CurrentUser): Promise<AsyncGenerator<string>> {
  const row = findUser(store(), user.id);
  return jsonObject({
    exported_at: new Date().toISOString(),
    user: {
      id: user.id,
      name: user.name,
      email: user.email,
      role: user.role,
      created_at: row && toIso(row.createdAt),
    },
    settings: await readSettings(user),
    sessions: await listSessions(user),
    personas: exportedPersonas(user),
  });
}

async function* exportedPersonas(user: CurrentUser) {
  for (const id of listBonded(store(), user.id))
    yield new JsonPieces(exportPersona(await Scope.open(store(), user.id, id)));
}

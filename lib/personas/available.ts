import "server-only";
import type { z } from "zod";
import { findCurrentPersona, listPersonas, type PersonaRow } from "@/db/personas";
import { store } from "@/db/store";
import type { CurrentUser } from "@/lib/auth/session";
import type { AvailablePage } from "./schemas";
import { personaView } from "./to-view";
import type { PersonaView } from "./view";

/** The whole list is capped as well; past this, ask for pages. */
const MOST = 10_000;

/** The system's personas, then the user's own; `next` is the cursor of the following page, if there is one. */
export async function available(
  user: CurrentUser,
  page: z.output<typeof AvailablePage> = {},
): Promise<{ personas: PersonaView[]; next: string | null }> {
  const limit = page.limit ?? MOST;
  const rows = listPersonas(store(), user.id, { ...page, limit: limit + 1 });
  const currentId = findCurrentPersona(store(), user.id).id;
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    personas: shown.map((row) => personaView(row, currentId)),
    next: last ? cursorOf(last, page.sort === "name") : null,
  };
}

function cursorOf({ isCustom, sortOrder, id, nameKey }: PersonaRow, byName: boolean): string {
  const place = `${isCustom ? 1 : 0}.${sortOrder}.${id}`;
  return byName ? `${place}.${Buffer.from(nameKey).toString("base64url")}` : place;
}

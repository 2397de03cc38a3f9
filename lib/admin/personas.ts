import "server-only";
import type { z } from "zod";
import { addAudit } from "@/db/audit";
import { hasBonds, listSystemPersonas, removePersona } from "@/db/persona-writes";
import type { PersonaRow } from "@/db/personas";
import { store } from "@/db/store";
import type { CurrentUser } from "@/lib/auth/session";
import { conflict, notFound } from "@/lib/errors";
import type { Upload } from "@/lib/multipart";
import { removeAvatar } from "@/lib/personas/avatar-files";
import { personaView } from "@/lib/personas/to-view";
import { addTo, changeOf } from "@/lib/personas/write";
import type { CreateSystemPersona, UpdateSystemPersona } from "./schemas";
import type { SystemPersonaView } from "./view";

const SYSTEM = 0;

const view = (row: PersonaRow): SystemPersonaView => ({
  ...personaView(row, -1),
  is_active: row.isActive,
  sort_order: row.sortOrder,
});

/** Every system persona, active or not. A user's own personas are nowhere to be seen here. */
export function systemPersonas() {
  return listSystemPersonas(store()).map(view);
}

/**
 * Adds a system persona, behind the others unless told where.
 * @throws 409 when there is one of that name, 415 and 422 for its picture.
 */
export async function createSystemPersona(
  admin: CurrentUser,
  { is_active, sort_order, ...given }: z.output<typeof CreateSystemPersona>,
  avatar?: Upload,
) {
  const place = sort_order ?? (listSystemPersonas(store()).at(-1)?.sortOrder ?? 0) + 1;
  const row = await addTo(SYSTEM, admin.id, given, avatar, extra(is_active, place));
  note(admin, "persona.create", row.id);
  return { message: `Created ${row.displayName || row.name}`, persona: view(row) };
}

/** Changes a system persona, or takes it out of use and back. @throws 404, 409, 415, 422. */
export async function updateSystemPersona(
  admin: CurrentUser,
  id: number,
  { is_active, sort_order, ...given }: z.output<typeof UpdateSystemPersona>,
  avatar?: Upload,
) {
  const before = find(id);
  if (is_active === false && listSystemPersonas(store()).every((row) => row.id === id || !row.isActive))
    throw conflict("This is the only active system persona. Activate another one first.");
  const row = await changeOf(SYSTEM, before, given, avatar, extra(is_active, sort_order));
  const changed = Object.entries({ ...given, is_active, sort_order, avatar });
  const fields = changed.filter(([, value]) => value !== undefined).map(([name]) => name);
  note(admin, "persona.update", id, { fields, ...(is_active !== undefined && { is_active }) });
  return { message: `Saved ${row.displayName || row.name}`, persona: view(row) };
}

/** Deletes a system persona that nobody has talked to. @throws 404, 409. */
export async function deleteSystemPersona(admin: CurrentUser, id: number) {
  const before = find(id);
  if (hasBonds(store(), id))
    throw conflict("People have talked to this persona. Deactivate it instead: they keep their history.");
  if (before.isActive && listSystemPersonas(store()).every((row) => row.id === id || !row.isActive))
    throw conflict("This is the only active system persona. Activate another one first.");
  removePersona(store(), SYSTEM, id);
  note(admin, "persona.delete", id, { name: before.displayName || before.name });
  await removeAvatar(before.profilePicture);
  return { message: `Deleted ${before.displayName || before.name}` };
}

function find(id: number): PersonaRow {
  const row = listSystemPersonas(store()).find((one) => one.id === id);
  if (!row) throw notFound("This system persona");
  return row;
}

const extra = (isActive?: boolean, sortOrder?: number) => ({
  ...(isActive !== undefined && { isActive }),
  ...(sortOrder !== undefined && { sortOrder }),
});

function note(admin: CurrentUser, action: string, targetId: number, detail?: Record<string, unknown>) {
  addAudit(store(), { actorId: admin.id, action, targetKind: "persona", targetId, detail });
}

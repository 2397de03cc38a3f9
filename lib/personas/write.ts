import "server-only";
import type { z } from "zod";
import { addPersona, changePersona, type Owner, type PersonaChange, pictureOf } from "@/db/persona-writes";
import { findPersona, type PersonaRow } from "@/db/personas";
import { store } from "@/db/store";
import { conflict, notFound } from "@/lib/errors";
import type { Upload } from "@/lib/multipart";
import { removeAvatar, storePicture } from "./avatar-files";
import type { CreatePersona, UpdatePersona } from "./schemas";
import { personaChange } from "./to-change";

/** What an administrator may set beside what everybody may. */
export type Extra = Pick<PersonaChange, "isActive" | "sortOrder">;

/** Adds a persona of an owner, its picture first: a row never names a file that is not there. @throws 409, 415, 422. */
export async function addTo(
  owner: Owner,
  createdBy: number,
  given: z.output<typeof CreatePersona>,
  avatar: Upload | undefined,
  extra: Extra = {},
): Promise<PersonaRow> {
  const picture = avatar && (await storePicture(owner, avatar.data));
  const values = { ...personaChange(given), ...extra, name: given.name, profilePicture: picture };
  const row = await cleanly(picture, () => addPersona(store(), owner, createdBy, values));
  if (row) return row;
  await removeAvatar(picture ?? null);
  throw taken(given.name);
}

/** Changes a persona of an owner; the old picture's files go once the row names another. @throws 404, 409, 415, 422. */
export async function changeOf(
  owner: Owner,
  before: PersonaRow,
  given: z.output<typeof UpdatePersona>,
  avatar: Upload | undefined,
  extra: Extra = {},
): Promise<PersonaRow> {
  const picture = avatar && (await storePicture(owner, avatar.data));
  const change: PersonaChange = { ...personaChange(given), ...extra };
  if (picture) change.profilePicture = picture;
  else if (given.remove_avatar) change.profilePicture = null;
  // The picture that is replaced is the one of this moment: another change may have come first.
  const { old, row } = await cleanly(picture, () => ({
    old: pictureOf(store(), owner, before.id),
    row: changePersona(store(), owner, before.id, change, given.revision),
  }));
  if (typeof row === "object") {
    if (row.profilePicture !== old) await removeAvatar(old);
    return row;
  }
  await removeAvatar(picture ?? null);
  if (row === "taken") throw taken(given.name ?? before.name);
  if (row === "stale")
    throw conflict(
      "This persona was changed elsewhere meanwhile. Load it again to see the newer version before you save.",
    );
  throw notFound("This persona");
}

/** A persona of one's own: 404 when it is not visible, `forbidden` when it is the system's. */
export function ownPersona(userId: number, personaId: number, forbidden: () => Error): PersonaRow {
  const row = findPersona(store(), userId, personaId);
  if (!row) throw notFound("This persona");
  if (row.userId !== userId) throw forbidden();
  return row;
}

async function cleanly<T>(picture: string | undefined, write: () => T): Promise<T> {
  try {
    return write();
  } catch (error) {
    await removeAvatar(picture ?? null);
    throw error;
  }
}

function taken(name: string) {
  const message = `You already have a persona named ${name}. Please choose another name.`;
  return conflict(message, [{ path: "name", message }]);
}

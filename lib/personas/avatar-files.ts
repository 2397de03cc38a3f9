import "server-only";
import { randomBytes } from "node:crypto";
import { listPictures } from "@/db/persona-writes";
import { store } from "@/db/store";
import { fault, log } from "@/lib/log";
import { files } from "@/lib/ports/files";
import { AVATAR_SIZES, type Avatar, avatarFrom } from "./avatar-image";

const FOLDER = "avatars";
/** A file without a persona is swept once it is this old: an upload under way has its file before its row. */
const ORPHAN_MS = 60 * 60_000;

/** Stores an avatar under a name nobody can guess and returns it, for `persona_profiles.profile_picture`. */
export async function storeAvatar(ownerKey: number, avatar: Avatar): Promise<string> {
  const picture = `${FOLDER}/${ownerKey}/${randomBytes(16).toString("hex")}`;
  for (const size of AVATAR_SIZES) await files().put(fileOf(picture, size), avatar[size], "image/webp");
  return picture;
}

/** Stores a picture somebody gave as an avatar. @throws 415, 422, 429, see avatarFrom. */
export const storePicture = async (ownerKey: number, data: Buffer): Promise<string> =>
  storeAvatar(ownerKey, await avatarFrom(data));

/** The stored file of a picture in one of its sizes. */
export const fileOf = (picture: string, size: number) => `${picture}-${size}.webp`;

/** Whether a picture was uploaded, rather than shipped in `public/`. */
export const isUploaded = (picture: string | null): picture is string =>
  picture?.startsWith(`${FOLDER}/`) ?? false;

/** Removes an uploaded picture's files. A file storage that fails leaves them to the sweep. */
export async function removeAvatar(picture: string | null): Promise<void> {
  if (!isUploaded(picture)) return;
  for (const size of AVATAR_SIZES)
    await files()
      .remove(fileOf(picture, size))
      .catch((error) => log.warn(fault(error), "an avatar is left to the sweep"));
}

/** Removes the avatar files that no persona has any more. Returns how many. */
export async function sweepAvatars(now = Date.now()): Promise<number> {
  const kept = new Set(listPictures(store()));
  let swept = 0;
  for await (const { key, modifiedAt } of files().list(FOLDER)) {
    const picture = key.replace(/-\d+\.webp$/, "");
    if (kept.has(picture) || now - modifiedAt.getTime() < ORPHAN_MS) continue;
    await files().remove(key);
    swept += 1;
  }
  return swept;
}

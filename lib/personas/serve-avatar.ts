import "server-only";
import type { Scope } from "@/db/scope";
import { notFound } from "@/lib/errors";
import { serveFile } from "@/lib/serve-file";
import { isUploaded } from "./avatar-files";

/** The persona's uploaded picture, to whoever may see the persona, while it is the persona's picture. @throws 404. */
export function serveAvatar({ persona }: Scope, file: string, request: Request): Promise<Response> {
  const picture = persona.profilePicture;
  if (!isUploaded(picture) || !file.startsWith(`${picture.split("/").at(-1)}-`))
    throw notFound("This picture");
  const key = `${picture.slice(0, picture.lastIndexOf("/") + 1)}${file}`;
  return serveFile(request, key, "image/webp", "This picture");
}

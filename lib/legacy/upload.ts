import "server-only";
import { createWriteStream, renameSync, rmSync, statfsSync } from "node:fs";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";
import { addAudit } from "@/db/audit";
import { store } from "@/db/store";
import type { CurrentUser } from "@/lib/auth/session";
import { AppError, conflict, invalid, tooLarge, unavailable } from "@/lib/errors";
import { change, clear, desk, isBusy, uploadedFile } from "./desk";
import { importsFolder } from "./folder";

const GIGABYTE = 1024 ** 3;
export const UPLOAD_BYTES = 2 * GIGABYTE;
/** The file itself, the copy that is read, and what sorting it needs. */
const ROOM = 3;
const NAME_MOST = 200;

const held = globalThis as { ensembleImportUpload?: boolean };

/**
 * Takes in the file of a multipart form, as it comes, in the place of one that was uploaded before. @throws 400, 409
 * while another upload or an import runs, 413 past 2 GB, 503 where the disk has no room.
 */
export async function receive(request: Request, admin: CurrentUser) {
  if (held.ensembleImportUpload || isBusy(desk()))
    throw conflict("An import is under way. Wait until it is done.");
  const size = Number(request.headers.get("content-length") ?? 0);
  if (size > UPLOAD_BYTES + GIGABYTE / 1024) throw tooBig();
  const { bavail, bsize } = statfsSync(importsFolder());
  if (bavail * bsize < size * ROOM) throw unavailable("The server's disk has no room for this file.");
  held.ensembleImportUpload = true;
  const part = `${uploadedFile()}.part`;
  try {
    const file = await written(request, part);
    clear();
    renameSync(part, uploadedFile());
    addAudit(store(), {
      actorId: admin.id,
      action: "import.upload",
      targetKind: "import",
      targetId: null,
      detail: { bytes: file.bytes },
    });
    return change({ phase: "uploaded", file });
  } finally {
    held.ensembleImportUpload = false;
    rmSync(part, { force: true });
  }
}

async function written(request: Request, part: string): Promise<{ name: string; bytes: number }> {
  let parser: busboy.Busboy;
  try {
    const limits = { fileSize: UPLOAD_BYTES + 1, files: 1, fields: 5, parts: 6 };
    parser = busboy({ headers: Object.fromEntries(request.headers), limits, defParamCharset: "utf8" });
  } catch {
    throw invalid("Send the database as the file of a form.");
  }
  if (!request.body) throw invalid("Send the database as the file of a form.");
  let taken: Promise<{ name: string; bytes: number }> | undefined;
  parser.on("file", (_, stream, { filename }) => {
    taken ??= stored(stream, part, filename);
    // Whoever waits for it comes later.
    taken.catch(() => {});
  });
  await pipeline(Readable.fromWeb(request.body as never), parser).catch(async (error) => {
    await taken;
    throw error instanceof AppError ? error : invalid("The upload broke off. Please send the file again.");
  });
  if (!taken) throw invalid("Send the database as the file of a form.");
  return taken;
}

async function stored(
  stream: Readable & { truncated?: boolean },
  part: string,
  filename: string | undefined,
) {
  let bytes = 0;
  stream.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
  });
  await pipeline(stream, createWriteStream(part, { mode: 0o600 }));
  if (stream.truncated) throw tooBig();
  return { name: basename(filename || "database.db").slice(0, NAME_MOST), bytes };
}

const tooBig = () =>
  tooLarge("The file is larger than 2 GB. Import it on the command line, which has no such limit.");

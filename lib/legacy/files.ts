import { readFile, realpath, stat } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import type { LegacyPersona, Loose } from "@/db/legacy/source";
import { AppError } from "@/lib/errors";
import { storePicture } from "@/lib/personas/avatar-files";
import type { PersonaNote } from "./options";
import type { PersonaFiles } from "./persona-book";

/** The account may not be made yet. Whose a picture is stands on the persona, not in the file's name. */
const ANYBODY = 0;
const MOST = 10 * 1024 * 1024;

/**
 * Finds the pictures of personas in a folder and stores them as any upload is: decoded, cut and encoded anew. A file
 * that is missing, or no picture, leaves the persona without one.
 */
export async function personaFiles(
  folder: string,
  personas: LegacyPersona[],
  note: PersonaNote = () => {},
): Promise<Map<number, PersonaFiles>> {
  const found = new Map<number, PersonaFiles>();
  for (const persona of personas) {
    const picture = await pictureOf(folder, persona, note);
    if (picture) found.set(persona.id, { picture, voice: null });
  }
  return found;
}

async function pictureOf(folder: string, persona: LegacyPersona, note: PersonaNote) {
  if (persona.profile_picture === null || persona.profile_picture === "") return null;
  const data = await fileIn(folder, persona.profile_picture);
  if (!data) {
    note(persona.id, "its picture is not in the folder");
    return null;
  }
  try {
    return await storePicture(ANYBODY, data);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    note(persona.id, "its picture could not be read");
    return null;
  }
}

/** A file by the path the Python version stored, or by its name alone; never one outside the folder. */
async function fileIn(folder: string, stored: Loose): Promise<Buffer | null> {
  const root = await realpath(folder).catch(() => null);
  if (!root) return null;
  const path = String(stored).replaceAll("\\", "/").replaceAll("\0", "");
  const name = basename(path);
  for (const candidate of [path, name, `persona_pics/${name}`, `uploads/${path}`, `static/uploads/${path}`]) {
    const real = await realpath(join(root, candidate)).catch(() => null);
    if (!real?.startsWith(root + sep)) continue;
    const found = await stat(real);
    if (found.isFile() && found.size <= MOST) return readFile(real);
  }
  return null;
}

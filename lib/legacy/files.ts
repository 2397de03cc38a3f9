import type { LegacyPersona } from "@/db/legacy/source";
import { AppError } from "@/lib/errors";
import { storePicture } from "@/lib/personas/avatar-files";
import { fileIn, type NoFile } from "./find-file";
import type { PersonaNote } from "./options";
import type { PersonaFiles } from "./persona-book";

/** The account may not be made yet. Whose a picture is stands on the persona, not in the file's name. */
const ANYBODY = 0;
const MOST = 10 * 1024 * 1024;
const PLACES = ["persona_pics"];
const FAULTS: Record<NoFile, string> = {
  missing: "its picture is not in the folder",
  "too large": "its picture is larger than 10 MB",
  unreadable: "its picture could not be read",
};

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
    if (picture) found.set(persona.id, { picture });
  }
  return found;
}

async function pictureOf(folder: string, persona: LegacyPersona, note: PersonaNote) {
  if (persona.profile_picture === null || persona.profile_picture === "") return null;
  const data = await fileIn(folder, persona.profile_picture, PLACES, MOST);
  if (!Buffer.isBuffer(data)) {
    note(persona.id, FAULTS[data]);
    return null;
  }
  try {
    return await storePicture(ANYBODY, data);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    note(persona.id, FAULTS.unreadable);
    return null;
  }
}

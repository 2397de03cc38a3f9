import { readFile, realpath, stat } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import type { Loose } from "@/db/legacy/source";

/** Why there is no file to read. */
export type NoFile = "missing" | "too large" | "unreadable";

/**
 * Reads a file by the path or address the Python version stored, or by its name alone in one of the usual `places`; never
 * one outside the folder, and none of more than `most` bytes.
 */
export async function fileIn(
  folder: string,
  stored: Loose,
  places: string[],
  most: number,
): Promise<Buffer | NoFile> {
  const root = await realpath(folder).catch(() => null);
  if (!root) return "missing";
  const path = String(stored).replaceAll("\\", "/").replaceAll("\0", "");
  const name = basename(path);
  const candidates = [path, name, ...places.map((place) => `${place}/${name}`)];
  let fault: NoFile = "missing";
  for (const candidate of [...candidates, `uploads/${path}`, `static/uploads/${path}`]) {
    const real = await realpath(join(root, candidate)).catch(() => null);
    if (!real?.startsWith(root + sep)) continue;
    const found = await stat(real).catch(() => null);
    if (!found?.isFile()) continue;
    const data = found.size <= most ? await readFile(real).catch(() => "unreadable" as const) : "too large";
    if (Buffer.isBuffer(data)) return data;
    fault = data;
  }
  return fault;
}

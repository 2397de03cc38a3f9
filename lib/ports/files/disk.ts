import "server-only";
import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import type { FileStore } from "./contract";
import { checkKey } from "./key";

const TEMPORARY = ".part";

/** Files in a folder. A file is written beside its place, flushed to the disk and then renamed. */
export function diskFiles(root: () => string): FileStore {
  const pathOf = (key: string) => {
    const path = join(root(), checkKey(key));
    if (!path.startsWith(root() + sep)) throw new Error("not a file key");
    return path;
  };
  return {
    name: "disk",
    async put(key, data) {
      const path = pathOf(key);
      const folder = dirname(path);
      await mkdir(folder, { recursive: true });
      const temporary = `${path}.${randomBytes(6).toString("hex")}${TEMPORARY}`;
      try {
        const file = await open(temporary, "wx", 0o600);
        try {
          await file.writeFile(data);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(temporary, path);
        await flushFolder(folder);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
    async get(key) {
      return readFile(pathOf(key)).catch(missing);
    },
    async remove(key) {
      await rm(pathOf(key), { force: true });
    },
    async *list(folder) {
      const names = await readdir(join(root(), folder), { recursive: true }).catch(missing);
      for (const name of names ?? []) {
        const found = await stat(join(root(), folder, name)).catch(missing);
        if (found?.isFile() && !name.endsWith(TEMPORARY))
          yield { key: `${folder}/${name.split(sep).join("/")}`, modifiedAt: found.mtime };
      }
    },
  };
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

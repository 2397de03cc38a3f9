import { mkdtempSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startObjectStorage } from "@/e2e/stand-ins/object-storage.mjs";
import type { FileStore, StoredFile } from "./contract";
import { diskFiles } from "./disk";
import { s3Files } from "./s3";

let storage: Awaited<ReturnType<typeof startObjectStorage>>;
beforeAll(async () => {
  storage = await startObjectStorage({
    accessKeyId: "id",
    secretAccessKey: "key",
    bucket: "faces",
    region: "eu",
  });
});
afterAll(() => storage.close());

const folder = () => mkdtempSync(join(tmpdir(), "ensemble-files-"));
const s3 = (change = {}) =>
  s3Files({
    endpoint: storage.url,
    bucket: "faces",
    region: "eu",
    accessKeyId: "id",
    secretAccessKey: "key",
    ...change,
  });
const IMPLEMENTATIONS: [string, () => FileStore][] = [
  ["disk", () => diskFiles(folder)],
  ["s3", () => s3()],
];
const all = async (files: FileStore) => {
  const found: StoredFile[] = [];
  for await (const file of files.list("avatars")) found.push(file);
  return found;
};

describe.each(IMPLEMENTATIONS)("the %s file store", (name, make) => {
  // The disk's folder is chosen once: `make` gives a store over one place.
  const root = folder();
  const files = () => (name === "disk" ? diskFiles(() => root) : make());

  it("gives back the very bytes it was given", async () => {
    const data = Buffer.from([0, 255, 10, 13, 0]);
    await files().put("avatars/1/abc-512.webp", data, "image/webp");
    expect(await files().get("avatars/1/abc-512.webp")).toEqual(data);
  });

  it("replaces a file as a whole", async () => {
    await files().put("avatars/1/twice.webp", Buffer.from("a long first version"), "image/webp");
    await files().put("avatars/1/twice.webp", Buffer.from("second"), "image/webp");
    expect((await files().get("avatars/1/twice.webp"))?.toString()).toBe("second");
  });

  it("has nothing where nothing was put, and removes it without complaint", async () => {
    expect(await files().get("avatars/9/none.webp")).toBeNull();
    await expect(files().remove("avatars/9/none.webp")).resolves.toBeUndefined();
  });

  it("removes a file for good", async () => {
    await files().put("avatars/1/gone.webp", Buffer.from("x"), "image/webp");
    await files().remove("avatars/1/gone.webp");
    expect(await files().get("avatars/1/gone.webp")).toBeNull();
  });

  it("lists a folder with the time of each file", async () => {
    await files().put("avatars/2/listed.webp", Buffer.from("x"), "image/webp");
    const found = (await all(files())).find(({ key }) => key === "avatars/2/listed.webp");
    expect(Math.abs(Date.now() - (found?.modifiedAt.getTime() ?? 0))).toBeLessThan(60_000);
  });

  it.each([
    "../secret",
    "avatars/../../secret.db",
    "/etc/passwd",
    "avatars//x.webp",
    "avatars/1/x",
    "avatars\\1.webp",
    "",
  ])("refuses the key %j", async (key) => {
    await expect(files().get(key)).rejects.toThrow("not a file key");
    await expect(files().put(key, Buffer.from("x"), "image/webp")).rejects.toThrow("not a file key");
    await expect(files().remove(key)).rejects.toThrow("not a file key");
  });
});

describe("the disk", () => {
  it("leaves nothing half-written behind, and does not list what a crash left", async () => {
    const root = folder();
    const files = diskFiles(() => root);
    await files.put("avatars/1/a.webp", Buffer.from("x"), "image/webp");
    expect(await readdir(join(root, "avatars/1"))).toEqual(["a.webp"]);
    await writeFile(join(root, "avatars/1/b.webp.0011.part"), "half");
    expect((await all(files)).map(({ key }) => key)).toEqual(["avatars/1/a.webp"]);
  });
});

describe("the bucket", () => {
  it("is listed to its end, page by page", async () => {
    for (let i = 0; i < 5; i += 1) await s3().put(`avatars/7/n${i}.webp`, Buffer.from("x"), "image/webp");
    storage.pageSize = 2;
    expect((await all(s3())).filter(({ key }) => key.startsWith("avatars/7/"))).toHaveLength(5);
  });

  it("is said to be away in a sentence, when the key is wrong or nobody answers", async () => {
    await expect(s3({ secretAccessKey: "wrong" }).get("avatars/1/abc.webp")).rejects.toMatchObject({
      status: 503,
    });
    await expect(s3({ endpoint: "http://127.0.0.1:9" }).get("avatars/1/abc.webp")).rejects.toMatchObject({
      status: 503,
    });
  });
});

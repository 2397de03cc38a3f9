import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, expect, it } from "vitest";
import { listAudit } from "@/db/audit";
import { freshStore } from "@/db/testing";
import { LEGACY_SYSTEM, legacyFile, legacyUser } from "@/db/testing/legacy";
import type { CurrentUser } from "@/lib/auth/session";
import { importInto, stored } from "./importing.fixture";

process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "ensemble-online-"));
const { desk, uploadedFile } = await import("./desk");
const { putAway, readReport, startImport, startPreview } = await import("./import-online");
const { receive } = await import("./upload");
const { importsFolder, sweepCopies } = await import("./folder");

const admin = { id: 1, role: "admin" } as CurrentUser;
const wishes = { aliases: {}, into_existing: false };
const held = globalThis as { ensembleImport?: unknown };

const file = (rows = 3_000) =>
  legacyFile("before", {
    users: [legacyUser(1), legacyUser(2)],
    persona_profiles: LEGACY_SYSTEM,
    chat_messages: Array.from({ length: rows }, (_, index) => ({
      id: index + 1,
      user_id: index % 10 === 0 ? 2 : 1,
      role: index % 7 === 0 ? "system" : "user",
      content: `message ${index}`,
      persona: index % 3 ? "Luna" : "Bella",
      timestamp: "2025-09-10 10:00:00",
    })),
  });

const sent = (data: Buffer | string, name = "bella.db") => {
  const body = new FormData();
  body.set("file", new File([data as never], name));
  return new Request("http://localhost/api/admin/legacy-import", { method: "POST", body });
};
const until = async (...phases: string[]) => {
  for (let i = 0; i < 1_000 && !phases.includes(desk().phase); i += 1) await sleep(20);
  expect(phases).toContain(desk().phase);
  return desk();
};

beforeEach(() => putAway());

it("takes a file in, shows what would happen, and brings it while the server goes on", async () => {
  const store = freshStore();
  expect(await receive(sent(readFileSync(file())), admin)).toMatchObject({
    phase: "uploaded",
    file: { name: "bella.db" },
  });
  const before = stored(store);
  startPreview(wishes, admin);
  expect(() => startImport(wishes, admin)).toThrow(expect.objectContaining({ status: 409 }));
  const preview = await until("previewed");
  expect(preview.summary).toMatchObject({ dry_run: true, adds_up: true, accounts: 2, archives: 2 });
  expect(stored(store)).toEqual(before);

  let turns = 0;
  let longest = 0;
  let last = performance.now();
  const clock = setInterval(() => {
    turns += 1;
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  let seenShut = false;
  startImport(wishes, admin);
  while (desk().phase === "importing") {
    const shut = store.sqlite.prepare("select is_disabled from users where name = 'Person 1'").pluck().get();
    if (shut === 1) seenShut = true;
    await sleep(5);
  }
  clearInterval(clock);
  const { summary } = await until("done");
  expect(summary).toMatchObject({ dry_run: false, adds_up: true });
  expect(summary?.tables).toEqual(preview.summary?.tables);
  expect(stored(store).messages).toHaveLength(3_000 - 429);
  // A long account is brought in parts, and nobody gets in before the last one.
  expect(seenShut).toBe(true);
  expect(stored(store).users).toMatchObject([{ is_disabled: 0 }, { is_disabled: 0 }]);
  expect(turns).toBeGreaterThan(10);
  expect(longest).toBeLessThan(1_000);

  expect(JSON.parse(readReport()).kept).toHaveLength(429);
  expect(JSON.stringify(desk())).not.toContain("message 0");
  expect(listAudit(store, 10).map(({ action }) => action)).toEqual([
    "import.done",
    "import.start",
    "import.upload",
  ]);
  putAway();
  expect(readdirSync(importsFolder())).toEqual([]);
}, 60_000);

it("goes on where a restart cut it short", async () => {
  const store = freshStore();
  await receive(sent(readFileSync(file())), admin);
  startImport(wishes, admin);
  await until("done");
  const whole = stored(store);
  const again = freshStore();
  putAway();
  await receive(sent(readFileSync(file())), admin);
  startImport(wishes, admin);
  while ((desk().progress?.done ?? 0) < 1_500) await sleep(1);
  // The process is gone: what it had in mind is, too.
  const half = again.sqlite.serialize();
  const state = readFileSync(join(importsFolder(), "uploaded.json"));
  await until("done");
  const { openStore, replaceStore } = await import("@/db/store");
  const elsewhere = openStore(half);
  replaceStore(elsewhere);
  // The command may finish what the page began.
  const source = join(mkdtempSync(join(tmpdir(), "ensemble-half-")), "bella.db");
  writeFileSync(source, readFileSync(uploadedFile()));
  expect((await importInto(elsewhere, source)).adds_up).toBe(true);
  expect(stored(elsewhere)).toEqual(whole);
  const restarted = openStore(half);
  replaceStore(restarted);
  writeFileSync(join(importsFolder(), "uploaded.json"), state);
  held.ensembleImport = undefined;
  expect(desk()).toMatchObject({ phase: "interrupted", file: { name: "bella.db" } });
  expect(
    restarted.sqlite.prepare("select is_disabled from users where name = 'Person 1'").pluck().get(),
  ).toBe(1);
  startImport(wishes, admin);
  const { summary } = await until("done");
  expect(summary?.adds_up).toBe(true);
  expect(stored(restarted)).toEqual(whole);
}, 60_000);

it("refuses what is no such database in a sentence, and another file may follow", async () => {
  freshStore();
  await receive(sent("dear diary"), admin);
  startPreview(wishes, admin);
  expect(await until("failed")).toMatchObject({
    error: "bella.db is not a SQLite database, or it is encrypted.",
  });
  await receive(sent(readFileSync(file(10)), "../../etc/other.db"), admin);
  expect(desk()).toMatchObject({ phase: "uploaded", error: null, file: { name: "other.db" } });
});

it("refuses a form without a file, and a file of more than there may be", async () => {
  freshStore();
  const empty = new Request("http://localhost/", { method: "POST", body: new FormData() });
  await expect(receive(empty, admin)).rejects.toMatchObject({ status: 400 });
  const large = new Request("http://localhost/", {
    method: "POST",
    headers: { "content-length": String(3 * 1024 ** 3), "content-type": "multipart/form-data; boundary=x" },
    body: "x",
  });
  await expect(receive(large, admin)).rejects.toMatchObject({ status: 413 });
  expect(() => startPreview(wishes, admin)).toThrow(expect.objectContaining({ status: 409 }));
  expect(readdirSync(importsFolder()).filter((name) => name !== "uploaded.json")).toEqual([]);
  expect(uploadedFile()).toContain("uploaded.db");
});

it("leaves no copy behind that a killed process was reading", async () => {
  freshStore();
  await receive(sent(readFileSync(file(10))), admin);
  for (const name of ["reading-0011.db", "reading-0011.db-wal", "rehearsal-0022.db", "uploaded.db.part"])
    writeFileSync(join(importsFolder(), name), "what people wrote");
  sweepCopies();
  expect(readdirSync(importsFolder()).sort()).toEqual(["uploaded.db", "uploaded.json"]);
});

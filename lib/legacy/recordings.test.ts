import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { removePersona } from "@/db/persona-writes";
import { findPersona } from "@/db/personas";
import { Scope } from "@/db/scope";
import type { Store } from "@/db/store";
import { freshStore } from "@/db/testing";
import { LEGACY_SYSTEM, legacyFile, legacyUser } from "@/db/testing/legacy";
import { recording } from "@/e2e/fixtures/recording";
import { IMPORT_CONSENT } from "@/lib/voice/limits";

process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "ensemble-recordings-"));
const { recordingIn, HAS_VOICE, OF_SYSTEM, STAYS_BEHIND } = await import("./recordings");
const { importInto, tableOf, usersOf } = await import("./importing.fixture");
const { inWords } = await import("./words");
const { summaryOf } = await import("./summary");
const { findUpload } = await import("@/lib/voice/records");
const { uploadVoice } = await import("@/lib/voice/upload");
const { removeVoice } = await import("@/lib/voice/remove");
const { servedSample } = await import("@/lib/voice/given");
const { personaView } = await import("@/lib/personas/to-view");
const { files } = await import("@/lib/ports/files");
const { replaceVoiceVendor } = await import("@/lib/ports/speech");

const uploads = () => mkdtempSync(join(tmpdir(), "ensemble-uploads-"));
const own = (id: number, userId: number, custom_voice_url: string | null) => ({
  id,
  name: `Own ${id}`,
  user_id: userId,
  custom_voice_url,
});
const source = (personas: Record<string, unknown>[], users = [1]) =>
  legacyFile("migrated", {
    users: users.map((id) => legacyUser(id)),
    persona_profiles: [...LEGACY_SYSTEM, ...personas],
  });
const consented = (folder: string) => ({
  recordingOf: (persona: Parameters<typeof recordingIn>[1]) => recordingIn(folder, persona),
});
const voices = ({ sqlite }: Store) =>
  sqlite
    .prepare(
      `select p.external_id as persona, v.user_id as userId, v.persona_id as personaId, v.state, v.voice,
         v.consent_version as consent, v.file, v.consented_at as at, v.duration_ms as ms
       from persona_voices v join persona_profiles p on p.id = v.persona_id order by p.external_id`,
    )
    .all() as Record<string, string | number | null>[];
const asUser = (id: number) => ({ id, role: "user", sessionId: "s" }) as never;
const get = () => new Request("http://localhost/");
const oneVoice = () => {
  const folder = uploads();
  writeFileSync(join(folder, "me.wav"), recording(2));
  return { folder, file: source([own(10, 1, "static/uploads/voices/me.wav")]) };
};

it("stay behind without the statement, are counted, and the report says what to do", async () => {
  const { file } = oneVoice();
  const store = freshStore();
  const report = await importInto(store, file);
  expect(voices(store)).toEqual([]);
  expect(report.adds_up).toBe(true);
  expect(tableOf(report, "voice_recordings")).toMatchObject({
    read: 1,
    imported: 0,
    refused: 1,
    reasons: { [STAYS_BEHIND]: 1 },
  });
  expect(report.personas.find(({ legacy_id }) => legacy_id === 10)?.recording).toBe(STAYS_BEHIND);
  expect(inWords(report)).toContain("--voices-consented");
  expect(summaryOf(report).tables.some(({ table }) => table === "voice_recordings")).toBe(true);
});

it("are not spoken of where there are none", async () => {
  const report = await importInto(freshStore(), source([own(10, 1, ""), own(11, 1, null)]));
  expect(tableOf(report, "voice_recordings")).toBeUndefined();
});

it("become the owner's private samples, written anew and sent to nobody", async () => {
  replaceVoiceVendor({
    clone: () => {
      throw new Error("an import asks no provider");
    },
  } as never);
  const folder = uploads();
  mkdirSync(join(folder, "voices"));
  writeFileSync(
    join(folder, "voices", "a.wav"),
    Buffer.concat([recording(2), Buffer.from("<script>hidden")]),
  );
  const file = source([own(10, 1, "https://bella.example/static/voices/a.wav?v=2"), own(11, 1, null)]);
  const store = freshStore();
  const before = new Date().toISOString();
  const report = await importInto(store, file, {}, consented(folder));
  replaceVoiceVendor(undefined);
  expect(report.adds_up).toBe(true);
  expect(tableOf(report, "voice_recordings")).toMatchObject({ read: 1, imported: 1, refused: 0 });
  const [voice] = voices(store);
  const owner = usersOf(store)["Person 1"] as number;
  expect(voice).toMatchObject({
    persona: "legacy:persona_profiles:10",
    userId: owner,
    state: "kept",
    voice: null,
    consent: "import-1",
    ms: 2_000,
  });
  expect(IMPORT_CONSENT.version).toBe("import-1");
  expect(String(voice?.at) >= before.slice(0, 19)).toBe(true);
  const kept = (await files().get(String(voice?.file))) as Buffer;
  expect(kept.subarray(0, 4).toString()).toBe("RIFF");
  expect(kept.includes("hidden")).toBe(false);
  const persona = findPersona(store, owner, Number(voice?.personaId));
  expect(persona && personaView(persona, 0).has_custom_voice).toBe(true);
  const heard = await servedSample(asUser(owner), Number(voice?.personaId), get());
  expect(heard.status).toBe(200);
  expect(store.sqlite.pragma("foreign_key_check")).toEqual([]);
});

it("can be replaced and taken away by the owner, and do not come back then", async () => {
  replaceVoiceVendor(null);
  const { folder, file } = oneVoice();
  const store = freshStore();
  await importInto(store, file, {}, consented(folder));
  const [voice] = voices(store);
  const [owner, personaId] = [Number(voice?.userId), Number(voice?.personaId)];
  await uploadVoice(asUser(owner), personaId, { data: recording(3), filename: "own.wav" });
  const again = await importInto(store, file, {}, consented(folder));
  expect(again.adds_up).toBe(true);
  expect(tableOf(again, "voice_recordings")).toMatchObject({ read: 1, imported: 0, already_here: 1 });
  expect(voices(store)).toMatchObject([{ ms: 3_000 }]);
  await removeVoice(asUser(owner), personaId);
  await importInto(store, file, {}, consented(folder));
  expect(voices(store)).toEqual([]);
  // Nor with its persona, which was deleted.
  removePersona(store, owner, personaId);
  await importInto(store, file, {}, consented(folder));
  expect(voices(store)).toEqual([]);
});

it("come with a later import that has the statement, only where there is no voice yet", async () => {
  replaceVoiceVendor(null);
  const folder = uploads();
  writeFileSync(join(folder, "me.wav"), recording(2));
  const file = source([own(10, 1, "me.wav"), own(11, 1, "me.wav")]);
  const store = freshStore();
  await importInto(store, file);
  const owner = usersOf(store)["Person 1"] as number;
  const personaId = store.sqlite
    .prepare("select id from persona_profiles where external_id = 'legacy:persona_profiles:11'")
    .pluck()
    .get() as number;
  await uploadVoice(asUser(owner), personaId, { data: recording(5), filename: "own.wav" });
  const report = await importInto(store, file, {}, consented(folder));
  expect(tableOf(report, "voice_recordings")).toMatchObject({
    read: 2,
    imported: 1,
    refused: 1,
    reasons: { [HAS_VOICE]: 1 },
  });
  expect(voices(store)).toMatchObject([
    { persona: "legacy:persona_profiles:10", ms: 2_000 },
    { persona: "legacy:persona_profiles:11", ms: 5_000 },
  ]);
  const before = voices(store);
  const third = await importInto(store, file, {}, consented(folder));
  expect(tableOf(third, "voice_recordings")).toMatchObject({ already_here: 1, refused: 1, imported: 0 });
  expect(voices(store)).toEqual(before);
});

it("that cannot be taken are reported with the reason, and stop nothing", async () => {
  const [folder, outside] = [uploads(), uploads()];
  writeFileSync(join(outside, "secret.wav"), recording(2));
  symlinkSync(join(outside, "secret.wav"), join(folder, "linked.wav"));
  writeFileSync(join(folder, "program.mp3"), "MZ an executable");
  writeFileSync(join(folder, "broken.wav"), recording(0));
  writeFileSync(join(folder, "short.wav"), recording(0.5));
  writeFileSync(join(folder, "long.wav"), recording(181));
  writeFileSync(join(folder, "large.wav"), Buffer.alloc(10 * 1024 * 1024 + 1));
  mkdirSync(join(folder, "folder.wav"));
  writeFileSync(join(folder, "good.wav"), recording(2));
  const named = [
    ...["none.wav", "../../../../etc/passwd", join(outside, "secret.wav"), "linked.wav", "folder.wav"],
    ...["program.mp3", "broken.wav", "short.wav", "long.wav", "large.wav", "good.wav"],
  ];
  const file = source(named.map((name, index) => own(10 + index, 1, name)));
  const store = freshStore();
  const report = await importInto(store, file, {}, consented(folder));
  expect(report.adds_up).toBe(true);
  expect(tableOf(report, "persona_profiles")).toMatchObject({ imported: named.length, refused: 0 });
  expect(tableOf(report, "voice_recordings")).toMatchObject({
    read: named.length,
    imported: 1,
    refused: named.length - 1,
    reasons: {
      "it is not in the folder": 5,
      "it is larger than 10 MB": 1,
      "A voice sample is an MP3, WAV, OGG, M4A or FLAC file": 1,
      "This file cannot be read as audio. It may be damaged; please try another": 1,
      "A voice sample needs at least one second": 1,
      "A voice sample can be at most three minutes long": 1,
    },
  });
  expect(voices(store)).toHaveLength(1);
  rmSync(folder, { recursive: true });
  const gone = await importInto(freshStore(), file, {}, consented(folder));
  expect(tableOf(gone, "voice_recordings").reasons).toEqual({ "it is not in the folder": named.length });
});

it("of system personas, of personas nobody owns and of refused accounts stay behind", async () => {
  const folder = uploads();
  writeFileSync(join(folder, "me.wav"), recording(2));
  const personas = [
    { id: 20, name: "Sophia", user_id: null, is_custom: 0, custom_voice_url: "me.wav" },
    { id: 21, name: "Nobody's", user_id: null, is_custom: 1, custom_voice_url: "me.wav" },
    { id: 22, name: "Ghost", user_id: 77, is_custom: 1, custom_voice_url: "me.wav" },
  ];
  const file = source([...personas, own(10, 1, "me.wav"), own(11, 2, "me.wav")], [1, 2]);
  const store = freshStore();
  const report = await importInto(store, file, {}, consented(folder));
  expect(report.adds_up).toBe(true);
  expect(tableOf(report, "voice_recordings")).toMatchObject({
    read: 5,
    imported: 2,
    refused: 3,
    reasons: { [OF_SYSTEM]: 1 },
  });
  expect(voices(store).map(({ persona }) => persona)).toEqual([
    "legacy:persona_profiles:10",
    "legacy:persona_profiles:11",
  ]);
  // An account that was erased here does not come back, and neither does its recording.
  store.sqlite.prepare("delete from users where name = 'Person 1'").run();
  const again = await importInto(store, file, {}, consented(folder));
  expect(again.adds_up).toBe(true);
  expect(tableOf(again, "voice_recordings")).toMatchObject({ read: 5, already_here: 1, refused: 4 });
  expect(voices(store)).toMatchObject([{ persona: "legacy:persona_profiles:11" }]);
});

it("are never another user's", async () => {
  const folder = uploads();
  writeFileSync(join(folder, "one.wav"), recording(1));
  writeFileSync(join(folder, "two.wav"), recording(2));
  const store = freshStore();
  const file = source([own(10, 1, "one.wav"), own(11, 2, "two.wav"), own(12, 2, null)], [1, 2]);
  await importInto(store, file, {}, consented(folder));
  const users = usersOf(store);
  expect(voices(store)).toMatchObject([
    { persona: "legacy:persona_profiles:10", userId: users["Person 1"], ms: 1_000 },
    { persona: "legacy:persona_profiles:11", userId: users["Person 2"], ms: 2_000 },
  ]);
  const [first, second] = voices(store);
  for (const [voice, stranger] of [
    [first, second],
    [second, first],
  ]) {
    const [id, theirs] = [Number(stranger?.userId), Number(voice?.personaId)];
    await expect(servedSample(asUser(id), theirs, get())).rejects.toMatchObject({ status: 404 });
    await expect(removeVoice(asUser(id), theirs)).rejects.toMatchObject({ status: 404 });
    const scope = await Scope.open(store, id, Number(stranger?.personaId));
    expect((await findUpload(scope))?.file).toBe(stranger?.file);
  }
});

it("are only looked at in a rehearsal", async () => {
  const { folder } = oneVoice();
  const stored = async () => {
    const keys: string[] = [];
    for await (const { key } of files().list("voices")) keys.push(key);
    return keys.length;
  };
  const before = await stored();
  const found = await recordingIn(folder, { custom_voice_url: "me.wav" }, true);
  expect(found).toMatchObject({ stored: { file: "rehearsal", durationMs: 2_000 } });
  expect(await stored()).toBe(before);
});

import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { freshStore } from "@/db/testing";
import { LEGACY_SYSTEM, legacyFile, legacyUser } from "@/db/testing/legacy";

process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "ensemble-files-"));
const { personaFiles } = await import("./files");
const { importInto } = await import("./importing.fixture");
const { files } = await import("@/lib/ports/files");

const png = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: "#84c" } })
    .png()
    .toBuffer();

it("brings pictures that lie in the folder, encoded anew, and says which it could not", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ensemble-uploads-"));
  const outside = mkdtempSync(join(tmpdir(), "ensemble-outside-"));
  mkdirSync(join(folder, "persona_pics"));
  writeFileSync(join(folder, "persona_pics", "one.png"), await png());
  writeFileSync(join(folder, "two.png"), await png());
  writeFileSync(join(folder, "broken.png"), "MZ an executable");
  writeFileSync(join(outside, "secret.png"), await png());
  symlinkSync(join(outside, "secret.png"), join(folder, "linked.png"));
  const pictures = [
    "persona_pics/one.png",
    "static\\uploads\\two.png",
    "broken.png",
    "none.png",
    join(outside, "secret.png"),
    "../../../../../../../../etc/passwd",
    "linked.png",
  ];
  const source = legacyFile("migrated", {
    users: [legacyUser(1)],
    persona_profiles: [
      ...LEGACY_SYSTEM,
      ...pictures.map((profile_picture, index) => ({
        id: 10 + index,
        name: `Own ${index}`,
        user_id: 1,
        profile_picture,
      })),
    ],
  });
  const store = freshStore();
  const report = await importInto(
    store,
    source,
    {},
    { filesOf: (personas, note) => personaFiles(folder, personas, note) },
  );
  const stored = store.sqlite
    .prepare("select profile_picture from persona_profiles where owner_key <> 0 order by id")
    .pluck()
    .all() as (string | null)[];
  expect(stored.map((picture) => picture !== null)).toEqual([true, true, false, false, false, false, false]);
  const kept = await files().get(`${stored[0]}-512.webp`);
  expect((await sharp(kept as Buffer).metadata()).format).toBe("webp");
  expect(report.note_counts).toMatchObject({
    "its picture could not be read": 1,
    "its picture is not in the folder": 4,
  });
  // Given a better folder, the same import fills in what was missing.
  writeFileSync(join(folder, "none.png"), await png());
  await importInto(store, source, {}, { filesOf: (personas, note) => personaFiles(folder, personas, note) });
  const again = store.sqlite.prepare(
    "select count(profile_picture) from persona_profiles where owner_key <> 0",
  );
  expect(again.pluck().get()).toBe(3);
});

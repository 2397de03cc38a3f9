import { expect, it } from "vitest";
import { type Known, listPresets, type Served } from "./list-presets";
import { PRESETS } from "./presets";

const account: Served = [
  { id: "mine", name: "Mine", description: "My own", previewUrl: "https://vendor.example/mine.mp3" },
  { id: PRESETS[0]?.id ?? "", name: "Rachel", description: "served", previewUrl: null },
];
const known: Known = { chosen: [], failsFor: () => null };
const find = (id: string, served: Served, more: Partial<Known> = {}) =>
  listPresets(served, { ...known, ...more }).find((preset) => preset.id === id);

it("lists the account's voices first, then the built-in ones, then what nobody serves", () => {
  const all = listPresets(account, known);
  expect(all.slice(0, 2).map(({ id }) => id)).toEqual(["mine", PRESETS[0]?.id]);
  expect(all.filter(({ provider, available }) => provider === "builtin" && available)).toHaveLength(8);
  expect(all.filter(({ available }) => !available).map(({ name }) => name)).toEqual(
    PRESETS.slice(1).map(({ name }) => name),
  );
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

it("has previews heard through this server, never at the provider", () => {
  expect(find("mine", account)?.preview_url).toBe("/api/personas/voice-presets/mine/preview");
  expect(find("builtin:warm-female", account)?.preview_url).toBe(
    "/api/personas/voice-presets/builtin%3Awarm-female/preview",
  );
  expect(JSON.stringify(listPresets(account, known))).not.toContain("vendor.example");
  expect(find(PRESETS[0]?.id ?? "", account)?.preview_url).toBeNull();
});

it.each<[Served, RegExp]>([
  ["not_connected", /connected/],
  ["unknown", /could not be read/],
  [[], /does not serve/],
])("says why a known voice cannot be had: %j", (served, reason) => {
  for (const { id } of PRESETS)
    expect(find(id, served)).toMatchObject({ available: false, reason: expect.stringMatching(reason) });
});

it("keeps a voice somebody chose, whatever became of it", () => {
  const chosen = ["gone123", "builtin:nobody", "mine"].map((id) => ({ id, name: null }));
  expect(find("gone123", account, { chosen })).toMatchObject({
    name: "A voice that is gone",
    available: false,
    reason: expect.any(String),
  });
  expect(find("gone123", account, { chosen: [{ id: "gone123", name: "George" }] })?.name).toBe("George");
  expect(find("builtin:nobody", account, { chosen })).toMatchObject({ provider: "builtin" });
  expect(listPresets(account, { ...known, chosen }).filter(({ id }) => id === "mine")).toHaveLength(1);
});

it("says that a voice is refused which the account lists", () => {
  const failsFor = (id: string) => (id === "mine" ? "paid_plan_required" : null);
  expect(find("mine", account, { failsFor })).toMatchObject({
    available: false,
    reason: "The plan of the ElevenLabs account does not include this voice.",
  });
  expect(find(PRESETS[0]?.id ?? "", account, { failsFor })).toMatchObject({ available: true, reason: null });
});

import { describe, expect, it } from "vitest";
import { candidates, type Wishes } from "./choose";

const supply = {
  connected: true,
  builtInVoices: new Set(["builtin:own", "builtin:other"]),
  isWithheld: (voice: string) => voice === "theirs",
};
const nobody: Wishes = { override: null, upload: null, preset: null, builtin: "builtin:own" };
const ready = { state: "ready", voice: "clone" } as const;

/** "source=voice", or "source!reason" for one that is passed over. */
const told = (wishes: Partial<Wishes>, connected = true) =>
  candidates({ ...nobody, ...wishes }, { ...supply, connected }).map((one) =>
    "missing" in one ? `${one.source}!${one.missing}` : `${one.source}=${one.voice}`,
  );

describe("which voice speaks", () => {
  it.each<[string, Partial<Wishes>, string[]]>([
    ["nothing chosen", {}, ["builtin=builtin:own"]],
    ["a preset", { preset: "rachel" }, ["preset=rachel", "builtin=builtin:own"]],
    ["a built-in preset", { preset: "builtin:other" }, ["preset=builtin:other", "builtin=builtin:own"]],
    [
      "a clone before the preset",
      { upload: ready, preset: "rachel" },
      ["upload=clone", "preset=rachel", "builtin=builtin:own"],
    ],
    [
      "the user's own choice before all",
      { override: "adam", upload: ready, preset: "rachel" },
      ["override=adam", "upload=clone", "preset=rachel", "builtin=builtin:own"],
    ],
    [
      "a built-in one for all personas",
      { override: "builtin:other", preset: "rachel" },
      ["override=builtin:other", "preset=rachel", "builtin=builtin:own"],
    ],
    [
      "a clone that is still being made",
      { upload: { state: "pending" } },
      ["upload!clone_pending", "builtin=builtin:own"],
    ],
    ["a clone that failed", { upload: { state: "failed" } }, ["upload!clone_failed", "builtin=builtin:own"]],
    [
      "a sample without a clone",
      { upload: { state: "kept" }, preset: "rachel" },
      ["upload!clone_kept", "preset=rachel", "builtin=builtin:own"],
    ],
    [
      "a built-in voice there is not",
      { preset: "builtin:gone" },
      ["preset!unknown_voice", "builtin=builtin:own"],
    ],
    [
      "a clone of somebody else's, as one that is not there",
      { override: "theirs", preset: "theirs" },
      ["override!voice_not_found", "preset!voice_not_found", "builtin=builtin:own"],
    ],
  ])("%s", (_, wishes, expected) => {
    expect(told(wishes)).toEqual(expected);
  });

  it("passes over a provider's voices while none is set up", () => {
    expect(told({ override: "adam", upload: ready, preset: "rachel" }, false)).toEqual([
      "override!not_connected",
      "upload!not_connected",
      "preset!not_connected",
      "builtin=builtin:own",
    ]);
  });
});

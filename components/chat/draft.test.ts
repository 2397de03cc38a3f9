import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { newClientId } from "./client-id";
import {
  claimBrowser,
  dropUnsent,
  isClaimedBy,
  keepUnsent,
  readDraft,
  readUnsent,
  writeDraft,
} from "./draft";

/** The part of `Storage` that is used; keys are own properties, as in browsers. */
function memoryStorage(): Storage {
  const methods = {
    getItem: (key: string) => (Object.hasOwn(store, key) ? (store[key] as string) : null),
    setItem: (key: string, value: string) => {
      store[key] = value;
    },
    removeItem: (key: string) => {
      delete store[key];
    },
  };
  const store = Object.create(methods) as Record<string, unknown>;
  return store as unknown as Storage;
}

const anna = { userId: 1, personaId: 4 };

beforeEach(() => vi.stubGlobal("window", { localStorage: memoryStorage() }));
afterEach(() => vi.unstubAllGlobals());

describe("drafts", () => {
  it("are apart per user and per persona", () => {
    writeDraft(anna, "half a thought");
    expect(readDraft(anna)).toBe("half a thought");
    expect(readDraft({ userId: 2, personaId: 4 })).toBe("");
    expect(readDraft({ userId: 1, personaId: 5 })).toBe("");
    writeDraft(anna, "");
    expect(Object.keys(window.localStorage)).toEqual([]);
  });

  it("carry the prefix that signing out clears", () => {
    writeDraft(anna, "x");
    keepUnsent(anna, { clientId: "a", content: "y", at: "2026" });
    expect(Object.keys(window.localStorage).every((key) => key.startsWith("ensemble:"))).toBe(true);
  });
});

describe("unsent messages", () => {
  it("are kept until they are stored, oldest first", () => {
    keepUnsent(anna, { clientId: "b", content: "second", at: "2026-11-05T10:01:00.000Z" });
    keepUnsent(anna, { clientId: "a", content: "first", at: "2026-11-05T10:00:00.000Z" });
    expect(readUnsent(anna).map((entry) => entry.content)).toEqual(["first", "second"]);
    dropUnsent(anna, "a");
    expect(readUnsent(anna).map((entry) => entry.clientId)).toEqual(["b"]);
  });

  it("of user 1, persona 4 are not those of persona 41", () => {
    keepUnsent({ userId: 1, personaId: 41 }, { clientId: "a", content: "x", at: "" });
    expect(readUnsent(anna)).toEqual([]);
  });

  it("that are damaged are passed over", () => {
    window.localStorage.setItem("ensemble:unsent:1:4:z", "{not json");
    window.localStorage.setItem("ensemble:unsent:1:4:y", '{"content":5}');
    expect(readUnsent(anna)).toEqual([]);
  });
});

describe("a browser", () => {
  it("belongs to the user who opened it last, until signing out clears it", () => {
    claimBrowser(1);
    expect(isClaimedBy(1)).toBe(true);
    expect(isClaimedBy(2)).toBe(false);
    window.localStorage.removeItem("ensemble:user");
    expect(isClaimedBy(1)).toBe(false);
  });
});

describe("a storage that refuses", () => {
  it("does not break anything", () => {
    vi.stubGlobal("window", {
      get localStorage(): Storage {
        throw new DOMException("denied", "SecurityError");
      },
    });
    writeDraft(anna, "x");
    keepUnsent(anna, { clientId: "a", content: "y", at: "" });
    dropUnsent(anna, "a");
    expect(readDraft(anna)).toBe("");
    expect(readUnsent(anna)).toEqual([]);
    expect(isClaimedBy(1)).toBe(true);
  });
});

describe("a message's own id", () => {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  it("is a version 4 UUID, without crypto.randomUUID too", () => {
    expect(newClientId()).toMatch(uuid);
    vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(newClientId()).toMatch(uuid);
    expect(newClientId()).not.toBe(newClientId());
  });
});

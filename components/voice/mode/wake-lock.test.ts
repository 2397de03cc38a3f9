import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keepAwake } from "./wake-lock";

let locks: { live: boolean }[];
const settle = () => new Promise((resolve) => setImmediate(resolve));
beforeEach(() => {
  locks = [];
  const request = async () => {
    const lock = {
      live: true,
      release: async () => {
        lock.live = false;
      },
    };
    locks.push(lock);
    return lock;
  };
  vi.stubGlobal("navigator", { wakeLock: { request } });
});
afterEach(() => vi.unstubAllGlobals());

it("holds the screen until it is let go, and again when asked again", async () => {
  for (let times = 0; times < 2; times += 1) {
    const letGo = keepAwake();
    await settle();
    expect(locks.map(({ live }) => live)).toEqual([...Array(times).fill(false), true]);
    letGo();
    expect(locks.some(({ live }) => live)).toBe(false);
  }
});

it("lets go of a screen it gets only after it was let go", async () => {
  keepAwake()();
  await settle();
  expect(locks.map(({ live }) => live)).toEqual([false]);
});

it("asks nothing of a browser that cannot, and bears a refusal", async () => {
  vi.stubGlobal("navigator", {});
  expect(() => keepAwake()()).not.toThrow();
  vi.stubGlobal("navigator", { wakeLock: { request: () => Promise.reject(new Error("NotAllowedError")) } });
  keepAwake()();
  await settle();
});

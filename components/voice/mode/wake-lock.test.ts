import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keepAwake } from "./wake-lock";

/** A page in sight or out of it, and a browser that lets go of the screen when it is out. */
class Page extends EventTarget {
  visibilityState = "visible";
  locks: { live: boolean; release: () => Promise<void> }[] = [];

  show(state: "visible" | "hidden") {
    this.visibilityState = state;
    if (state === "hidden") for (const lock of this.locks) lock.live = false;
    this.dispatchEvent(new Event("visibilitychange"));
  }

  get live() {
    return this.locks.filter(({ live }) => live).length;
  }

  request = async () => {
    if (this.visibilityState !== "visible") throw new Error("NotAllowedError");
    const lock = {
      live: true,
      release: async () => {
        lock.live = false;
      },
    };
    this.locks.push(lock);
    return lock;
  };
}

let page: Page;
const settle = () => new Promise((resolve) => setImmediate(resolve));
beforeEach(() => {
  page = new Page();
  vi.stubGlobal("document", page);
  vi.stubGlobal("navigator", { wakeLock: { request: page.request } });
});
afterEach(() => vi.unstubAllGlobals());

it("holds the screen until it is let go", async () => {
  const letGo = keepAwake();
  await settle();
  expect(page.live).toBe(1);
  letGo();
  expect(page.live).toBe(0);
});

it("holds it again when the page is back in sight, and not after it was let go", async () => {
  const letGo = keepAwake();
  await settle();
  page.show("hidden");
  expect(page.live).toBe(0);
  page.show("visible");
  await settle();
  expect(page.live).toBe(1);
  letGo();
  page.show("hidden");
  page.show("visible");
  await settle();
  expect(page.live).toBe(0);
});

it("lets go of a screen it gets only after it was let go", async () => {
  keepAwake()();
  await settle();
  expect([page.locks.length, page.live]).toEqual([1, 0]);
});

it("asks nothing of a browser that cannot", () => {
  vi.stubGlobal("navigator", {});
  expect(() => keepAwake()()).not.toThrow();
});

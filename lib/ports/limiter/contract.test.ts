import { beforeEach, describe, expect, it } from "vitest";
import type { Store } from "@/db/store";
import { freshStore, reopened } from "@/db/testing";
import type { Limiter } from "./contract";
import { sqliteLimiter } from "./sqlite";

let at = 1_000_000;
const IMPLEMENTATIONS: [string, () => Limiter][] = [["sqlite", () => sqliteLimiter(() => at)]];
const budget = { limit: 3, windowMs: 10_000 };

describe.each(IMPLEMENTATIONS)("the %s limiter", (_, make) => {
  let limiter: Limiter;
  let store: Store;
  beforeEach(() => {
    store = freshStore();
    limiter = make();
  });

  it("allows the limit and then says how long to wait", async () => {
    for (let i = 0; i < 3; i += 1) expect((await limiter.take("a", budget)).allowed).toBe(true);
    at += 4_000;
    expect(await limiter.take("a", budget)).toEqual({ allowed: false, retryAfter: 6 });
  });

  it("begins anew when the window has ended", async () => {
    for (let i = 0; i < 4; i += 1) await limiter.take("a", budget);
    at += 10_000;
    expect((await limiter.take("a", budget)).allowed).toBe(true);
  });

  it("counts each key for itself", async () => {
    for (let i = 0; i < 4; i += 1) await limiter.take("a", budget);
    expect((await limiter.take("b", budget)).allowed).toBe(true);
  });

  it("never lets parallel calls past the limit", async () => {
    const taken = await Promise.all(Array.from({ length: 20 }, () => limiter.take("a", budget)));
    expect(taken.filter(({ allowed }) => allowed)).toHaveLength(3);
  });

  it("gives a use back", async () => {
    for (let i = 0; i < 3; i += 1) await limiter.take("a", budget);
    await limiter.refund("a");
    expect((await limiter.take("a", budget)).allowed).toBe(true);
    expect((await limiter.take("a", budget)).allowed).toBe(false);
  });

  it("remembers over a restart", async () => {
    for (let i = 0; i < 3; i += 1) await limiter.take("a", budget);
    reopened(store);
    expect((await make().take("a", budget)).allowed).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { Breaker } from "./breaker";

function aBreaker() {
  let now = 1_000_000;
  return {
    breaker: new Breaker(new Map(), () => now),
    wait: (ms: number) => {
      now += ms;
    },
  };
}

describe("a provider that fails", () => {
  it("is left alone after three failures in a row, for thirty seconds", () => {
    const { breaker, wait } = aBreaker();
    breaker.failed("it", "timeout");
    breaker.failed("it", "timeout");
    expect(breaker.restsFor("it")).toBeNull();
    breaker.failed("it", "timeout");
    expect(breaker.restsFor("it")).toBe("timeout");
    wait(29_999);
    expect(breaker.restsFor("it")).toBe("timeout");
    wait(1);
    expect(breaker.restsFor("it")).toBeNull();
  });

  it("is well again with one success", () => {
    const { breaker } = aBreaker();
    breaker.failed("it", "timeout");
    breaker.failed("it", "timeout");
    breaker.worked("it");
    breaker.failed("it", "timeout");
    breaker.failed("it", "timeout");
    expect(breaker.restsFor("it")).toBeNull();
  });

  it("rests again at once when it fails after its rest", () => {
    const { breaker, wait } = aBreaker();
    for (let i = 0; i < 3; i += 1) breaker.failed("it", "timeout");
    wait(30_000);
    breaker.failed("it", "timeout");
    expect(breaker.restsFor("it")).toBe("timeout");
  });

  it("is known for what it failed of last, for an hour or until it works", () => {
    const { breaker, wait } = aBreaker();
    for (let i = 0; i < 3; i += 1) breaker.failed("it", i < 2 ? "timeout" : "paid_plan_required");
    wait(60 * 60_000 - 1);
    expect(breaker.failsFor("it")).toBe("paid_plan_required");
    wait(1);
    expect(breaker.failsFor("it")).toBeNull();
    breaker.failed("it", "paid_plan_required");
    expect(breaker.failsFor("it")).toBe("paid_plan_required");
    breaker.worked("it");
    expect(breaker.failsFor("it")).toBeNull();
  });

  it("says nothing of another", () => {
    const { breaker } = aBreaker();
    for (let i = 0; i < 3; i += 1) breaker.failed("one", "timeout");
    expect(breaker.restsFor("other")).toBeNull();
  });
});

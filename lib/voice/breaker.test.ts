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
    breaker.failed("it");
    breaker.failed("it");
    expect(breaker.isResting("it")).toBe(false);
    breaker.failed("it");
    expect(breaker.isResting("it")).toBe(true);
    wait(29_999);
    expect(breaker.isResting("it")).toBe(true);
    wait(1);
    expect(breaker.isResting("it")).toBe(false);
  });

  it("is well again with one success", () => {
    const { breaker } = aBreaker();
    breaker.failed("it");
    breaker.failed("it");
    breaker.worked("it");
    breaker.failed("it");
    breaker.failed("it");
    expect(breaker.isResting("it")).toBe(false);
  });

  it("rests again at once when it fails after its rest", () => {
    const { breaker, wait } = aBreaker();
    for (let i = 0; i < 3; i += 1) breaker.failed("it");
    wait(30_000);
    breaker.failed("it");
    expect(breaker.isResting("it")).toBe(true);
  });

  it("says nothing of another", () => {
    const { breaker } = aBreaker();
    for (let i = 0; i < 3; i += 1) breaker.failed("one");
    expect(breaker.isResting("other")).toBe(false);
  });
});

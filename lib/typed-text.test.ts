import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typed } from "./typed-text";

describe("typed text", () => {
  const name = typed(10, 1, "The name");

  it("is trimmed, composed, and free of control characters", () => {
    expect(name.parse("  Jose\u0301\u0000\u0007 ")).toBe("José");
    expect(typed(10).parse("a\r\nb\tc")).toBe("a\nb\tc");
  });

  it("is measured in characters as a person counts them", () => {
    expect(name.parse("🙂".repeat(10))).toBe("🙂".repeat(10));
    expect(name.safeParse("🙂".repeat(11)).success).toBe(false);
  });

  it("is empty when there is nothing to see in it", () => {
    for (const unseen of ["\u200b\u200b", "\u2060\u00ad", "\u202e", "\u3164"])
      expect(name.safeParse(unseen).error?.issues[0]?.message).toBe("The name cannot be empty.");
    expect(name.parse("👩‍💻")).toBe("👩‍💻");
    expect(typed(10).parse("\u200b")).toBe("\u200b");
  });

  it("says what is wrong in a sentence", () => {
    expect(name.safeParse("   ").error?.issues[0]?.message).toBe("The name cannot be empty.");
    expect(name.safeParse("x".repeat(5_000)).error?.issues[0]?.message).toBe(
      "The name can have at most 10 characters.",
    );
    expect(name.safeParse(7).error?.issues[0]?.message).toBe("The name must be text.");
  });

  it("never throws, and what it lets through stays as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
        const first = name.safeParse(text);
        if (first.success) expect(name.parse(first.data)).toBe(first.data);
      }),
    );
  });
});

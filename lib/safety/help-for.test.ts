import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { helpFor } from "./help-for";
import { ANYWHERE, HELPLINES, helplinesOf } from "./helplines";

describe("the help that is shown", () => {
  it.each([
    ["US", "988"],
    ["gb", "116 123"],
    ["IE", "116 123"],
    ["DE", "0800 111 0 111"],
    ["ES", "024"],
    ["FR", "3114"],
    ["IT", "02 2327 2327"],
    ["PT", "1411"],
    ["BR", "188"],
    ["CA", "988"],
    ["AU", "13 11 14"],
    ["NZ", "1737"],
    ["IN", "14416"],
  ])("names the line of %s", (country, number) => {
    expect(helpFor({ country }).text).toContain(number);
  });

  it("leads to the app's own page", () => expect(helpFor({}).url).toBe("/help"));

  it("takes the region of the locale where no country is known", () => {
    expect(helpFor({ locale: "de-AT" }).text).toContain("142");
    expect(helpFor({ locale: "pt_BR.UTF-8" }).text).toContain("188");
    expect(helpFor({ country: "FR", locale: "en-US" }).text).toContain("3114");
    expect(helpFor({ locale: "zh-Hant-TW,zh;q=0.9" }).text).toContain("1925");
  });

  it("speaks the locale's language where it can", () => {
    expect(helpFor({ locale: "de-DE" }).text).toMatch(/^Das klingt/);
    expect(helpFor({ locale: "es" }).text).toMatch(/^Parece/);
    expect(helpFor({ locale: "ja-JP" }).text).toMatch(/^It sounds/);
  });

  it("has words for a country nobody knows", () => {
    for (const country of [undefined, null, "", "XX", "constructor", "__proto__"])
      expect(helpFor({ country }).text).toContain("wherever you are");
  });

  it("never throws and is always a sentence", () => {
    fc.assert(
      fc.property(fc.option(fc.string()), fc.option(fc.string()), (country, locale) => {
        expect(helpFor({ country, locale }).text).toMatch(/\.$/);
      }),
    );
  });
});

describe("the lines", () => {
  it("are complete for every country", () => {
    for (const [code, { emergency, lines }] of [...Object.entries(HELPLINES), ["ZZ", ANYWHERE] as const]) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(emergency).toMatch(/^[\d or]+$/);
      expect(lines.length).toBeGreaterThan(0);
      for (const { name, url } of lines)
        expect([name.length > 1, url.startsWith("https://")]).toEqual([true, true]);
    }
  });

  it("fall back to the directory", () =>
    expect(helplinesOf("ZZ").lines[0]?.url).toBe("https://findahelpline.com"));
});

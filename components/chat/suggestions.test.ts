import { describe, expect, it } from "vitest";
import { suggestionsFor } from "./suggestions";

const persona = (communication_style: string, personality_traits = "") => ({
  communication_style,
  personality_traits,
});
const styles = ["nurturing", "supportive", "creative", "therapeutic", "enthusiastic", "professional"];

describe("openings for an empty chat", () => {
  it("differ for each of the six styles", () => {
    const all = styles.flatMap((style) => suggestionsFor(persona(style)));
    expect(new Set(all).size).toBe(18);
  });

  it("fit a style in other words or letters", () => {
    expect(suggestionsFor(persona(" Creative "))).toEqual(suggestionsFor(persona("creative")));
    expect(suggestionsFor(persona("calm and mindful"))).toEqual(suggestionsFor(persona("therapeutic")));
  });

  it("fall back to the traits, then to ones that suit anybody", () => {
    expect(suggestionsFor(persona("", "Witty, analytical"))).toEqual(suggestionsFor(persona("professional")));
    const neutral = suggestionsFor(persona("grumpy", "tall"));
    expect(neutral).toEqual(suggestionsFor(persona("constructor", "__proto__")));
    for (const style of styles) expect(neutral).not.toEqual(suggestionsFor(persona(style)));
  });
});

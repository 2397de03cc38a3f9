import fc from "fast-check";
import { expect, it } from "vitest";
import { sentencesOf } from "./sentences";

it.each([
  [
    "I moved to Porto. Oh no! My cat Minou hates it here.",
    ["I moved to Porto.", "My cat Minou hates it here."],
  ],
  ["Only one sentence, however long it may be.", []],
  ["First I slept badly\nThen I walked to work", ["First I slept badly", "Then I walked to work"]],
  ["我昨天搬到了波尔图。我的猫不喜欢这里。好！", ["我昨天搬到了波尔图。", "我的猫不喜欢这里。"]],
  ["", []],
])("%s", (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

it("are at most twelve, and all of them parts of the text, whatever it is", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a b c", "tea", ".", "? ", "\n", "猫", " "), { maxLength: 80 }),
      (parts) => {
        const text = parts.join("");
        const found = sentencesOf(text);
        expect(found.length).toBeLessThanOrEqual(12);
        for (const sentence of found) expect(text).toContain(sentence);
      },
    ),
  );
});

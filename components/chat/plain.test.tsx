import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import Markdown from "./markdown";
import { plainParagraphs } from "./plain";

const asMarkdown = (text: string) => renderToStaticMarkup(<Markdown text={text} streaming={false} />);
const asPlain = (paragraphs: string[]) =>
  renderToStaticMarkup(paragraphs.map((text) => <p key={text}>{text}</p>));
// A line break is one whether it stands as a space at a line's end or as an element.
const words = (html: string) =>
  html
    .replace(/<br\/>/g, " ")
    .replace(/\s+/g, " ")
    .replace(/> | </g, (edge) => edge.trim());

describe("text without marks", () => {
  it("is told from text that has some", () => {
    expect(plainParagraphs("Hello (you).\nA line: yes - no, 3.5!\n\nNext")).toEqual([
      "Hello (you).\nA line: yes - no, 3.5!",
      "Next",
    ]);
    for (const text of [
      "*a*",
      "- a",
      "1. a",
      "# a",
      "https://a.b",
      "a@b.c",
      "`a`",
      "    code",
      "a\n---",
      "&amp;",
    ])
      expect(plainParagraphs(text)).toBeNull();
  });

  it("reads the same whether the reader of Markdown is there or not", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme-ascii", maxLength: 12 }),
      fc.constantFrom("\n", "\n\n", " ", "1", "- ", "3) ", "Well, ", "yes!", "\t", "    "),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 10 }), (pieces) => {
        const text = pieces.join("").trim();
        const paragraphs = plainParagraphs(text);
        if (paragraphs) expect(words(asPlain(paragraphs))).toBe(words(asMarkdown(text)));
      }),
      { numRuns: 500 },
    );
  });
});
